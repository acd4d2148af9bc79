import { partnersWords } from '@/assets/messages/partners';
import type { AudienceShare } from '@/lib/model/collaboration';
import { type ReadShares, sumShares, writeShares } from './audience-text';
import { SavedField } from './SavedField';

interface AudienceFieldProps {
  label: string;
  hint: string;
  /** Name of the table under the field. */
  table: string;
  shares: readonly AudienceShare[];
  read(text: string): ReadShares;
  toName(group: string): string;
  onSave(shares: AudienceShare[]): Promise<boolean>;
}

const words = partnersWords.mediaKit;

/** Shares of an audience as a line of text, and drawn; more than 100 % is kept and said. */
export function AudienceField(props: AudienceFieldProps) {
  const { label, hint, table, shares, read, toName, onSave } = props;
  const sum = sumShares(shares);
  return (
    <div class="audience">
      <SavedField
        label={label}
        hint={hint}
        maxLength={1_000}
        value={writeShares(shares)}
        check={(text) => {
          const found = read(text);
          return 'problem' in found ? words.problems[found.problem](found.piece) : undefined;
        }}
        onSave={(text) => {
          const found = read(text);
          return 'shares' in found ? onSave(found.shares) : Promise.resolve(false);
        }}
      />
      {shares.length > 0 && (
        <>
          <table class="shares" aria-label={table}>
            <tbody>
              {shares.map(({ group, pct }) => (
                <tr key={group}>
                  <th scope="row">{toName(group)}</th>
                  <td>
                    <svg
                      viewBox="0 0 100 8"
                      preserveAspectRatio="none"
                      aria-hidden="true"
                      focusable="false"
                    >
                      <rect width={Math.min(100, pct)} height="8" />
                    </svg>
                  </td>
                  <td class="figure">{words.share(pct)}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <p class={sum > 100 ? 'error' : 'hint'}>{sum > 100 ? words.over(sum) : words.sum(sum)}</p>
        </>
      )}
    </div>
  );
}

import { importWords } from '@/assets/messages/import';
import { pageWords } from '@/assets/messages/pages';
import type { Campaign } from '@/lib/model/campaign';
import type { Placing, PlannedView } from './intake-port';

interface PreviewTableProps {
  creators: readonly PlannedView[];
  placing: Placing;
  campaigns: readonly Campaign[];
  newCampaigns: readonly string[];
}

const words = importWords.preview;
const rowsShown = 8;

/** The first creators as they will stand. */
export function PreviewTable({ creators, placing, campaigns, newCampaigns }: PreviewTableProps) {
  const rows = creators.filter(({ isKnown }) => placing.joinsKnown || !isKnown).slice(0, rowsShown);
  const chosen = campaigns.find(({ id }) => id === placing.campaignId)?.name;

  function campaignOf({ campaign }: PlannedView): string | undefined {
    const isNamed = (name: string) => name.trim().toLowerCase() === campaign?.trim().toLowerCase();
    const here = campaigns.find(({ name }) => isNamed(name))?.name;
    return here ?? (placing.makesCampaigns ? newCampaigns.find(isNamed) : undefined) ?? chosen;
  }

  return (
    <div class="preview-rows">
      <h4>{words.rowsTitle}</h4>
      <p class="hint">{words.rowsHint}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways has to be reached by keys */}
      <section class="scrolled" tabIndex={0} aria-label={words.rowsTitle}>
        <table class="preview-table">
          <thead>
            <tr>
              {(['creator', 'here', 'standing', 'tags', 'note', 'email', 'campaign'] as const).map(
                (column) => (
                  <th key={column} scope="col">
                    {words.columns[column]}
                  </th>
                ),
              )}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={`${row.line} ${row.handle}`}>
                <th scope="row">
                  <bdi class="clip">@{row.handle}</bdi>
                  {row.name !== undefined && (
                    <small class="clip">
                      <bdi>{row.name}</bdi>
                    </small>
                  )}
                </th>
                <td>
                  {row.isKnown ? words.isKnown : words.isNew}
                  {row.formerHandle !== undefined && (
                    <small>{words.isFormer(row.formerHandle)}</small>
                  )}
                </td>
                <td>{toStanding(row, placing)}</td>
                <td>
                  <bdi class="clip">{row.tags.join(', ')}</bdi>
                </td>
                <td>
                  <bdi class="clip">{row.note}</bdi>
                </td>
                <td>
                  <bdi class="clip">{row.email}</bdi>
                </td>
                <td>
                  <bdi class="clip">{campaignOf(row)}</bdi>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </div>
  );
}

function toStanding(row: PlannedView, { decision }: Placing): string {
  const { standings } = pageWords;
  const standing = row.decision ?? decision;
  if (row.isDoNotContact && standing === 'listed') return `⊘ ${words.doNotContact}`;
  return standing === 'listed' ? standings[row.status ?? 'shortlisted'] : standings[standing];
}

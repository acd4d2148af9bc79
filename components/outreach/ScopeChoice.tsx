import { outreachWords } from '@/assets/messages/outreach';
import { type ExportScopes, type Scope, scopes } from './use-export-scopes';

interface ScopeChoiceProps {
  among: ExportScopes;
  scope: Scope;
  /** Creators of the shortlist that are still to be read. */
  unread: number;
  /** Somebody is still to be read before a file can be made. */
  isReading: boolean;
  isDisabled: boolean;
  onChange(scope: Scope): void;
}

const words = outreachWords.scope;

/** Which creators the file is made of. */
export function ScopeChoice(props: ScopeChoiceProps) {
  const { among, scope, unread, isReading, isDisabled, onChange } = props;
  return (
    <fieldset class="view-card export-card" disabled={isDisabled}>
      <legend>{words.title}</legend>
      {scopes.map((id) => {
        const rows = among[id];
        return (
          rows !== undefined && (
            <label key={id} class="choice">
              <input
                type="radio"
                name="export-scope"
                checked={id === scope}
                onChange={() => onChange(id)}
              />
              {id === 'shown' ? words.shown[among.tab] : words[id]}
              <span class="count">{words.count(rows.length)}</span>
            </label>
          )
        );
      })}
      {isReading && (
        <p class="hint" role="status">
          {unread > 0 ? words.reading(unread) : words.readingSeen}
        </p>
      )}
    </fieldset>
  );
}

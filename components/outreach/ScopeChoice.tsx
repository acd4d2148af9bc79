import { outreachWords } from '@/assets/messages/outreach';
import { type ExportScopes, type Scope, scopes } from './use-export-scopes';

interface ScopeChoiceProps {
  among: ExportScopes;
  scope: Scope;
  /** Creators of the shortlist that are still to be read. */
  unread: number;
  isDisabled: boolean;
  onChange(scope: Scope): void;
}

const words = outreachWords.scope;

/** Which creators the file is made of. */
export function ScopeChoice({ among, scope, unread, isDisabled, onChange }: ScopeChoiceProps) {
  return (
    <fieldset class="export-card" disabled={isDisabled}>
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
      {unread > 0 && (
        <p class="hint" role="status">
          {words.reading(unread)}
        </p>
      )}
    </fieldset>
  );
}

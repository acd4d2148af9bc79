import { messages } from '@/assets/messages/messages';
import { type RuledOutReason, ruledOutReasons } from '@/lib/model/entry';
import { Icon } from './Icon';
import type { Tab } from './list-view';
import { Popover } from './Popover';
import { type DeskRow, tallyContacts } from './row';

interface ListFooterProps {
  tab: Tab;
  /** Filtered rows of the tab. */
  shown: readonly DeskRow[];
  /** Those of them that are selected. */
  selected: readonly DeskRow[];
  onDecide(decision: 'listed' | 'later' | 'ruled-out' | 'none', reason?: RuledOutReason): void;
  onClearSelection(): void;
  /** Exports the selected rows, or all that are shown. */
  onExport(): void;
}

const words = messages.pages.footer;

/** What is in the list and what can be done with the selected; the export says its number. */
export function ListFooter(props: ListFooterProps) {
  const { shown, selected, onExport } = props;
  return (
    <footer class="list-footer">
      {selected.length > 0 ? (
        <SelectionActions {...props} />
      ) : (
        shown.length > 0 && (
          <span class="tally">{words.tally(shown.length, tallyContacts(shown))}</span>
        )
      )}
      <span class="export">
        <span class="muted" id="export-count">
          {toExportWords(shown.length, selected.length)}
        </span>
        <button
          type="button"
          class="button primary"
          disabled={shown.length === 0}
          aria-describedby="export-count"
          onClick={onExport}
        >
          {words.exportCsv}
        </button>
      </span>
    </footer>
  );
}

/** What a click on the button would export. */
function toExportWords(shown: number, selected: number): string {
  if (shown === 0) return words.nothingToExport;
  return selected > 0 ? words.exportSelected(selected) : messages.pages.creators(shown);
}

function SelectionActions({ tab, selected, onDecide, onClearSelection }: ListFooterProps) {
  return (
    <span class="selection">
      <b>{words.selected(selected.length)}</b>
      <button
        type="button"
        class="square"
        aria-label={words.clearSelection}
        title={words.clearSelection}
        onClick={onClearSelection}
      >
        <Icon name="remove" />
      </button>
      {tab === 'seen' && (
        <button type="button" class="button" onClick={() => onDecide('listed')}>
          {words.shortlist}
        </button>
      )}
      <button type="button" class="button" onClick={() => onDecide('later')}>
        {words.later}
      </button>
      <Popover label={words.ruleOut} class="upwards">
        {(close) => (
          <div class="menu">
            {ruledOutReasons.map((reason) => (
              <button
                key={reason}
                type="button"
                onClick={() => {
                  close();
                  onDecide('ruled-out', reason);
                }}
              >
                {messages.signals.ruledOutReasons[reason]}
              </button>
            ))}
          </div>
        )}
      </Popover>
      {tab === 'shortlist' && (
        <button type="button" class="button" onClick={() => onDecide('none')}>
          {words.remove}
        </button>
      )}
    </span>
  );
}

import { listWords } from '@/assets/messages/lists';
import { messages } from '@/assets/messages/messages';
import { type DeskRow, tallyContacts } from './row';

interface ListFooterProps {
  /** Filtered rows of the tab. */
  shown: readonly DeskRow[];
  /** How many of them are selected. */
  selected: number;
  /** Creators of the list that are still to be read; nothing is exported before. */
  unread: number;
  /** Exports the selected rows, or all that are shown. */
  onExport(): void;
}

const words = messages.pages.footer;

/** What is in the list, and the export, which says its number. */
export function ListFooter({ shown, selected, unread, onExport }: ListFooterProps) {
  return (
    <footer class="list-footer">
      {unread > 0 ? (
        <span class="tally" role="status">
          {listWords.reading(unread)}
        </span>
      ) : (
        shown.length > 0 && (
          <span class="tally clip">{words.tally(shown.length, tallyContacts(shown))}</span>
        )
      )}
      <span class="export">
        <span class="muted" id="export-count">
          {toExportWords(shown.length, selected)}
        </span>
        <button
          type="button"
          class="button primary"
          disabled={shown.length === 0 || unread > 0}
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

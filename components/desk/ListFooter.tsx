import { listWords } from '@/assets/messages/lists';
import { pageWords } from '@/assets/messages/pages';
import type { ListExportPort } from '@/components/outreach/export-port';
import { useRead } from '@/components/use-read';
import type { DeskData } from './desk-source';
import { ExportBar } from './later-parts';
import { type DeskRow, tallyContacts } from './row';

export interface ListFooterProps {
  data: DeskData;
  /** Filtered rows of the tab. */
  shown: readonly DeskRow[];
  /** Those of them that are selected; where there are some, they are exported instead. */
  selected: readonly DeskRow[];
  /** The export, whose code is read with the first call. */
  readPort(): Promise<ListExportPort>;
  /** Shows who is in the file and who is not. */
  onReview(): void;
  say(text: string): void;
}

const words = pageWords.footer;

/** What is in the list, and the way to export it. */
export function ListFooter({ readPort, ...props }: ListFooterProps) {
  const { shown, data } = props;
  const { isBeginning = false, unreadListed } = data;
  const port = useRead(readPort);
  return (
    <footer class="list-footer">
      {isBeginning ? (
        <span class="tally" role="status">
          {unreadListed !== undefined && listWords.reading(unreadListed)}
        </span>
      ) : (
        shown.length > 0 && (
          <span class="tally">{words.tally(shown.length, tallyContacts(shown))}</span>
        )
      )}
      {port.state === 'there' ? (
        <ExportBar {...props} port={port.value} />
      ) : (
        <span class="export">
          {port.state === 'failed' && <span role="alert">{listWords.notLoaded.title}</span>}
          <button
            type="button"
            class="button primary"
            disabled={port.state === 'waiting'}
            onClick={port.state === 'failed' ? port.retry : undefined}
          >
            {words.exportCsv}
          </button>
        </span>
      )}
    </footer>
  );
}

import { messages } from '@/assets/messages/messages';
import type { DeskRow } from '@/components/desk/row';
import { type ExportedFile, exportShortlist } from '@/lib/flows/export-shortlist';
import type { Campaign } from '@/lib/model/campaign';

export interface CsvExport {
  prepare(rows: readonly DeskRow[], campaign: Campaign): void;
  /** Starts the download; returns what to tell the scout. */
  start(rows: readonly DeskRow[], campaign: Campaign): string;
}

interface CsvExportWorld {
  save(file: ExportedFile): void;
  /** Whether a download would die with this page. */
  isShortLived(): boolean;
  /** Hands the creators to a page that lives. */
  handOver(keys: string[]): void;
  now(): number;
}

/** A longer file takes its time when it is asked for, rather than after every key of a search. */
const maxReady = 2_000;

/** The file is made while nothing else is going on, so that the click has only to hand it over. */
export function createCsvExport({ save, isShortLived, handOver, now }: CsvExportWorld): CsvExport {
  let ready: { rows: readonly DeskRow[]; campaign: Campaign; file: ExportedFile } | undefined;
  let waiting: ReturnType<typeof setTimeout> | undefined;

  const toFile = (rows: readonly DeskRow[], campaign: Campaign) =>
    exportShortlist(rows, { campaign: campaign.name, now: now() });

  return {
    prepare(rows, campaign) {
      clearTimeout(waiting);
      ready = undefined;
      if (rows.length === 0 || rows.length > maxReady) return;
      waiting = setTimeout(() => {
        ready = { rows, campaign, file: toFile(rows, campaign) };
      }, 150);
    },
    start(rows, campaign) {
      if (rows.length === 0) return messages.pages.footer.nothingToExport;
      if (isShortLived()) {
        handOver(rows.map(({ key }) => key));
        return messages.pages.footer.exportElsewhere(rows.length);
      }
      const isReady = ready?.rows === rows && ready.campaign === campaign;
      const file = isReady && ready !== undefined ? ready.file : toFile(rows, campaign);
      save(file);
      return messages.pages.footer.exported(file.rows, file.name);
    },
  };
}

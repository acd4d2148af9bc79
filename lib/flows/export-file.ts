import type { ExportLine, WrittenMessage } from '@/lib/outreach/files/column';
import type { Separator } from '@/lib/outreach/files/csv';
import { createTextMaker, type TextMaker } from '@/lib/outreach/files/export-text';
import { toFileName } from '@/lib/outreach/files/file-name';
import { toPreset } from '@/lib/outreach/files/presets';
import { toGreeting } from '@/lib/outreach/messages/greeting';
import { type CheckRequest, checkExport, type ExportCheck } from './check-export';
import { type ExportableRow, toExportRow } from './export-row';

export interface ExportedFile {
  name: string;
  text: string;
  /** Creators in it. */
  rows: number;
  /** Lines below the header: fewer where creators share a mailbox. */
  lines: number;
}

/** Whom a message goes to. */
export interface MessageReaders<Row> {
  rows: readonly [Row, ...Row[]];
  /** The mailbox is an agency's, or of several people: the message should list its creators. */
  isShared: boolean;
}

export interface FileRequest<Row extends ExportableRow> extends CheckRequest<Row> {
  /** For the date in the file's name. */
  now: number;
  /** BCP 47: the language in which messages greet; English unless something else is given. */
  language?: string;
  /** Of Excel's file. */
  separator?: Separator;
  /**
   * Writes the message of a line, for two more columns at its end.
   *
   * @param row the first of the line's creators, who is the only one in most cases
   */
  messageOf?(row: Row, readers: MessageReaders<Row>): WrittenMessage | undefined;
}

/**
 * The rows as a file, in the order in which they are shown, at once: a popup that closes with the click
 * has nothing left to wait for.
 */
export function buildFile<Row extends ExportableRow>(
  rows: readonly Row[],
  request: FileRequest<Row>,
): ExportedFile {
  const { check, maker, toLine } = prepareFile(rows, request);
  const texts = check.mailboxes.map((mailbox) => maker.toText(toLine(mailbox)));
  return toFile(check, request, [maker.start, ...texts]);
}

/** What long work needs of the page. */
export interface SliceWorld {
  /** Lets the page breathe. */
  pause(): Promise<void>;
  clock(): number;
  onProgress(done: number, total: number): void;
  signal: AbortSignal;
}

/** As long as a page may stand still without being felt. */
const sliceMs = 40;

/**
 * The same in slices, for thousands of rows in a page that goes on living.
 *
 * @returns `undefined` once the signal has ended it
 */
export async function buildFileInSlices<Row extends ExportableRow>(
  rows: readonly Row[],
  request: FileRequest<Row>,
  { pause, clock, onProgress, signal }: SliceWorld,
): Promise<ExportedFile | undefined> {
  const { check, maker, toLine } = prepareFile(rows, request);
  const texts = [maker.start];
  const total = check.mailboxes.length;
  // The way to stop it is drawn before it begins.
  onProgress(0, total);
  await pause();
  let sliceEnd = clock() + sliceMs;
  for (const mailbox of check.mailboxes) {
    if (signal.aborted) return undefined;
    texts.push(maker.toText(toLine(mailbox)));
    if (clock() < sliceEnd) continue;
    onProgress(texts.length - 1, total);
    await pause();
    sliceEnd = clock() + sliceMs;
  }
  return signal.aborted ? undefined : toFile(check, request, texts);
}

/** The beginning of the file, cell by cell, as a reader of it gets them. */
export function sampleFile<Row extends ExportableRow>(
  rows: readonly Row[],
  request: FileRequest<Row>,
  most: number,
): { header: readonly string[]; lines: string[][] } {
  const { check, maker, toLine } = prepareFile(rows, request);
  const lines = check.mailboxes.slice(0, most).map((mailbox) => maker.toCells(toLine(mailbox)));
  return { header: maker.header, lines };
}

/** A file's text for a download link. */
export function toCsvBlob(text: string): Blob {
  return new Blob([text], { type: 'text/csv;charset=utf-8' });
}

type Line<Row extends ExportableRow> = ExportCheck<Row>['mailboxes'][number];

interface PreparedFile<Row extends ExportableRow> {
  check: ExportCheck<Row>;
  maker: TextMaker;
  toLine(mailbox: Line<Row>): ExportLine;
}

function prepareFile<Row extends ExportableRow>(
  rows: readonly Row[],
  request: FileRequest<Row>,
): PreparedFile<Row> {
  const { preset, columns, campaign, language = 'en', separator = ',', messageOf } = request;
  const hasMessages = messageOf !== undefined;
  return {
    check: checkExport(rows, request),
    maker: createTextMaker(toPreset(preset, columns), { hasMessages, separator }),
    toLine(mailbox) {
      const [first, ...others] = mailbox.rows;
      const line = {
        rows: [
          toExportRow(first, campaign),
          ...others.map((row) => toExportRow(row, campaign)),
        ] as const,
        ...(mailbox.isShared && { isShared: true as const }),
      };
      const firstName = toReader(line);
      const greeting = toGreeting(firstName, language);
      return { ...line, firstName, greeting, message: messageOf?.(first, mailbox) };
    },
  };
}

/** Nobody's name for a mailbox that is not one person's, nor where two accounts give two names. */
function toReader({ rows, isShared }: Pick<ExportLine, 'rows' | 'isShared'>): string | undefined {
  const names = new Set(rows.flatMap(({ firstName }) => firstName ?? []));
  const [name] = names;
  return isShared || names.size !== 1 ? undefined : name;
}

function toFile<Row extends ExportableRow>(
  check: ExportCheck<Row>,
  { campaign, now, preset }: FileRequest<Row>,
  texts: readonly string[],
): ExportedFile {
  return {
    name: toFileName(campaign, now, preset === 'feedscout' ? undefined : preset),
    text: texts.join(''),
    rows: check.ready,
    lines: check.mailboxes.length,
  };
}

import type { ExportLine, WrittenMessage } from '@/lib/outreach/files/column';
import type { Separator } from '@/lib/outreach/files/csv';
import { createTextMaker, type TextMaker } from '@/lib/outreach/files/export-text';
import { toFileName } from '@/lib/outreach/files/file-name';
import { toPreset } from '@/lib/outreach/files/presets';
import { toGreeting } from '@/lib/outreach/messages/greeting';
import { type CheckRequest, checkExport } from './check-export';
import { createCsvBlob } from './csv-blob';
import { type ExportableRow, toExportRow } from './export-row';
import { type FileSource, readAhead } from './export-source';

export interface ExportedFile {
  name: string;
  blob: Blob;
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

export interface FileRequest<Row extends ExportableRow> extends CheckRequest {
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
  const file = createFileWriter(request);
  for (const line of checkExport(rows, request).mailboxes) file.add(line);
  return file.finish();
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
const sliceMs = 30;

/**
 * The same in slices, for any number of rows in a page that goes on living. The rows of a slice are
 * forgotten with it, and its text is a piece of the file: a hundred thousand take no more memory than
 * ten thousand.
 *
 * @returns `undefined` once the signal has ended it; rejects where rows cannot be read
 */
export async function buildFileInSlices<Listed, Row extends ExportableRow>(
  source: FileSource<Listed, Row>,
  request: FileRequest<Row>,
  { pause, clock, onProgress, signal }: SliceWorld,
): Promise<ExportedFile | undefined> {
  const file = createFileWriter(request);
  const { total } = source;
  let done = 0;
  // The way to stop it is drawn before it begins.
  onProgress(0, total);
  await pause();
  let sliceEnd = clock() + sliceMs;
  for await (const { lines, asked } of readAhead(source)) {
    const before = done;
    for (const line of lines) {
      if (signal.aborted) return undefined;
      file.add(line);
      done += 1;
      if (clock() < sliceEnd) continue;
      onProgress(done, total);
      await pause();
      sliceEnd = clock() + sliceMs;
    }
    // Whoever was erased meanwhile is done with, too.
    done = before + asked;
  }
  return signal.aborted ? undefined : file.finish();
}

/** The beginning of the file, cell by cell, as a reader of it gets them. */
export function sampleFile<Row extends ExportableRow>(
  rows: readonly Row[],
  request: FileRequest<Row>,
  most: number,
): { header: readonly string[]; lines: string[][] } {
  const { maker, toLine } = createLineMaker(request);
  const lines = checkExport(rows, request)
    .mailboxes.slice(0, most)
    .map((mailbox) => maker.toCells(toLine(mailbox)));
  return { header: maker.header, lines };
}

interface FileWriter<Row> {
  add(line: MessageReaders<Row>): void;
  finish(): ExportedFile;
}

function createFileWriter<Row extends ExportableRow>(request: FileRequest<Row>): FileWriter<Row> {
  const { campaign, now, preset } = request;
  const { maker, toLine } = createLineMaker(request);
  const blob = createCsvBlob();
  let rows = 0;
  let lines = 0;
  blob.add(maker.start);
  return {
    add(line) {
      blob.add(maker.toText(toLine(line)));
      rows += line.rows.length;
      lines += 1;
    },
    finish: () => ({
      name: toFileName(campaign, now, preset === 'feedscout' ? undefined : preset),
      blob: blob.finish(),
      rows,
      lines,
    }),
  };
}

interface LineMaker<Row> {
  maker: TextMaker;
  toLine(line: MessageReaders<Row>): ExportLine;
}

function createLineMaker<Row extends ExportableRow>(request: FileRequest<Row>): LineMaker<Row> {
  const { preset, columns, campaign, language = 'en', separator = ',', messageOf } = request;
  const hasMessages = messageOf !== undefined;
  return {
    maker: createTextMaker(toPreset(preset, columns), { hasMessages, separator }),
    toLine(readers) {
      const [first, ...others] = readers.rows;
      const line = {
        rows: [
          toExportRow(first, campaign),
          ...others.map((row) => toExportRow(row, campaign)),
        ] as const,
        ...(readers.isShared && { isShared: true as const }),
      };
      const firstName = toReader(line);
      const greeting = toGreeting(firstName, language);
      return { ...line, firstName, greeting, message: messageOf?.(first, readers) };
    },
  };
}

/** Nobody's name for a mailbox that is not one person's, nor where two accounts give two names. */
function toReader({ rows, isShared }: Pick<ExportLine, 'rows' | 'isShared'>): string | undefined {
  const names = new Set(rows.flatMap(({ firstName }) => firstName ?? []));
  const [name] = names;
  return isShared || names.size !== 1 ? undefined : name;
}

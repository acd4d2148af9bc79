import type { ColumnUse, DateOrder, LineProblem } from '@/lib/model/imported';
import { guessColumns, hasHeadings } from '@/lib/outreach/intake/guess-columns';
import { decodeText, detectEncoding, type Encoding } from '@/lib/outreach/intake/import-encoding';
import { guessDateOrder } from '@/lib/outreach/intake/parse-cell';
import { type CsvLine, maxBroken, readCsv } from '@/lib/outreach/intake/read-csv';
import { readPasted } from '@/lib/outreach/intake/read-pasted';

export const maxImportLines = 10_000;
export const maxImportBytes = 20 * 1024 * 1024;

/** How a file is to be read, where the scout knows better. */
export interface ReadingChoice {
  encoding?: Encoding;
  separator?: string;
  /** Whether the first line names the columns. */
  hasHeadings?: boolean;
}

/** A file or pasted text as lines of cells. */
export interface ImportSource {
  kind: 'file' | 'pasted';
  name: string;
  encoding?: Encoding;
  separator?: string;
  hasHeadings: boolean;
  /** One a column; empty where none is named. */
  headings: string[];
  /** Guessed, one a column. */
  uses: ColumnUse[];
  dateOrder?: DateOrder | 'ambiguous';
  lines: CsvLine[];
  /** Lines with broken quotes. */
  problems: LineProblem[];
  /** Lines beyond the limit. */
  surplus: number;
}

export type ReadingFailure =
  | 'too-large'
  | 'workbook'
  | 'binary'
  | 'empty'
  | 'unreadable'
  | 'broken';

const guessedFrom = 200;

/**
 * Reads a file of any tool.
 *
 * @returns what keeps it from being read: too large, a workbook, nothing in it, or hardly a line whose
 *   quotes close, as another separator or encoding has it
 */
export async function readImportFile(
  file: Pick<Blob, 'size' | 'arrayBuffer'>,
  name: string,
  choice: ReadingChoice,
  pause: () => Promise<void>,
): Promise<ImportSource | { failure: ReadingFailure }> {
  if (file.size > maxImportBytes) return { failure: 'too-large' };
  const bytes = await file.arrayBuffer().then(
    (buffer) => new Uint8Array(buffer),
    () => undefined,
  );
  if (bytes === undefined) return { failure: 'unreadable' };
  const detected = detectEncoding(bytes);
  if (detected === 'workbook') return { failure: 'workbook' };
  const encoding = choice.encoding ?? (detected === 'binary' ? undefined : detected);
  if (encoding === undefined) return { failure: 'binary' };
  const text = decodeText(bytes, encoding);
  await pause();
  const { separator } = choice;
  // One more than the limit: the first may be the headings.
  const csv = await readCsv(text, { separator, maxLines: maxImportLines + 1, pause });
  if (csv.broken.length >= maxBroken) return { failure: 'broken' };
  const [first] = csv.lines;
  if (first === undefined) return { failure: csv.broken.length > 0 ? 'broken' : 'empty' };
  const isHeaded = choice.hasHeadings ?? hasHeadings(first.cells);
  const lines = isHeaded ? csv.lines.slice(1) : csv.lines.slice(0, maxImportLines);
  const width = isHeaded
    ? first.cells.length
    : Math.max(...lines.slice(0, guessedFrom).map(({ cells }) => cells.length));
  const headings = Array.from({ length: width }, (_, i) =>
    isHeaded ? (first.cells[i] ?? '') : '',
  );
  const surplus = csv.surplus + (isHeaded ? 0 : csv.lines.length - lines.length);
  return {
    kind: 'file',
    name,
    encoding,
    separator: csv.separator,
    hasHeadings: isHeaded,
    ...toColumns(headings, lines),
    lines,
    problems: csv.broken.map(({ line, text: broken }) => ({
      line,
      text: broken.slice(0, 120),
      kind: 'bad',
      reason: 'broken-quotes',
    })),
    surplus,
  };
}

/** Reads handles and addresses that were pasted. @returns `empty` where there is none */
export function readImportText(text: string): ImportSource | { failure: ReadingFailure } {
  if (text.length > maxImportBytes) return { failure: 'too-large' };
  const { lines, surplus } = readPasted(text, maxImportLines);
  if (lines.length === 0) return { failure: 'empty' };
  return {
    kind: 'pasted',
    name: '',
    hasHeadings: false,
    headings: [''],
    uses: ['handle'],
    lines,
    problems: [],
    surplus,
  };
}

function toColumns(
  headings: string[],
  lines: readonly CsvLine[],
): Pick<ImportSource, 'headings' | 'uses' | 'dateOrder'> {
  const rows = lines.slice(0, guessedFrom).map(({ cells }) => cells);
  const uses = guessColumns(headings, rows);
  return { headings, uses, dateOrder: dateOrderOf(uses, lines) };
}

/** The order of day and month in the columns that hold dates. */
export function dateOrderOf(
  uses: readonly ColumnUse[],
  lines: readonly CsvLine[],
): ImportSource['dateOrder'] {
  const dated = uses.flatMap((use, i) => (use === 'added-at' || use === 'contacted-at' ? [i] : []));
  return guessDateOrder(lines.flatMap(({ cells }) => dated.map((i) => cells[i] ?? '')));
}

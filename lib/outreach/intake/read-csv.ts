import { parse } from 'csv-parse/browser/esm/sync';
import { type CutRecord, cutRecords } from './cut-records';
import { sniffSeparator } from './sniff-separator';

/** One line of a file as cells. */
export interface CsvLine {
  /** In the file, from 1. */
  line: number;
  cells: string[];
}

export interface CsvFile {
  separator: string;
  lines: CsvLine[];
  /** Lines whose quotes are broken, with what stands there. */
  broken: { line: number; text: string }[];
  /** Lines beyond the limit, which were not read. */
  surplus: number;
}

export interface ReadCsvOptions {
  /** Chosen by hand; else the likeliest. */
  separator?: string;
  /** Lines read at most. */
  maxLines: number;
  /** Lets the page breathe between two batches. */
  pause(): Promise<void>;
}

/** A parser of quotes takes some milliseconds for so many. */
const batchSize = 100;
const pauseEvery = 5_000;
/** More say that the separator or the quote is another one than we think. */
export const maxBroken = 1_000;

/**
 * Reads CSV text of any tool: RFC 4180, and what spreadsheets make of it (`;`, tab, `|`, a first line
 * `sep=;`). A broken line costs itself alone.
 *
 * @returns cells as written, without the `'` that our own export puts before what a spreadsheet would
 *   take for a formula
 */
export async function readCsv(text: string, options: ReadCsvOptions): Promise<CsvFile> {
  const declared = /^\uFEFF?sep=(.)(?:\r\n|\n|\r)/i.exec(text);
  const separator = options.separator ?? declared?.[1] ?? sniffSeparator(text);
  const file: CsvFile = { separator, lines: [], broken: [], surplus: 0 };
  let batch: CutRecord[] = [];
  let cut = 0;

  for (const record of cutRecords(text, separator)) {
    cut += 1;
    // Lines that are only counted take their time too.
    if (cut % pauseEvery === 0) await options.pause();
    if (declared && record.line === 1) continue;
    if (record.isBroken) {
      if (file.broken.length < maxBroken)
        file.broken.push({ line: record.line, text: record.text });
      continue;
    }
    if (file.lines.length + batch.length >= options.maxLines) {
      file.surplus += 1;
      continue;
    }
    batch.push(record);
    if (batch.length < batchSize) continue;
    file.lines.push(...toLines(batch, separator));
    batch = [];
    await options.pause();
  }
  file.lines.push(...toLines(batch, separator));
  file.lines = file.lines.filter(({ cells }) => cells.some((cell) => cell !== ''));
  return file;
}

function toLines(records: readonly CutRecord[], separator: string): CsvLine[] {
  const quoted = records.filter(isQuoted);
  const together = parseCells(quoted.map(({ text }) => text).join('\n'), separator);
  const rows =
    together.length === quoted.length
      ? together
      : quoted.map(({ text }) => parseCells(text, separator)[0] ?? []);
  const parsed = rows.values();
  return records.map((record) => {
    // Without a quote a separator is one: a parser takes twenty times as long to say so.
    const cells = isQuoted(record) ? (parsed.next().value ?? []) : record.text.split(separator);
    return { line: record.line, cells: cells.map(toWritten) };
  });
}

function isQuoted({ text }: CutRecord): boolean {
  return text.includes('"');
}

function parseCells(text: string, delimiter: string): string[][] {
  if (text === '') return [];
  return parse(text, {
    delimiter,
    record_delimiter: '\n',
    relax_column_count: true,
    // Quotes within bare cells; those that open or close wrongly were cut out before.
    relax_quotes: true,
  });
}

/** Undoes what `toCsv` does to a cell that would start a formula. */
function toWritten(cell: string): string {
  const bare = /^'[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/u.test(cell) ? cell.slice(1) : cell;
  return bare.trim();
}

import type { Column, ExportLine } from './column';
import { type Cell, type Separator, toCsvLine, toSafeText } from './csv';
import { bytesOf, cutBytes } from './cut-bytes';
import { toExcelText } from './excel-text';
import type { Preset } from './preset';

export interface FileForm {
  /** A message is written in two columns at the end. */
  hasMessages: boolean;
  /** Of Excel's file alone; see `toExcelSeparator`. */
  separator: Separator;
}

/** Makes a file's text, line by line, so that whoever has ten thousand can stop in between. */
export interface TextMaker {
  header: readonly string[];
  /** Byte-order mark, if any, and header. */
  start: string;
  toText(line: ExportLine): string;
  /** Cells as a reader of the file gets them. */
  toCells(line: ExportLine): string[];
}

/** A byte-order mark: Excel takes UTF-8 for the system's old encoding without it. */
const byteOrderMark = '\uFEFF';

export function createTextMaker(preset: Preset, { hasMessages, separator }: FileForm): TextMaker {
  const { messageHeaders, isForExcel } = preset;
  const columns = [
    ...preset.columns,
    ...(hasMessages && messageHeaders ? toMessageColumns(messageHeaders) : []),
  ];
  const between = isForExcel ? separator : ',';
  const header = columns.map((column) => column.header);
  const toCells = (line: ExportLine) =>
    columns.map((column) => toFitting(column, column.cell(line), preset, between));
  return {
    header,
    start: `${isForExcel ? byteOrderMark : ''}${toCsvLine(header, between)}`,
    toText: (line) => toCsvLine(toCells(line), between),
    toCells: (line) => toCells(line).map(toSafeText),
  };
}

/**
 * What Excel probably expects between cells: a semicolon where numbers are written with a comma, since
 * Windows has it as list separator there. A guess, as a browser does not tell how Windows is set.
 *
 * @param locale BCP 47, with the region: Spain writes 1,5 and Mexico 1.5
 */
export function toExcelSeparator(locale: string): Separator {
  const parts = new Intl.NumberFormat(locale).formatToParts(1.5);
  return parts.some(({ type, value }) => type === 'decimal' && value === ',') ? ';' : ',';
}

function toFitting(column: Column, cell: Cell, preset: Preset, between: Separator): Cell {
  if (cell === undefined) return undefined;
  if (preset.isForExcel) {
    if (column.number === undefined) return toExcelText(cell);
    // "6.1" would be the 6th of January there.
    return between === ';' && column.number === 'decimal' ? cell.replace('.', ',') : cell;
  }
  const { maxTextBytes } = preset;
  if (maxTextBytes === undefined) return cell;
  if (column.isLink) return bytesOf(cell) > maxTextBytes ? undefined : cell;
  return cutBytes(cell, maxTextBytes);
}

function toMessageColumns([subject, body]: readonly [string, string]): Column[] {
  return [
    { header: subject, cell: ({ message }) => toMessageText(message?.subject) },
    { header: body, cell: ({ message }) => toMessageText(message?.body) },
  ];
}

/** A quote mark before a message would be sent with it: what looks like a formula is taken away. */
function toMessageText(text: string | undefined): Cell {
  return text?.replace(/^[\s=+\-@＝＋－＠]+/u, '').trimEnd();
}

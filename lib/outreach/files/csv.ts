/** What a cell may hold; `undefined` is empty, which is not 0. */
export type Cell = string | undefined;

/** What stands between cells: a comma, or where Excel reads numbers with commas a semicolon. */
export type Separator = ',' | ';';

/**
 * A cell that begins so is a formula to Excel, Sheets or LibreOffice: a note, a name or a caption must
 * not become code in the client's spreadsheet. The full-width forms and the line feed are formulas in
 * some locales and versions.
 * https://owasp.org/www-community/attacks/CSV_Injection
 */
const formulaStart = /^[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/u;

/**
 * Rows as RFC 4180: CRLF also after the last row, quotes only where they are needed. No byte-order
 * mark, on which importers choke.
 *
 * @param header and @param rows one cell a column; text a person wrote is neutralised where it would
 *   start a formula, so that `-5 %` becomes `'-5 %`
 * @example toCsv(['handle', 'note'], [['maya.lights', 'said "yes", in May']])
 *   // 'handle,note\r\nmaya.lights,"said ""yes"", in May"\r\n'
 */
export function toCsv(
  header: readonly string[],
  rows: readonly (readonly Cell[])[],
  separator: Separator = ',',
): string {
  return [header, ...rows].map((row) => toCsvLine(row, separator)).join('');
}

/** One row with its line end; see `toCsv`. */
export function toCsvLine(row: readonly Cell[], separator: Separator = ','): string {
  return `${row.map((cell) => toQuoted(toSafeText(cell), separator)).join(separator)}\r\n`;
}

/** A cell as a reader of the file gets it: no formula, no half characters, no zero bytes. */
export function toSafeText(value: Cell): string {
  return value === undefined ? '' : toNeutral(toReadable(value));
}

function toQuoted(text: string, separator: Separator): string {
  const isBare = !text.includes(separator) && !/["\r\n]/.test(text);
  return isBare ? text : `"${text.replaceAll('"', '""')}"`;
}

function toNeutral(value: string): string {
  return formulaStart.test(value) ? `'${value}` : value;
}

/** A lone half of a surrogate pair is no UTF-8, and a zero byte ends the text for some readers. */
function toReadable(value: string): string {
  return value.toWellFormed().replaceAll('\0', '');
}

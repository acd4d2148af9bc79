/** What a cell may hold; `undefined` is empty, which is not 0. */
export type Cell = string | undefined;

/**
 * A cell that begins so is a formula to Excel, Sheets or LibreOffice: a note, a name or a caption must
 * not become code in the client's spreadsheet. The full-width forms and the line feed are formulas in
 * some locales and versions.
 * https://owasp.org/www-community/attacks/CSV_Injection
 */
const formulaStart = /^[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/u;

/**
 * Rows as RFC 4180: comma, CRLF also after the last row, quotes only where they are needed. No
 * byte-order mark, on which importers choke.
 *
 * @param header and @param rows one cell a column; text a person wrote is neutralised where it would
 *   start a formula, so that `-5 %` becomes `'-5 %`
 * @example toCsv(['handle', 'note'], [['maya.lights', 'said "yes", in May']])
 *   // 'handle,note\r\nmaya.lights,"said ""yes"", in May"\r\n'
 */
export function toCsv(header: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return [header, ...rows].map((row) => `${row.map(toCell).join(',')}\r\n`).join('');
}

function toCell(value: Cell): string {
  if (value === undefined) return '';
  const safe = toNeutral(toReadable(value));
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function toNeutral(value: string): string {
  return formulaStart.test(value) ? `'${value}` : value;
}

/** A lone half of a surrogate pair is no UTF-8, and a zero byte ends the text for some readers. */
function toReadable(value: string): string {
  return value.toWellFormed().replaceAll('\0', '');
}

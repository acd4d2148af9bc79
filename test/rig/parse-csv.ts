/**
 * A CSV file as rows of named cells, by RFC 4180 and nothing else: the tests read what a client's
 * tool would read. Written apart from the product's own writer.
 *
 * @param separator what stands between the cells
 * @throws where a quote is open at the end, a row has too many or too few cells, or a line does not
 *   end with CRLF
 */
export function parseCsv(
  text: string,
  separator: ',' | ';' = ',',
): { header: string[]; rows: Record<string, string>[] } {
  const lines = parseCells(text, separator);
  const [header = [], ...cells] = lines;
  const rows = cells.map((row, index) => {
    if (row.length !== header.length) {
      throw new Error(`Row ${index + 1} has ${row.length} cells, the header ${header.length}`);
    }
    return Object.fromEntries(header.map((name, column) => [name, row[column] ?? '']));
  });
  return { header, rows };
}

function parseCells(text: string, separator: string): string[][] {
  const lines: string[][] = [];
  let line: string[] = [];
  let at = 0;
  while (at < text.length) {
    const quoted = text[at] === '"';
    const [cell, end] = quoted ? readQuoted(text, at + 1) : readBare(text, at, separator);
    line.push(cell);
    if (text[end] === separator) {
      at = end + 1;
      // One at the very end of a line opens one more, empty cell.
      if (text.startsWith('\r\n', at)) line.push('');
      else continue;
    } else {
      at = end;
    }
    if (!text.startsWith('\r\n', at)) throw new Error(`No CRLF at character ${at}`);
    at += 2;
    lines.push(line);
    line = [];
  }
  return lines;
}

function readBare(text: string, from: number, separator: string): [cell: string, end: number] {
  let end = from;
  while (end < text.length && text[end] !== separator && text[end] !== '\r' && text[end] !== '\n')
    end += 1;
  return [text.slice(from, end), end];
}

function readQuoted(text: string, from: number): [cell: string, end: number] {
  let cell = '';
  for (let at = from; at < text.length; at++) {
    if (text[at] !== '"') cell += text[at];
    else if (text[at + 1] === '"') cell += text[at++];
    else return [cell, at + 1];
  }
  throw new Error('A quote is never closed');
}

/** One record of a CSV file as it stands there, quotes and all. */
export interface CutRecord {
  /** Where it begins, from 1. */
  line: number;
  /** Without the line end. */
  text: string;
  /** A quote is never closed, or closed in the middle of a cell. */
  isBroken?: true;
}

/** A longer cell is more likely a lost quote than a note. */
const maxRecordLines = 200;
const maxRecordLength = 50_000;

/**
 * Cuts CSV text into records at the line ends that are not within quotes.
 *
 * A parser that meets a quote nobody closes takes the rest of the file for one cell. Here it costs its
 * own line: the cutting begins anew on the next one. Line ends may be CRLF, LF or CR; blank lines are
 * left out, and count.
 *
 * @param separator one character
 */
export function* cutRecords(text: string, separator: string): Generator<CutRecord> {
  const findLineEnd = createLineEnds(text);
  let at = 0;
  let line = 1;
  while (at < text.length) {
    const first = findLineEnd(at);
    let end = first;
    let lines = 1;
    let quotes = readQuotes(text.slice(at, end.to), separator, 'closed');
    while (quotes === 'open' && end.next < text.length && lines < maxRecordLines) {
      if (end.to - at > maxRecordLength) break;
      const from = end.next;
      end = findLineEnd(from);
      lines += 1;
      quotes = readQuotes(text.slice(from, end.to), separator, 'open');
    }
    const isBroken = quotes !== 'closed';
    if (isBroken) yield { line, text: text.slice(at, first.to), isBroken };
    else if (end.to > at) yield { line, text: text.slice(at, end.to) };
    line += isBroken ? 1 : lines;
    at = isBroken ? first.next : end.next;
  }
}

function createLineEnds(text: string): (from: number) => { to: number; next: number } {
  const pattern = /\r\n|\n|\r/g;
  return (from) => {
    pattern.lastIndex = from;
    const found = pattern.exec(text);
    if (found === null) return { to: text.length, next: text.length };
    return { to: found.index, next: pattern.lastIndex };
  };
}

type Quotes = 'open' | 'closed' | 'broken';

/**
 * Whether the quotes of a cell are open at the end of a line. A quote opens a cell only as its first
 * character; one in the middle of a bare cell is a letter like others (`5" screen`).
 */
function readQuotes(line: string, separator: string, before: Quotes): Quotes {
  if (!line.includes('"')) return before;
  let isOpen = before === 'open';
  let isStart = !isOpen;
  for (let i = 0; i < line.length; i += 1) {
    const character = line.charAt(i);
    if (isOpen) {
      if (character !== '"') continue;
      const next = line.charAt(i + 1);
      if (next === '"') i += 1;
      else if (next === '' || next === separator) isOpen = false;
      else return 'broken';
    } else {
      isOpen = isStart && character === '"';
      isStart = character === separator;
    }
  }
  return isOpen ? 'open' : 'closed';
}

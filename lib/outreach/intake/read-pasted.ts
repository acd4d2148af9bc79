import type { CsvLine } from './read-csv';

/** Signs around a pasted name that are not part of it: bullets, brackets, quotes, numbering. */
const around = /^[\s"'“”‘’«»<>()[\]{}*•·–—-]+|[\s"'“”‘’«»<>()[\]{}*•·:–—-]+$/g;

export interface PastedNames {
  /** One name a line, each with the number of its line in the text. */
  lines: CsvLine[];
  /** Names beyond the limit. */
  surplus: number;
}

/**
 * Names in pasted text, in any number on a line: separated by spaces, commas, semicolons or bars.
 *
 * @param maxNames how many are read
 * @example readPasted('1. @maya, @tomas', 10).lines // [{ line: 1, cells: ['@maya'] }, { line: 1, cells: ['@tomas'] }]
 */
export function readPasted(text: string, maxNames: number): PastedNames {
  const lines: CsvLine[] = [];
  let surplus = 0;
  text.split(/\r\n|\n|\r/).forEach((row, i) => {
    // "1. @maya": the number of a list is no handle.
    for (const part of row.replace(/^\s*\d+[.)]\s+/, '').split(/[\s,;|]+/)) {
      const name = part.replace(around, '');
      if (name === '') continue;
      if (lines.length < maxNames) lines.push({ line: i + 1, cells: [name] });
      else surplus += 1;
    }
  });
  return { lines, surplus };
}

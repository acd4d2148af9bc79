import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** Third-party captures; none of their rows may enter the project. */
export const dataFolder = resolve(import.meta.dirname, '../../../shared/data');

export function hasData(): boolean {
  return existsSync(resolve(dataFolder, 'scoring'));
}

export type Row = Record<string, string>;

/** The rows of a file in `../shared/data/scoring`, each as header → cell. */
export function readRows(file: string): Row[] {
  return parseCsv(readFileSync(resolve(dataFolder, 'scoring', file), 'utf8'));
}

function parseCsv(text: string): Row[] {
  const rows: string[][] = [[]];
  // A cell: quoted with doubled quotes, or plain; then what ends it.
  for (const match of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    rows.at(-1)?.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (match[3] !== ',') rows.push([]);
    if (match[3] === '') break;
  }
  const [header = [], ...body] = rows.filter((row) => row.length > 1);
  return body.map((row) => Object.fromEntries(header.map((name, i) => [name, row[i] ?? ''])));
}

/** A count of the data; absent for an empty cell. */
export function toCount(cell: string | undefined): number | undefined {
  return cell === undefined || cell === '' ? undefined : Math.round(Number(cell));
}

/**
 * Whether a creator belongs to the frozen test half: by a hash of their id, so that the half stays
 * the same whatever is added. What is fitted or tuned looks at the other half only.
 */
export function isTestHalf(creator: string): boolean {
  let hash = 0x811c9dc5;
  for (const character of creator) {
    hash ^= character.codePointAt(0) ?? 0;
    hash = Math.imul(hash, 0x01000193);
  }
  // The lowest bit of FNV-1a is weak; a middle one is not.
  return ((hash >>> 15) & 1) === 1;
}

import { existsSync, readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';

/** Captured items, users and pages; outside the project, and not on every machine. */
const folder = new URL('../../../shared/data/web/', import.meta.url);

/** For `test.skipIf`: whether the captures are missing. Says so once. */
export const isAbsent = !existsSync(folder);
if (isAbsent) console.log('skipped: no captures in ../shared/data/web');

/** The rows of a JSON Lines file. */
export function readRows<Row>(name: string): Row[] {
  const text = readFileSync(new URL(name, folder), 'utf8');
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Row);
}

/** A file's text. */
export function readCapture(name: string): string {
  return readFileSync(new URL(name, folder), 'utf8');
}

/** A saved page's document. */
export function openPage(name: string): Document {
  return parseHTML(readCapture(name)).document as unknown as Document;
}

import type { ExportRow } from '@/lib/outreach/files/export-row';
import { createTextMaker } from '@/lib/outreach/files/export-text';
import { toPreset } from '@/lib/outreach/files/presets';

/** For tests only: the rows as the preset "Feedscout". */
export function toFeedscoutCsv(rows: readonly ExportRow[]): string {
  const maker = createTextMaker(toPreset('feedscout'), { hasMessages: false, separator: ',' });
  const texts = rows.map((row) => maker.toText({ rows: [row], greeting: '' }));
  return [maker.start, ...texts].join('');
}

/**
 * For tests only: RFC 4180 read to the letter by a state machine of its own, so that the writer is
 * not checked against itself. Throws at what the standard does not allow.
 */
export function parseCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let state: 'start' | 'plain' | 'quoted' | 'closed' = 'start';
  for (let i = 0; i < text.length; i += 1) {
    const character = text.charAt(i);
    if (state === 'quoted') {
      if (character !== '"') cell += character;
      else if (text.charAt(i + 1) === '"') {
        cell += '"';
        i += 1;
      } else state = 'closed';
    } else if (character === ',') {
      row.push(cell);
      cell = '';
      state = 'start';
    } else if (character === '\r' && text.charAt(i + 1) === '\n') {
      rows.push([...row, cell]);
      row = [];
      cell = '';
      state = 'start';
      i += 1;
    } else if (state === 'start' && character === '"') state = 'quoted';
    else if (state === 'closed' || '"\r\n'.includes(character)) {
      throw new Error(`Not RFC 4180 at ${i}: ${JSON.stringify(text.slice(i, i + 20))}`);
    } else {
      cell += character;
      state = 'plain';
    }
  }
  if (state !== 'start' || row.length > 0) throw new Error('The last row has no CRLF');
  return rows;
}

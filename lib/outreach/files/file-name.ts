import type { ExportPresetId } from '@/lib/model/export-preset';

/** Most file systems take 255 bytes; the rest is left to a browser's " (1)" and the date. */
const maxCampaignBytes = 120;

/**
 * The name of an exported file: `feedscout-<campaign>-<yyyy-mm-dd>.csv`, the date in UTC as in the
 * file itself. Letters of every script stay. What Windows, macOS or a shell would stumble over becomes
 * one `-`: separators, wildcards, quotes, control and invisible characters, spaces. Reserved names
 * (`CON`, `NUL`) and leading dots cannot occur, since the name begins with `feedscout-`.
 *
 * @param at milliseconds since 1970
 * @param preset whom it is for, where that has to be told
 * @example toFileName('Spring: a/b ü', Date.UTC(2027, 2, 3)) // 'feedscout-Spring-a-b-ü-2027-03-03.csv'
 * @example toFileName('Spring', Date.UTC(2027, 2, 3), 'lemlist') // 'feedscout-Spring-lemlist-2027-03-03.csv'
 */
export function toFileName(campaign: string, at: number, preset?: ExportPresetId): string {
  const dashed = campaign
    .toWellFormed()
    .normalize('NFC')
    .replace(/[\p{C}\p{Z}\s\uFFFD/\\:*?"<>|%~#&'`]+/gu, '-')
    .replace(/-{2,}/g, '-');
  const safe = withoutEdges(toBytes(withoutEdges(dashed), maxCampaignBytes));
  const day = new Date(at).toISOString().slice(0, 10);
  return `feedscout-${safe || 'campaign'}-${preset === undefined ? '' : `${preset}-`}${day}.csv`;
}

/** Windows drops dots at the end of a name, and a dash there would double. */
function withoutEdges(text: string): string {
  return text.replace(/^[-.]+|[-.]+$/g, '');
}

/** As many whole characters as fit into so many bytes of UTF-8. */
function toBytes(text: string, most: number): string {
  const encoder = new TextEncoder();
  let bytes = 0;
  let fitting = '';
  for (const character of text) {
    bytes += encoder.encode(character).length;
    if (bytes > most) break;
    fitting += character;
  }
  return fitting;
}

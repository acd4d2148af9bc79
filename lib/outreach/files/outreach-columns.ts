import { toGreetedName } from '@/lib/outreach/messages/greeting';
import { toMergeField } from '@/lib/outreach/messages/merge-field';
import { type Column, type ExportLine, toIsoDay } from './column';
import type { Cell } from './csv';
import type { ExportRow } from './export-row';

/**
 * What may go into somebody else's mailing tool: how to reach and greet a creator, and what was seen.
 * Notes, check-first signals, fees and ratings are not among it: such a tool is no place for what the
 * scout thinks, and one wrong merge tag would send it to the creator.
 */
export const outreachCells = {
  email: ({ rows }) => rows[0].email?.toLowerCase(),
  firstName: ({ firstName }) => toGreetedName(firstName),
  greeting: ({ greeting }) => greeting,
  /** Of everyone who is reached there. Whole: a list cut short would leave somebody out. */
  handles: ({ rows }) => rows.map(({ handle }) => handle).join(', '),
  names: ({ rows }) => rows.flatMap(({ name }) => toMergeField(name) ?? []).join(', '),
  profileUrl: ({ rows }) => rows[0].profileUrl,
  profileUrls: ({ rows }) => rows.map(({ profileUrl }) => profileUrl).join(' '),
  niche: ofOne(({ niche }) => toMergeField(niche)),
  language: ofOne(({ contentLanguage }) => contentLanguage),
  region: ofOne(({ region }) => region),
  postUrl: ofOne(({ postUrl }) => postUrl),
  postHook: ofOne(({ postHook }) => toMergeField(postHook)),
  seenOn: ofOne(({ seenAt }) => toIsoDay(seenAt)),
  addedOn: ofOne(({ addedAt }) => toIsoDay(addedAt)),
  tags: ofOne(({ tags }) => toMergeField(tags?.join(';'))),
  campaign: ({ rows }) => toMergeField(rows[0].campaign),
  trackingUrl: ofEach(({ trackingUrl }) => trackingUrl),
  promoCode: ofEach(({ promoCode }) => toMergeField(promoCode)),
  /** Headers that an importer expects and TikTok knows nothing of. */
  nothing: () => undefined,
} satisfies Record<string, (line: ExportLine) => Cell>;

/** Columns by header; those named among `links` are never cut. */
export function toColumns(
  cells: Readonly<Record<string, (line: ExportLine) => Cell>>,
  links: readonly string[] = [],
): Column[] {
  return Object.entries(cells).map(([header, cell]) => ({
    header,
    cell,
    ...(links.includes(header) && { isLink: true as const }),
  }));
}

/** What is told of one creator; in a mailbox that several share it would be told of the wrong one. */
function ofOne(cell: (row: ExportRow) => Cell): (line: ExportLine) => Cell {
  return ({ rows, isShared }) => (isShared ? undefined : cell(rows[0]));
}

/** What each creator has of their own, with the handle before it where there are several. */
function ofEach(cell: (row: ExportRow) => Cell): (line: ExportLine) => Cell {
  return ({ rows }) => {
    if (rows.length === 1) return cell(rows[0]);
    const each = rows.flatMap((row) => {
      const own = cell(row);
      return own === undefined ? [] : [`${row.handle}: ${own}`];
    });
    return each.length === 0 ? undefined : each.join('; ');
  };
}

import type { ExportPresetId } from '@/lib/model/export-preset';
import type { Column } from './column';
import { feedscoutColumns } from './feedscout-preset';
import { outreachCells } from './outreach-columns';
import { hubspot, instantly, lemlist, mailchimp, sheets } from './outreach-presets';
import type { Preset } from './preset';

const messageHeaders = ['message_subject', 'message_body'] as const;

const feedscout: Preset = {
  id: 'feedscout',
  audience: 'everybody',
  columns: feedscoutColumns,
  messageHeaders,
};

const fixed: Readonly<Record<Exclude<ExportPresetId, 'custom'>, Preset>> = {
  feedscout,
  excel: { ...feedscout, id: 'excel', isForExcel: true },
  hubspot,
  mailchimp,
  instantly,
  lemlist,
  sheets,
};

/** Every column that a file of the scout's own may have, by header. */
export const customColumns: readonly Column[] = [
  ...feedscoutColumns,
  { header: 'greeting', cell: outreachCells.greeting },
  { header: 'post_hook', cell: outreachCells.postHook },
];

/** What the scout thinks of a creator is in such a file only where the scout put it there. */
const inner: readonly string[] = ['check_first', 'note'];

/** Those it has until the scout chooses. */
export const usualCustomColumns: readonly Column[] = feedscoutColumns.filter(
  ({ header }) => !inner.includes(header),
);

/**
 * What a file of this kind has in it.
 *
 * @param chosen headers of the scout's own file, in order; those that no column has are left out, and
 *   without any it has the usual ones
 */
export function toPreset(id: ExportPresetId, chosen: readonly string[] = []): Preset {
  if (id !== 'custom') return fixed[id];
  const columns = chosen.flatMap(
    (name) => customColumns.find(({ header }) => header === name) ?? [],
  );
  return { ...feedscout, id, columns: columns.length === 0 ? usualCustomColumns : columns };
}

import type { ExportPresetId } from '@/lib/model/export-preset';
import type { Column } from './column';

/** One kind of file. */
export interface Preset {
  id: ExportPresetId;
  columns: readonly Column[];
  /**
   * `everybody`: the scout's own table, one line a creator, nobody held back. `outreach`: whoever may
   * be written to now, one line a mailbox.
   */
  audience: 'everybody' | 'outreach';
  /** Headers of a message's subject and body; absent where the importer has no room for a message. */
  messageHeaders?: readonly [subject: string, body: string];
  /** Excel takes UTF-8 for what it is by a byte-order mark only; other importers choke on one. */
  isForExcel?: true;
  /** Most bytes of UTF-8 that the importer keeps of a text. */
  maxTextBytes?: number;
  /** An address that others take and this importer refuses. */
  refusesEmail?(email: string): boolean;
}

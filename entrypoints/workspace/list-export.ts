import type { ListExportPort } from '@/components/outreach/export-port';
import { toCsvBlob } from '@/lib/flows/export-file';
import { createCsvExport } from './csv-export';
import type { LocalMemory } from './local-memory';
import { saveFile } from './save-file';

/** The export of a list with files behind it: read when the list is drawn, which is before anybody exports. */
export function createListExport(
  memory: LocalMemory,
  world: { isShortLived(): boolean; exportElsewhere(): void },
): ListExportPort {
  return createCsvExport({
    ...world,
    memory,
    save: ({ name, text }) => saveFile(name, toCsvBlob(text)),
    now: Date.now,
  });
}

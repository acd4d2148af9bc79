import { createCreatorLists } from '@/lib/flows/list-creators';
import { createConnection } from '@/lib/store/open-store';
import { type CsvExport, createCsvExport } from './csv-export';
import type { LocalMemory } from './local-memory';
import { saveFile } from './save-file';

/** The export of a list with files behind it: read when the list is drawn, which is before anybody exports. */
export function createListExport(
  memory: LocalMemory,
  world: { isShortLived(isLong: boolean): boolean; exportElsewhere(): void },
): CsvExport {
  return createCsvExport({
    ...world,
    memory,
    createLists: () => createCreatorLists(createConnection(), { maxKept: 0 }),
    save: ({ name, blob }) => saveFile(name, blob),
    now: Date.now,
  });
}

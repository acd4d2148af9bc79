import { pageWords } from '@/assets/messages/pages';
import type { DeskData } from '@/components/desk/desk-source';
import type { DeskRow } from '@/components/desk/row';
import type { ListExportPort } from '@/components/outreach/export-port';
import { checkExport } from '@/lib/flows/check-export';
import { buildFile, type ExportedFile } from '@/lib/flows/export-file';
import { fromKeys, fromRows } from '@/lib/flows/export-source';
import type { CreatorLists } from '@/lib/flows/list-creators';
import type { ExportPresetId } from '@/lib/model/export-preset';
import { toPreset } from '@/lib/outreach/files/presets';
import { toFileRequest } from './export-request';
import type { LocalMemory } from './local-memory';
import { createLongExport } from './long-export';

interface CsvExportWorld {
  memory: Pick<
    LocalMemory,
    | 'readPreset'
    | 'keepPreset'
    | 'readGreeting'
    | 'readSeparator'
    | 'keepExport'
    | 'keepReview'
    | 'keepCampaign'
  >;
  /** Reads creators once, to be written and forgotten. */
  createLists(): Pick<CreatorLists, 'list'>;
  save(file: ExportedFile): void;
  /** Whether what is begun here would die with this page: a download, or work that takes its time. */
  isShortLived(isLong: boolean): boolean;
  /** Opens a page that lives, and exports what was kept for it. */
  exportElsewhere(): void;
  now(): number;
}

export interface CsvExport extends ListExportPort {
  /**
   * Exports creators that another page handed over, in its order, as they are stored, before this page
   * has read its own list.
   *
   * @returns whether it does: not for a short list, nor for outreach, where everybody has to be known
   */
  startStored(keys: readonly string[], preset: ExportPresetId, data: DeskData): boolean;
}

interface ReadyFile {
  rows: readonly DeskRow[];
  preset: ExportPresetId;
  data: DeskData;
  file: ExportedFile;
}

/** Creators of a file that is made in one go; a longer one is written when it is asked for, piece by piece, rather than after every key of a search. */
const maxReady = 2_000;

/** The file is made while nothing else is going on, so that the click has only to hand it over. */
export function createCsvExport(world: CsvExportWorld): CsvExport {
  const { memory, createLists, save, isShortLived, exportElsewhere, now } = world;
  const long = createLongExport(save);
  let ready: ReadyFile | undefined;
  let waiting: ReturnType<typeof setTimeout> | undefined;

  const toRequest = (preset: ExportPresetId, data: DeskData) =>
    toFileRequest({ preset, data, memory, now: now() });

  return {
    readPreset: () => memory.readPreset() ?? 'feedscout',
    keepPreset: memory.keepPreset,
    isOutreach: (preset) => toPreset(preset).audience === 'outreach',
    check: (rows, preset, data) => checkExport(rows, toRequest(preset, data)),
    prepare(rows, preset, data) {
      clearTimeout(waiting);
      ready = undefined;
      if (rows.length === 0 || rows.length > maxReady) return;
      waiting = setTimeout(() => {
        ready = { rows, preset, data, file: buildFile(rows, toRequest(preset, data)) };
      }, 150);
    },
    start(rows, preset, data, say) {
      const isLong = rows.length > maxReady;
      if (rows.length === 0) {
        say(pageWords.footer.nothingToExport);
      } else if (isShortLived(isLong)) {
        memory.keepCampaign(data.campaign.id);
        memory.keepExport({ preset, keys: rows.map(({ key }) => key) });
        exportElsewhere();
        say(pageWords.footer.exportElsewhere(rows.length));
      } else if (isLong) {
        const request = toRequest(preset, data);
        void long.run(fromRows(checkExport(rows, request).mailboxes), request, say);
      } else {
        const isReady = ready?.rows === rows && ready.preset === preset && ready.data === data;
        const file =
          isReady && ready !== undefined ? ready.file : buildFile(rows, toRequest(preset, data));
        save(file);
        say(pageWords.footer.exported(file.rows, file.name));
      }
    },
    startStored(keys, preset, data) {
      if (keys.length <= maxReady || toPreset(preset).audience === 'outreach') return false;
      const lists = createLists();
      const source = fromKeys(keys, (some) => lists.list(data.campaign.id, some));
      void long.run(source, toRequest(preset, data), () => {});
      return true;
    },
    observeWriting: long.observe,
    stopWriting: long.stop,
    handOver(keys, { campaign }) {
      memory.keepCampaign(campaign.id);
      memory.keepReview({ campaignId: campaign.id, ...(keys && { keys: [...keys] }) });
    },
  };
}

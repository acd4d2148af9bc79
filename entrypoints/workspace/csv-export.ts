import { messages } from '@/assets/messages/messages';
import type { DeskData } from '@/components/desk/desk-source';
import type { DeskRow } from '@/components/desk/row';
import type { ListExportPort } from '@/components/outreach/export-port';
import { checkExport } from '@/lib/flows/check-export';
import { buildFile, type ExportedFile } from '@/lib/flows/export-file';
import type { ExportPresetId } from '@/lib/model/export-preset';
import { toPreset } from '@/lib/outreach/files/presets';
import { toFileRequest } from './export-request';
import type { LocalMemory } from './local-memory';

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
  save(file: ExportedFile): void;
  /** Whether a download would die with this page. */
  isShortLived(): boolean;
  /** Opens a page that lives, and exports what was kept for it. */
  exportElsewhere(): void;
  now(): number;
}

interface ReadyFile {
  rows: readonly DeskRow[];
  preset: ExportPresetId;
  data: DeskData;
  file: ExportedFile;
}

/** A longer file takes its time when it is asked for, rather than after every key of a search. */
const maxReady = 2_000;

/** The file is made while nothing else is going on, so that the click has only to hand it over. */
export function createCsvExport(world: CsvExportWorld): ListExportPort {
  const { memory, save, isShortLived, exportElsewhere, now } = world;
  let ready: ReadyFile | undefined;
  let waiting: ReturnType<typeof setTimeout> | undefined;

  const toFile = (rows: readonly DeskRow[], preset: ExportPresetId, data: DeskData) =>
    buildFile(rows, toFileRequest({ preset, data, memory, now: now() }));

  return {
    readPreset: () => memory.readPreset() ?? 'feedscout',
    keepPreset: memory.keepPreset,
    isOutreach: (preset) => toPreset(preset).audience === 'outreach',
    check: (rows, preset, data) =>
      checkExport(rows, toFileRequest({ preset, data, memory, now: now() })),
    prepare(rows, preset, data) {
      clearTimeout(waiting);
      ready = undefined;
      if (rows.length === 0 || rows.length > maxReady) return;
      waiting = setTimeout(() => {
        ready = { rows, preset, data, file: toFile(rows, preset, data) };
      }, 150);
    },
    start(rows, preset, data) {
      if (rows.length === 0) return messages.pages.footer.nothingToExport;
      if (isShortLived()) {
        memory.keepCampaign(data.campaign.id);
        memory.keepExport({ preset, keys: rows.map(({ key }) => key) });
        exportElsewhere();
        return messages.pages.footer.exportElsewhere(rows.length);
      }
      const isReady = ready?.rows === rows && ready.preset === preset && ready.data === data;
      const file = isReady && ready !== undefined ? ready.file : toFile(rows, preset, data);
      save(file);
      return messages.pages.footer.exported(file.rows, file.name);
    },
    handOver(keys, { campaign }) {
      memory.keepCampaign(campaign.id);
      memory.keepReview({ campaignId: campaign.id, ...(keys && { keys: [...keys] }) });
    },
  };
}

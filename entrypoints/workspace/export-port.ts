import type { ExportPort, ExportRequest } from '@/components/outreach/export-port';
import { breatheBehind as pause } from '@/lib/flows/breathe';
import { checkExport } from '@/lib/flows/check-export';
import { buildFileInSlices, sampleFile } from '@/lib/flows/export-file';
import { fromRows } from '@/lib/flows/export-source';
import { createMessageOf } from '@/lib/flows/message-of';
import { customColumns, toPreset, usualCustomColumns } from '@/lib/outreach/files/presets';
import { greetingLanguages, toGreeting } from '@/lib/outreach/messages/greeting';
import { createConnection } from '@/lib/store/open-store';
import { readTemplates } from '@/lib/store/templates';
import { toFileRequest, toLanguage, toSeparator } from './export-request';
import { type AskedReview, createLocalMemory } from './local-memory';
import { saveFile } from './save-file';

const sampleLines = 5;

/** The export over the real browser; what a list handed over is held as long as the page lives. */
export function createExportPort(memory = createLocalMemory()): ExportPort {
  const connect = createConnection();
  let asked: AskedReview | undefined;
  const toRequest = (request: ExportRequest) =>
    toFileRequest({ ...request, memory, now: Date.now() });
  const usualColumns = usualCustomColumns.map(({ header }) => header);
  return {
    columns: customColumns.map(({ header }) => header),
    usualColumns,
    languages: greetingLanguages,
    isOutreach: (preset) => toPreset(preset).audience === 'outreach',
    takesMessage: (preset) =>
      toPreset(preset).messageHeaders !== undefined && !['feedscout', 'excel'].includes(preset),
    readChoice: (data) => ({
      preset: memory.readPreset() ?? 'feedscout',
      language: toLanguage(data, memory),
      separator: toSeparator(memory),
      columns: data.settings.exportColumns?.length ? data.settings.exportColumns : usualColumns,
    }),
    keepPreset: memory.keepPreset,
    keepSeparator: memory.keepSeparator,
    keepLanguage: (language, { campaign }) => memory.keepGreeting(campaign.id, language),
    readSelected({ campaign }) {
      const latest = memory.takeReview();
      asked = latest ?? asked;
      if (asked?.keys === undefined || asked.campaignId !== campaign.id) return undefined;
      return { keys: asked.keys, isNew: latest !== undefined };
    },
    check: (rows, request) => checkExport(rows, toRequest(request)),
    sample: (rows, request) => sampleFile(rows, toRequest(request), sampleLines),
    toGreeting,
    readTemplates: async () => readTemplates(await connect()),
    toWriter: (template, campaign) => createMessageOf(template, { campaign, now: Date.now() }),
    async save(rows, request, watching) {
      const clock = () => performance.now();
      const asking = toRequest(request);
      const source = fromRows(checkExport(rows, asking).mailboxes);
      const file = await buildFileInSlices(source, asking, { ...watching, pause, clock });
      if (file !== undefined) saveFile(file.name, file.blob);
      return file;
    },
  };
}

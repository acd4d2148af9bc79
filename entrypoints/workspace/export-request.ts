import type { DeskData } from '@/components/desk/desk-source';
import type { DeskRow } from '@/components/desk/row';
import type { FileRequest } from '@/lib/flows/export-file';
import type { ExportPresetId } from '@/lib/model/export-preset';
import type { Separator } from '@/lib/outreach/files/csv';
import { toExcelSeparator } from '@/lib/outreach/files/export-text';
import { greetingLanguages } from '@/lib/outreach/messages/greeting';
import type { LocalMemory } from './local-memory';

interface Asked {
  preset: ExportPresetId;
  data: DeskData;
  memory: Pick<LocalMemory, 'readGreeting' | 'readSeparator'>;
  now: number;
  language?: string;
  separator?: Separator;
  columns?: readonly string[];
  messageOf?: FileRequest<DeskRow>['messageOf'];
}

/** A file as pages ask for it. */
export function toFileRequest(asked: Asked): FileRequest<DeskRow> {
  const { preset, data, memory, now } = asked;
  return {
    preset,
    campaign: data.campaign.name,
    columns: asked.columns ?? data.settings.exportColumns,
    everyone: data.rows,
    now,
    language: asked.language ?? toLanguage(data, memory),
    separator: asked.separator ?? toSeparator(memory),
    messageOf: asked.messageOf,
  };
}

/** The scout's word, else the first language of the brief that has a greeting. */
export function toLanguage(
  { campaign }: Pick<DeskData, 'campaign'>,
  memory: Pick<LocalMemory, 'readGreeting'>,
): string {
  const wanted = campaign.brief.languages.find((code) => greetingLanguages.includes(code));
  return memory.readGreeting(campaign.id) ?? wanted ?? 'en';
}

/** The scout's word, else what Excel on this computer probably expects between cells. */
export function toSeparator(memory: Pick<LocalMemory, 'readSeparator'>): Separator {
  return memory.readSeparator() ?? toExcelSeparator(navigator.language);
}

import * as z from 'zod/mini';
import { briefFormSchema } from '@/components/desk/brief-draft';
import type { DeskMemory } from '@/components/desk/desk-memory';
import type { NoteDrafts } from '@/components/desk/desk-source';
import { type DeskView, defaultDeskView, deskViewSchema } from '@/components/desk/list-view';
import { type NoteDraft, noteDraftSchema } from '@/components/desk/note-draft';
import type { CellSeparator } from '@/components/outreach/export-port';
import { type ExportPresetId, exportPresetIdSchema } from '@/lib/model/export-preset';

const prefix = 'feedscout.';
const viewKey = `${prefix}view`;
const exportKey = `${prefix}export`;
const reviewKey = `${prefix}review`;
const presetKey = `${prefix}preset`;
const separatorKey = `${prefix}separator`;
const campaignKey = `${prefix}campaign`;
const noteKey = (draft: Pick<NoteDraft, 'campaignId' | 'creatorKey'>) =>
  `${prefix}note.${draft.campaignId}.${draft.creatorKey}`;
const briefKey = (campaignId: string) => `${prefix}brief.${campaignId}`;
const greetingKey = (campaignId: string) => `${prefix}greeting.${campaignId}`;

const askedExportSchema = z.object({ preset: exportPresetIdSchema, keys: z.array(z.string()) });
const askedReviewSchema = z.object({
  campaignId: z.string(),
  /** Absent: what the list shows. */
  keys: z.optional(z.array(z.string())),
});
export type AskedExport = z.infer<typeof askedExportSchema>;
export type AskedReview = z.infer<typeof askedReviewSchema>;

export interface LocalMemory extends DeskMemory {
  drafts: NoteDrafts;
  /** What the workspace is asked to export, or to look at before; reading takes it out. */
  keepExport(asked: AskedExport): void;
  takeExport(): AskedExport | undefined;
  keepReview(asked: AskedReview): void;
  takeReview(): AskedReview | undefined;
  /** What files were last made for. */
  readPreset(): ExportPresetId | undefined;
  keepPreset(preset: ExportPresetId): void;
  /** What Excel on this computer expects between cells, as the scout said. */
  readSeparator(): CellSeparator | undefined;
  keepSeparator(separator: CellSeparator): void;
  /** In which language messages of a campaign greet. */
  readGreeting(campaignId: string): string | undefined;
  keepGreeting(campaignId: string, language: string): void;
  /** The campaign that the workspace shows. */
  readCampaign(): string | undefined;
  keepCampaign(campaignId: string): void;
}

/**
 * What the pages remember, in the extension's own `localStorage`: it writes at once, and a popup may
 * be gone a moment later. What is read is checked; what cannot be read counts as never kept.
 */
export function createLocalMemory(local: Storage = localStorage): LocalMemory {
  function read<T>(key: string, schema: z.ZodMiniType<T>): T | undefined {
    try {
      const parsed = schema.safeParse(JSON.parse(local.getItem(key) ?? 'null'));
      return parsed.success ? parsed.data : undefined;
    } catch {
      return undefined;
    }
  }

  function keep(key: string, value: unknown) {
    try {
      local.setItem(key, JSON.stringify(value));
    } catch {
      // Full or forbidden: the page works on, it only forgets.
    }
  }

  function take<T>(key: string, schema: z.ZodMiniType<T>): T | undefined {
    const kept = read(key, schema);
    local.removeItem(key);
    return kept;
  }

  return {
    readView: () => read<DeskView>(viewKey, deskViewSchema) ?? defaultDeskView,
    keepView: (view) => keep(viewKey, view),
    readBriefDraft: (campaignId) => read(briefKey(campaignId), briefFormSchema),
    keepBriefDraft: (campaignId, draft) => keep(briefKey(campaignId), draft),
    dropBriefDraft: (campaignId) => local.removeItem(briefKey(campaignId)),
    drafts: {
      read: () =>
        Object.keys(local)
          .filter((key) => key.startsWith(`${prefix}note.`))
          .flatMap((key) => read(key, noteDraftSchema) ?? []),
      keep: (draft) => keep(noteKey(draft), draft),
      drop(draft) {
        // Another page may have typed on: only the confirmed text goes.
        if (read(noteKey(draft), noteDraftSchema)?.note === draft.note) {
          local.removeItem(noteKey(draft));
        }
      },
    },
    readCampaign: () => read(campaignKey, z.string()),
    keepCampaign: (campaignId) => keep(campaignKey, campaignId),
    keepExport: (asked) => keep(exportKey, asked),
    takeExport: () => take(exportKey, askedExportSchema),
    keepReview: (asked) => keep(reviewKey, asked),
    takeReview: () => take(reviewKey, askedReviewSchema),
    readPreset: () => read(presetKey, exportPresetIdSchema),
    keepPreset: (preset) => keep(presetKey, preset),
    readSeparator: () => read(separatorKey, z.enum([',', ';'])),
    keepSeparator: (separator) => keep(separatorKey, separator),
    readGreeting: (campaignId) => read(greetingKey(campaignId), z.string()),
    keepGreeting: (campaignId, language) => keep(greetingKey(campaignId), language),
  };
}

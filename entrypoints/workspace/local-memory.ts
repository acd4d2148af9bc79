import * as z from 'zod/mini';
import { briefFormSchema } from '@/components/desk/brief-form';
import type { DeskMemory } from '@/components/desk/desk-memory';
import type { NoteDrafts } from '@/components/desk/desk-source';
import { type DeskView, defaultDeskView, deskViewSchema } from '@/components/desk/list-view';
import { type NoteDraft, noteDraftSchema } from '@/components/desk/note-draft';

const prefix = 'feedscout.';
const viewKey = `${prefix}view`;
const exportKey = `${prefix}export`;
const campaignKey = `${prefix}campaign`;
const noteKey = (draft: Pick<NoteDraft, 'campaignId' | 'creatorKey'>) =>
  `${prefix}note.${draft.campaignId}.${draft.creatorKey}`;
const briefKey = (campaignId: string) => `${prefix}brief.${campaignId}`;

export interface LocalMemory extends DeskMemory {
  drafts: NoteDrafts;
  /** Keys of the creators that the workspace is asked to export; reading takes them out. */
  keepExport(keys: readonly string[]): void;
  takeExport(): string[] | undefined;
  /** The campaign that the workspace shows. */
  readCampaign(): string | undefined;
  keepCampaign(campaignId: string): void;
}

/**
 * What the pages remember, in the extension's own `localStorage`: it writes at once, and a popup may
 * be gone a moment later. What is read is checked; what cannot be read counts as never kept.
 */
export function createLocalMemory(storage: Storage = localStorage): LocalMemory {
  function read<T>(key: string, schema: z.ZodMiniType<T>): T | undefined {
    try {
      const parsed = schema.safeParse(JSON.parse(storage.getItem(key) ?? 'null'));
      return parsed.success ? parsed.data : undefined;
    } catch {
      return undefined;
    }
  }

  function keep(key: string, value: unknown) {
    try {
      storage.setItem(key, JSON.stringify(value));
    } catch {
      // Full or forbidden: the page works on, it only forgets.
    }
  }

  return {
    readView: () => read<DeskView>(viewKey, deskViewSchema) ?? defaultDeskView,
    keepView: (view) => keep(viewKey, view),
    readBriefDraft: (campaignId) => read(briefKey(campaignId), briefFormSchema),
    keepBriefDraft: (campaignId, draft) => keep(briefKey(campaignId), draft),
    dropBriefDraft: (campaignId) => storage.removeItem(briefKey(campaignId)),
    drafts: {
      read: () =>
        Object.keys(storage)
          .filter((key) => key.startsWith(`${prefix}note.`))
          .flatMap((key) => read(key, noteDraftSchema) ?? []),
      keep: (draft) => keep(noteKey(draft), draft),
      drop(draft) {
        // Another page may have typed on: only the confirmed text goes.
        if (read(noteKey(draft), noteDraftSchema)?.note === draft.note) {
          storage.removeItem(noteKey(draft));
        }
      },
    },
    readCampaign: () => read(campaignKey, z.string()),
    keepCampaign: (campaignId) => keep(campaignKey, campaignId),
    keepExport: (keys) => keep(exportKey, keys),
    takeExport() {
      const keys = read(exportKey, z.array(z.string()));
      storage.removeItem(exportKey);
      return keys;
    },
  };
}

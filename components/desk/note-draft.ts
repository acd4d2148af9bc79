import * as z from 'zod/mini';
import { campaignIdSchema } from '@/lib/model/campaign';
import { creatorKeySchema } from '@/lib/model/creator';
import { noteSchema } from '@/lib/model/entry';

/** A note as typed, kept until the store has confirmed it: a popup can close between two keys. */
export const noteDraftSchema = z.object({
  campaignId: campaignIdSchema,
  creatorKey: creatorKeySchema,
  /** The stored note when typing began. */
  base: noteSchema,
  /** The text last sent: the page may have died before it learned that this was stored. */
  sent: z.optional(noteSchema),
  note: noteSchema,
});
export type NoteDraft = z.infer<typeof noteDraftSchema>;

/**
 * What to store for a draft that a closed page left behind.
 *
 * @param stored the note as it is now
 * @returns `undefined` when nothing is to be done. If somebody else changed the note meanwhile, both
 *   texts: a doubled line is a smaller harm than a lost one
 */
export function settleDraft(stored: string, draft: NoteDraft): string | undefined {
  if (stored === draft.note) return undefined;
  if (stored === draft.base || stored === draft.sent) return draft.note;
  return `${stored}\n${draft.note}`.slice(0, 5_000);
}

/** Requests about campaigns and about many entries; see `lib/messages.ts` for who may send them. */
import * as z from 'zod/mini';
import { campaignIdSchema } from '@/lib/model/campaign';
import { creatorKeySchema } from '@/lib/model/creator';
import {
  decisionSchema,
  entryDatesSchema,
  noteSchema,
  ruledOutReasonSchema,
  statusSchema,
} from '@/lib/model/entry';
import { evidenceSchema } from '@/lib/model/sighting';

const tabIdSchema = z.int().check(z.nonnegative());
const creatorKeysSchema = z.array(creatorKeySchema).check(z.maxLength(500));
const tagsSchema = z.array(z.string().check(z.maxLength(60))).check(z.maxLength(30));

/** With its shortlist; the creators stay. */
export const deleteCampaignSchema = z.object({
  type: z.literal('delete-campaign'),
  campaignId: campaignIdSchema,
});

/**
 * From TikTok's page: for the tab that asks. From an extension page: for the tab named, or for every
 * tab where none is.
 */
export const chooseCampaignSchema = z.object({
  type: z.literal('choose-campaign'),
  campaignId: campaignIdSchema,
  tabId: z.optional(tabIdSchema),
});

/** Many entries of one campaign, all or none. */
export const editEntriesSchema = z.object({
  type: z.literal('edit-entries'),
  campaignId: campaignIdSchema,
  edits: z
    .array(
      z.object({
        creatorKey: creatorKeySchema,
        decision: z.optional(decisionSchema),
        ruledOutReason: z.optional(ruledOutReasonSchema),
        status: z.optional(statusSchema),
        note: z.optional(noteSchema),
        tags: z.optional(tagsSchema),
        addTags: z.optional(tagsSchema),
        removeTags: z.optional(tagsSchema),
        dates: z.optional(entryDatesSchema),
      }),
    )
    .check(z.maxLength(500)),
});

/** Creators of one campaign into another. */
export const transferEntriesSchema = z.object({
  type: z.literal('transfer-entries'),
  from: campaignIdSchema,
  to: campaignIdSchema,
  creatorKeys: creatorKeysSchema,
  /** Otherwise they are listed in both. */
  isMove: z.boolean(),
});

/** In every campaign; the evidence stores a creator who was only met. */
export const doNotContactSchema = z.object({
  type: z.literal('do-not-contact'),
  creatorKey: creatorKeySchema,
  isBlocked: z.boolean(),
  evidence: z.optional(evidenceSchema),
});

export const eraseCreatorsSchema = z.object({
  type: z.literal('erase-creators'),
  creatorKeys: creatorKeysSchema,
  /** Whether those who are not to be written to are recognised when they are met again. */
  keepsBlocked: z.boolean(),
});

export const eraseEverythingSchema = z.object({ type: z.literal('erase-everything') });

/** TikTok's page cannot open a page of ours itself. The side panel opens over the tab that asks. */
export const openPageSchema = z.object({
  type: z.literal('open-page'),
  page: z.enum(['workspace', 'side-panel']),
  /** After `#`: which view. */
  view: z.optional(z.string().check(z.regex(/^[a-z0-9_/-]{0,80}$/))),
});

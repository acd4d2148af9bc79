/**
 * The typed protocol between the worlds, validated at each border (zod, both directions).
 *
 * - content script → background: `hello`, `capture`, `explain`, `decide`, `annotate`, `override`,
 *   `do-not-contact`, `choose-campaign`, `open-page`
 * - extension page → background: the same, and the writes of the desk (`edit-entries`, `save-campaign`,
 *   `save-collaborations`, …)
 * - background, and a page after an import → every tab and page: `changed`
 * - page → content script of a tab: `report-health`, `report-feed`; while the side panel is open, a port
 *   named `following` tells it which post the scout looks at (`lookingAtSchema`)
 *
 * A message is plain JSON, at most 1 MB; Chromium drops `undefined`.
 */
import * as z from 'zod/mini';
import type { Rating } from '@/lib/scoring/signals/rating';
import { captureSchema, explainSchema } from './messages/capture-requests';
import {
  chooseCampaignSchema,
  deleteCampaignSchema,
  doNotContactSchema,
  editEntriesSchema,
  eraseCreatorsSchema,
  eraseEverythingSchema,
  openPageSchema,
  transferEntriesSchema,
} from './messages/desk-requests';
import {
  deleteTemplateSchema,
  giveNameSchema,
  markPostSchema,
  recognisePostsSchema,
  saveCollaborationsSchema,
  saveTemplateSchema,
} from './messages/outreach-requests';
import { campaignIdSchema, campaignSchema } from './model/campaign';
import { chipRatingSchema } from './model/chip-rating';
import { collaborationSchema } from './model/collaboration';
import { creatorKeySchema, instantSchema } from './model/creator';
import {
  decisionSchema,
  entrySchema,
  noteSchema,
  ruledOutReasonSchema,
  statusSchema,
} from './model/entry';
import { knownSchema } from './model/known';
import { moneySchema } from './model/money';
import type { Post } from './model/post';
import { settingsChangeSchema, settingsSchema } from './model/settings';
import { evidenceSchema } from './model/sighting';

/** What the page and the pages need to know before they show anything: sent on start and on change. */
export const deskSchema = z.object({
  campaign: campaignSchema,
  settings: settingsSchema,
  /** Campaigns to choose from, archived ones left out. */
  campaigns: z.array(z.object({ id: campaignIdSchema, name: z.string() })),
  /** What to search for on TikTok so that the feed learns what the brief is about. */
  searches: z.optional(z.array(z.string())),
});
export type Desk = z.infer<typeof deskSchema>;

const tabIdSchema = z.int().check(z.nonnegative());

/** A tab is told its own campaign's desk; a page names the tab it is about, if any. */
export const helloSchema = z.object({ type: z.literal('hello'), tabId: z.optional(tabIdSchema) });

/** The desired state, not a toggle: sending it twice changes nothing. */
export const decideSchema = z.object({
  type: z.literal('decide'),
  campaignId: campaignIdSchema,
  creatorKey: creatorKeySchema,
  decision: decisionSchema,
  ruledOutReason: z.optional(ruledOutReasonSchema),
  /** The card's creator and posts: a click stores them even where captures are not kept. */
  evidence: z.optional(evidenceSchema),
  postId: z.optional(z.string()),
});

/** Status, note, tags or quoted fee of an entry; makes the entry (undecided) where there is none. */
export const annotateSchema = z.object({
  type: z.literal('annotate'),
  campaignId: campaignIdSchema,
  creatorKey: creatorKeySchema,
  status: z.optional(statusSchema),
  note: z.optional(noteSchema),
  tags: z.optional(z.array(z.string())),
  /** `null` takes it back. */
  quotedFee: z.optional(z.nullable(moneySchema)),
  evidence: z.optional(evidenceSchema),
});

/** The scout overrides "Business account?". */
export const overrideSchema = z.object({
  type: z.literal('override'),
  creatorKey: creatorKeySchema,
  isPerson: z.boolean(),
  evidence: z.optional(evidenceSchema),
});

export const saveCampaignSchema = z.object({
  type: z.literal('save-campaign'),
  campaign: campaignSchema,
});
/** Only what is given changes. */
export const saveSettingsSchema = z.object({
  type: z.literal('save-settings'),
  settings: settingsChangeSchema,
});

export const requestSchema = z.discriminatedUnion('type', [
  helloSchema,
  captureSchema,
  explainSchema,
  decideSchema,
  annotateSchema,
  overrideSchema,
  saveCampaignSchema,
  deleteCampaignSchema,
  chooseCampaignSchema,
  saveSettingsSchema,
  editEntriesSchema,
  transferEntriesSchema,
  doNotContactSchema,
  eraseCreatorsSchema,
  eraseEverythingSchema,
  openPageSchema,
  saveCollaborationsSchema,
  markPostSchema,
  recognisePostsSchema,
  giveNameSchema,
  saveTemplateSchema,
  deleteTemplateSchema,
]);
export type Request = z.infer<typeof requestSchema>;
export type CaptureRequest = z.infer<typeof captureSchema>;
export type ExplainRequest = z.infer<typeof explainSchema>;
export type DecideRequest = z.infer<typeof decideSchema>;
export type OverrideRequest = z.infer<typeof overrideSchema>;
export type AnnotateRequest = z.infer<typeof annotateSchema>;
export type EditEntriesRequest = z.infer<typeof editEntriesSchema>;
export type DoNotContactRequest = z.infer<typeof doNotContactSchema>;

/** Why nothing was stored; the catalogue has a sentence for each. */
export const failureSchema = z.enum(['invalid', 'not-allowed', 'storage-full', 'storage-failed']);
export type Failure = z.infer<typeof failureSchema>;

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}

const failed = z.object({ ok: z.literal(false), failure: failureSchema });
const done = z.object({ ok: z.literal(true) });

const answers = {
  hello: z.object({ ok: z.literal(true), desk: deskSchema }),
  capture: z.object({
    ok: z.literal(true),
    /** What the ratings are against. */
    desk: deskSchema,
    /** Without posts and history: those are for the dossier. */
    known: z.array(knownSchema),
    /** One a creator of `evidence` and `rate`, under the key that these have. */
    ratings: z.array(z.object({ key: creatorKeySchema, rating: chipRatingSchema })),
    /** Why nothing of it was stored; absent where it was. */
    notKept: z.optional(failureSchema),
  }),
  explain: z.object({
    ok: z.literal(true),
    desk: deskSchema,
    /** Absent for somebody the store does not know. */
    known: z.optional(knownSchema),
    /** Every known post, the page's and the store's; made by our own background, and never stored. */
    posts: z.array(z.custom<Post>(isObject)),
    rating: z.custom<Rating>(isObject),
  }),
  decide: z.object({ ok: z.literal(true), entry: entrySchema }),
  annotate: z.object({ ok: z.literal(true), entry: entrySchema }),
  override: done,
  'save-campaign': done,
  'delete-campaign': done,
  'choose-campaign': z.object({ ok: z.literal(true), desk: deskSchema }),
  'save-settings': done,
  'edit-entries': z.object({
    ok: z.literal(true),
    entries: z.array(entrySchema),
    /** Creators that are not known any more. */
    unknown: z.array(creatorKeySchema),
  }),
  'transfer-entries': z.object({ ok: z.literal(true), creatorKeys: z.array(creatorKeySchema) }),
  'do-not-contact': done,
  'erase-creators': z.object({ ok: z.literal(true), creatorKeys: z.array(creatorKeySchema) }),
  'erase-everything': done,
  'open-page': done,
  'save-collaborations': z.object({
    ok: z.literal(true),
    collaborations: z.array(collaborationSchema),
  }),
  'mark-post': done,
  'recognise-posts': z.object({
    ok: z.literal(true),
    /** Posts that were not among those of the campaign before. */
    found: z.int().check(z.nonnegative()),
  }),
  'give-name': done,
  'save-template': done,
  'delete-template': done,
};

export type Answer<Type extends Request['type']> =
  | z.infer<(typeof answers)[Type]>
  | z.infer<typeof failed>;

/** The schema of the answer to a request of this type. */
export function answerSchema<Type extends Request['type']>(type: Type) {
  return z.union([failed, answers[type]]);
}

/** Background → tabs and pages: something they may be showing is no longer so. */
export const changedSchema = z.object({
  type: z.literal('changed'),
  /** Creators whose record or entry changed. */
  creatorKeys: z.array(creatorKeySchema),
  /** Campaigns or settings changed: everybody asks for their own desk again and rates anew. */
  isDeskNew: z.optional(z.boolean()),
  /** Of settings that no list depends on, e.g. its columns: the ratings that are there stand. */
  isListSame: z.optional(z.boolean()),
  /** A new version of what this device learnt is published: everybody is rated anew. */
  learnedAt: z.optional(instantSchema),
  at: instantSchema,
});
export type Changed = z.infer<typeof changedSchema>;

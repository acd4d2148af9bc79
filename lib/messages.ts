/**
 * The typed protocol between the worlds, validated at each border (zod, both directions).
 *
 * - content script → background: `hello`, `capture`, `decide`, `annotate`, `override`
 * - extension page → background: the writes of the desk (`decide`, `annotate`, `save-campaign`, …)
 * - background → every tab and page: `changed`
 * - popup → content script of the active tab: `report-health`
 *
 * A message is plain JSON, at most 1 MB; Chromium drops `undefined`.
 */
import * as z from 'zod/mini';
import { campaignIdSchema, campaignSchema } from './model/campaign';
import { creatorKeySchema, instantSchema } from './model/creator';
import {
  decisionSchema,
  entrySchema,
  noteSchema,
  ruledOutReasonSchema,
  statusSchema,
} from './model/entry';
import { knownSchema } from './model/known';
import { learnedSchema } from './model/learned';
import { moneySchema } from './model/money';
import { settingsSchema } from './model/settings';
import { evidenceSchema, sightingSchema } from './model/sighting';

/** What the page and the pages need to know before they show anything: sent on start and on change. */
export const deskSchema = z.object({ campaign: campaignSchema, settings: settingsSchema });
export type Desk = z.infer<typeof deskSchema>;

export const helloSchema = z.object({ type: z.literal('hello') });

/** New evidence and sightings; answered with what the store knows of these creators. */
export const captureSchema = z.object({
  type: z.literal('capture'),
  evidence: z.array(evidenceSchema).check(z.maxLength(60)),
  sightings: z.array(sightingSchema).check(z.maxLength(200)),
  /** Further creators on the page whose history is wanted. */
  lookup: z.array(creatorKeySchema).check(z.maxLength(120)),
  /** `madeAt` of what the asker has learnt already; another version comes with the answer. */
  learnedAt: z.optional(instantSchema),
});

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
export const saveSettingsSchema = z.object({
  type: z.literal('save-settings'),
  settings: settingsSchema,
});

export const requestSchema = z.discriminatedUnion('type', [
  helloSchema,
  captureSchema,
  decideSchema,
  annotateSchema,
  overrideSchema,
  saveCampaignSchema,
  saveSettingsSchema,
]);
export type Request = z.infer<typeof requestSchema>;
export type CaptureRequest = z.infer<typeof captureSchema>;
export type DecideRequest = z.infer<typeof decideSchema>;
export type OverrideRequest = z.infer<typeof overrideSchema>;
export type AnnotateRequest = z.infer<typeof annotateSchema>;

/** Why nothing was stored; the catalogue has a sentence for each. */
export const failureSchema = z.enum(['invalid', 'not-allowed', 'storage-full', 'storage-failed']);
export type Failure = z.infer<typeof failureSchema>;

const failed = z.object({ ok: z.literal(false), failure: failureSchema });
const answers = {
  hello: z.object({ ok: z.literal(true), desk: deskSchema }),
  capture: z.object({
    ok: z.literal(true),
    desk: deskSchema,
    known: z.array(knownSchema),
    /** Only where it is another version than the asker's. */
    learned: z.optional(learnedSchema),
  }),
  decide: z.object({ ok: z.literal(true), entry: entrySchema }),
  annotate: z.object({ ok: z.literal(true), entry: entrySchema }),
  override: z.object({ ok: z.literal(true) }),
  'save-campaign': z.object({ ok: z.literal(true) }),
  'save-settings': z.object({ ok: z.literal(true) }),
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
  /** The campaign or the settings changed: everything shown is to be rated again. */
  desk: z.optional(deskSchema),
  /** A new version of what this device learnt is published: a capture brings it. */
  learnedAt: z.optional(instantSchema),
  at: instantSchema,
});
export type Changed = z.infer<typeof changedSchema>;

/** Popup → content script: how well is this page being read? */
export const reportHealthSchema = z.object({ type: z.literal('report-health') });

export const healthSchema = z.object({
  /** Cards filled on the page now, and how many of them carry a chip. */
  cards: z.int(),
  joined: z.int(),
  /** Posts read since the page was loaded, and items that could not be read. */
  posts: z.int(),
  unreadable: z.int(),
});
export type Health = z.infer<typeof healthSchema>;

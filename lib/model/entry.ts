import * as z from 'zod/mini';
import { campaignIdSchema } from './campaign';
import { creatorKeySchema, instantSchema, tiktokIdSchema } from './creator';
import { moneySchema } from './money';

/** What the scout decided. `none`: taken back; status, tags and note wait for a return. */
export const decisionSchema = z.enum(['listed', 'later', 'ruled-out', 'none']);
export type Decision = z.infer<typeof decisionSchema>;

/** How far a listed creator has come. */
export const statuses = [
  'shortlisted',
  'contacted',
  'replied',
  'negotiating',
  'agreed',
  'published',
  'declined',
] as const;
export const statusSchema = z.enum(statuses);
export type Status = z.infer<typeof statusSchema>;

/** Reasons for ruling out, in the order of their digit keys 1 to 9. */
export const ruledOutReasons = [
  'niche',
  'market',
  'size',
  'commercial',
  'competitor',
  'brand',
  'quality',
  'safety',
  'other',
] as const;
export const ruledOutReasonSchema = z.enum(ruledOutReasons);
export type RuledOutReason = z.infer<typeof ruledOutReasonSchema>;

export const noteSchema = z.string().check(z.maxLength(5_000));

/** A creator in a campaign. */
export const entrySchema = z.object({
  campaignId: campaignIdSchema,
  creatorKey: creatorKeySchema,
  decision: decisionSchema,
  status: statusSchema,
  ruledOutReason: z.optional(ruledOutReasonSchema),
  tags: z.array(z.string().check(z.maxLength(60))).check(z.maxLength(30)),
  note: noteSchema,
  /** What the creator asks for one post. */
  quotedFee: z.optional(moneySchema),
  /** First time listed. */
  addedAt: z.optional(instantSchema),
  contactedAt: z.optional(instantSchema),
  /** When each status was reached last. Entries of earlier versions know `contactedAt` alone. */
  statusAt: z.optional(z.partialRecord(statusSchema, instantSchema)),
  /** When the present decision was made; earlier versions did not keep it. */
  decidedAt: z.optional(instantSchema),
  /** The post that led to the decision. */
  postId: z.optional(tiktokIdSchema),
  updatedAt: instantSchema,
});
export type Entry = z.infer<typeof entrySchema>;

/** When an entry came to be what it is: what an undo puts back beside decision and status. */
export const entryDatesSchema = z.pick(entrySchema, {
  addedAt: true,
  contactedAt: true,
  statusAt: true,
  decidedAt: true,
});
export type EntryDates = z.infer<typeof entryDatesSchema>;

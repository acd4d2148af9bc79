import * as z from 'zod/mini';
import { campaignIdSchema } from './campaign';
import { maxContactLog } from './change-collaboration';
import { countSchema } from './count';
import { creatorKeySchema, instantSchema, tiktokIdSchema } from './creator';
import { moneySchema } from './money';
import { postSchema } from './post';

/** A day on the calendar, `yyyy-mm-dd`: a due date is the same day in every time zone. */
export const daySchema = z.string().check(z.regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/));
const lineSchema = z.string().check(z.maxLength(300));
const idSchema = z.string().check(z.minLength(1), z.maxLength(64));
const shareSchema = z.number().check(z.nonnegative(), z.maximum(100));

export const approvals = ['open', 'submitted', 'changes-asked', 'approved'] as const;

/** One thing the creator is to make. */
export const deliverableSchema = z.object({
  id: idSchema,
  what: lineSchema,
  dueOn: z.optional(daySchema),
  approval: z.enum(approvals),
  /** The post it became. */
  postId: z.optional(tiktokIdSchema),
});
export type Deliverable = z.infer<typeof deliverableSchema>;

export const contactRoutes = ['email', 'dm', 'form', 'call', 'other'] as const;

/** One contact, in either direction. */
export const contactNoteSchema = z.object({
  id: idSchema,
  at: instantSchema,
  route: z.enum(contactRoutes),
  isFromCreator: z.boolean(),
  text: z.string().check(z.maxLength(2_000)),
});
export type ContactNote = z.infer<typeof contactNoteSchema>;

/** A share of the audience, as the creator's media kit states it. */
export const audienceShareSchema = z.object({ group: lineSchema, pct: shareSchema });
export type AudienceShare = z.infer<typeof audienceShareSchema>;

/** What the creator says of the audience: TikTok shows none of it. */
export const mediaKitSchema = z.object({
  askedOn: z.optional(daySchema),
  receivedOn: z.optional(daySchema),
  /** The day that its figures are of. */
  asOf: z.optional(daySchema),
  /** Countries, ISO 3166-1 alpha-2. */
  countries: z.array(audienceShareSchema).check(z.maxLength(20)),
  ages: z.array(audienceShareSchema).check(z.maxLength(12)),
});
export type MediaKit = z.infer<typeof mediaKitSchema>;

/** How a post was recognised; `hand`: the scout says so. */
export const recognitions = ['code', 'handle', 'hashtag', 'hand'] as const;
export type Recognition = (typeof recognitions)[number];

/** A post's counts at one time. What was not shown is absent. */
export const postReadingSchema = z.object({
  at: instantSchema,
  plays: z.optional(countSchema),
  likes: z.optional(countSchema),
  comments: z.optional(countSchema),
  shares: z.optional(countSchema),
  saves: z.optional(countSchema),
});
export type PostReading = z.infer<typeof postReadingSchema>;

/** A post made for the campaign, followed over later sightings. */
export const campaignPostSchema = z.object({
  /** As last observed. */
  post: postSchema,
  by: z.array(z.enum(recognitions)).check(z.maxLength(4)),
  foundAt: instantSchema,
  /** The scout says: not for this campaign. Kept, so that it is not recognised anew. */
  isRejected: z.optional(z.boolean()),
  /** Oldest first, at most one a UTC day. */
  readings: z.array(postReadingSchema).check(z.maxLength(120)),
});
export type CampaignPost = z.infer<typeof campaignPostSchema>;

/** What came of it outside TikTok, in sums up to a time. Absent is not known, never 0. */
export const outcomeSchema = z.object({
  clicks: z.optional(countSchema),
  redemptions: z.optional(countSchema),
  sales: z.optional(moneySchema),
  at: instantSchema,
  /** The file's name; absent where it was typed in. */
  file: z.optional(lineSchema),
});
export type Outcome = z.infer<typeof outcomeSchema>;

export const promoCodeSchema = z.string().check(z.regex(/^[\p{L}\p{N}_-]{2,40}$/u));

/** What is agreed with a creator of a campaign and what came of it. Everything but the key is optional. */
export const collaborationSchema = z.object({
  campaignId: campaignIdSchema,
  creatorKey: creatorKeySchema,
  /** Given once and kept, so that a code in somebody's video stays theirs. */
  promoCode: z.optional(promoCodeSchema),
  trackingUrl: z.optional(z.string().check(z.maxLength(2_000))),
  /** For everything that is agreed. */
  fee: z.optional(moneySchema),
  paymentDueOn: z.optional(daySchema),
  paidOn: z.optional(daySchema),
  product: z.optional(lineSchema),
  productSentOn: z.optional(daySchema),
  deliverables: z.array(deliverableSchema).check(z.maxLength(30)),
  /** Where and how the brand may use the post itself. */
  usageRights: z.optional(lineSchema),
  usageUntil: z.optional(daySchema),
  /** Until when the brand may run the post as an ad. */
  whitelistingUntil: z.optional(daySchema),
  /** TikTok's code by which a creator authorises an ad. */
  adCode: z.optional(lineSchema),
  /** What the creator was asked to mark the post with, and when. */
  disclosure: z.optional(lineSchema),
  disclosureAskedOn: z.optional(daySchema),
  mediaKit: z.optional(mediaKitSchema),
  /** Latest first. */
  log: z.array(contactNoteSchema).check(z.maxLength(maxContactLog)),
  /** Latest first. */
  posts: z.array(campaignPostSchema).check(z.maxLength(40)),
  outcome: z.optional(outcomeSchema),
  /** What the scout decided to do next. */
  next: z.optional(z.enum(['scale', 'keep', 'end'])),
  updatedAt: instantSchema,
});
export type Collaboration = z.infer<typeof collaborationSchema>;

/** What a page may set; posts are recognised, and marked one by one. `null` takes a field away. */
export const collaborationChangeSchema = z.object({
  promoCode: z.optional(z.nullable(promoCodeSchema)),
  trackingUrl: z.optional(z.nullable(z.string().check(z.maxLength(2_000)))),
  fee: z.optional(z.nullable(moneySchema)),
  paymentDueOn: z.optional(z.nullable(daySchema)),
  paidOn: z.optional(z.nullable(daySchema)),
  product: z.optional(z.nullable(lineSchema)),
  productSentOn: z.optional(z.nullable(daySchema)),
  deliverables: z.optional(collaborationSchema.shape.deliverables),
  usageRights: z.optional(z.nullable(lineSchema)),
  usageUntil: z.optional(z.nullable(daySchema)),
  whitelistingUntil: z.optional(z.nullable(daySchema)),
  adCode: z.optional(z.nullable(lineSchema)),
  disclosure: z.optional(z.nullable(lineSchema)),
  disclosureAskedOn: z.optional(z.nullable(daySchema)),
  mediaKit: z.optional(z.nullable(mediaKitSchema)),
  /** By id added or replaced; beside them the log stays, whoever else writes in it. */
  addNotes: z.optional(z.array(contactNoteSchema).check(z.maxLength(maxContactLog))),
  removeNotes: z.optional(z.array(idSchema).check(z.maxLength(maxContactLog))),
  outcome: z.optional(z.nullable(outcomeSchema)),
  next: z.optional(z.nullable(z.enum(['scale', 'keep', 'end']))),
});
export type CollaborationChange = z.infer<typeof collaborationChangeSchema>;

/** The posts that count, the latest first. */
export function countedPosts({ posts }: Collaboration): CampaignPost[] {
  return posts.filter(({ isRejected }) => !isRejected);
}

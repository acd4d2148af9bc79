import * as z from 'zod/mini';
import {
  creatorKeySchema,
  creatorSchema,
  emailSchema,
  givenNameSchema,
  instantSchema,
} from './creator';
import { entrySchema } from './entry';
import { postSchema } from './post';
import { snapshotSchema } from './snapshot';

/** How often a creator was met: distinct posts seen, and when. */
export const seenSchema = z.object({
  posts: z.int().check(z.nonnegative()),
  firstAt: instantSchema,
  lastAt: instantSchema,
});
export type Seen = z.infer<typeof seenSchema>;

/** What the store knows of one creator, as the page needs it. */
export const knownSchema = z.object({
  key: creatorKeySchema,
  creator: creatorSchema,
  posts: z.array(postSchema),
  seen: z.optional(seenSchema),
  /** The account's figures at earlier encounters, oldest first, at most one a UTC day. */
  history: z._default(z.array(snapshotSchema), []),
  /** The entry in the active campaign. */
  entry: z.optional(entrySchema),
  /** Decisions in other campaigns, by campaign name. */
  elsewhere: z.array(z.object({ campaign: z.string(), entry: entrySchema })),
  /** The scout says: a person, though it looks like a business. */
  isPerson: z.optional(z.boolean()),
  /** Since when the creator is not to be written to, in any campaign. */
  doNotContactAt: z.optional(instantSchema),
  /** An address that the scout brought along, e.g. by an import: no page of TikTok shows it. */
  givenEmail: z.optional(emailSchema),
  /** A first name that the scout confirmed; `''`: none is to be used. */
  givenName: z.optional(givenNameSchema),
});
export type Known = z.infer<typeof knownSchema>;

/** That a creator was written to: in which campaign, and when where that is known. */
export interface ContactMade {
  campaignId: string;
  campaign: string;
  at?: number;
}

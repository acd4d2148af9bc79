import * as z from 'zod/mini';
import { countSchema } from './count';
import { mergeObserved } from './merge-observed';

const shortText = z.string().check(z.maxLength(200));
/** Milliseconds since 1970, UTC. */
export const instantSchema = z.int().check(z.nonnegative());

/** TikTok's numeric ids: kept as text, since they outgrow a double. */
export const tiktokIdSchema = z.string().check(z.regex(/^\d{1,20}$/));
/** Without `@`, lower case. */
export const handleSchema = z.string().check(z.regex(/^[\p{L}\p{N}._-]{1,64}$/u));

/** Lower case; looks like an address and has no room for anything else. */
export const emailSchema = z
  .string()
  .check(z.maxLength(254), z.regex(/^[^\s@<>,;:"()]+@[^\s@<>,;:"()]+\.[^\s@<>,;:"()]{2,}$/));

/** A first name that the scout gave; `''` says that none is to be used. */
export const givenNameSchema = z.string().check(z.maxLength(40));

/**
 * An account on TikTok as last observed. Every field but the handle may be unknown: a field that no
 * source has shown is absent, never 0, '' or false.
 */
export const creatorSchema = z.object({
  /** TikTok's numeric id; absent while the creator is known by handle only. */
  id: z.optional(tiktokIdSchema),
  handle: handleSchema,
  name: z.optional(shortText),
  bio: z.optional(z.string().check(z.maxLength(2_000))),
  /** The link in the profile, decoded from TikTok's redirect. Only user-detail carries it. */
  bioLink: z.optional(z.string().check(z.maxLength(2_000))),
  followers: z.optional(countSchema),
  following: z.optional(countSchema),
  /** Likes received over the account's life. */
  hearts: z.optional(countSchema),
  /** Posts published. */
  videos: z.optional(countSchema),
  isVerified: z.optional(z.boolean()),
  isPrivate: z.optional(z.boolean()),
  /** TikTok's own commerce flag: a business account. */
  isBusiness: z.optional(z.boolean()),
  businessCategory: z.optional(shortText),
  isOrganization: z.optional(z.boolean()),
  /** Has a TikTok Shop. */
  isSeller: z.optional(z.boolean()),
  /** Country, ISO 3166-1 alpha-2 as TikTok gives it. */
  region: z.optional(z.string().check(z.maxLength(8))),
  /** The creator's app language. */
  language: z.optional(z.string().check(z.maxLength(16))),
  accountCreatedAt: z.optional(instantSchema),
  /** When the profile itself was read (user-detail or profile page); only then is "no link" a fact. */
  profileReadAt: z.optional(instantSchema),
  observedAt: instantSchema,
});
export type Creator = z.infer<typeof creatorSchema>;

/** `tt_` + numeric id, or `@` + handle while the id is unknown. */
export type CreatorKey = string;
export const creatorKeySchema = z.string().check(z.regex(/^(tt_\d{1,20}|@[^@\s]{1,64})$/));

/** The key a creator is stored under; a creator known only by handle joins its id later. */
export function creatorKey(creator: Pick<Creator, 'id' | 'handle'>): CreatorKey {
  return creator.id === undefined ? `@${creator.handle}` : `tt_${creator.id}`;
}

const countFields = ['followers', 'following', 'hearts', 'videos'] as const;

/** Two observations of one creator as one; see `mergeObserved` for the rules. */
export function mergeCreator(known: Creator, next: Creator): Creator {
  const merged = mergeObserved(known, next, countFields);
  const newer = known.observedAt <= next.observedAt ? next : known;
  // A profile read later than the older observation proves that the link is gone, not unseen.
  const isLinkGone = newer.profileReadAt !== undefined && newer.bioLink === undefined;
  if (!isLinkGone || merged.bioLink === undefined) return merged;
  const { bioLink: _, ...withoutLink } = merged;
  return withoutLink;
}

import type { Brand } from '@/lib/model/brand';
import type { Campaign } from '@/lib/model/campaign';
import { createCollaboration } from '@/lib/model/change-collaboration';
import type {
  CampaignPost,
  Collaboration,
  PostReading,
  Recognition,
} from '@/lib/model/collaboration';
import type { Entry } from '@/lib/model/entry';
import { mergePost, type Post } from '@/lib/model/post';
import { addReading, sortPosts } from './collaboration-record';
import { parseCollaboration } from './read-record';
import type { CreatorRecord } from './schema';
import type { WriteTransaction } from './write-transaction';

const day = 24 * 60 * 60 * 1000;

/** Tells by what a post is known as made for a campaign: `recognisePost` of `lib/scoring/results`. */
export type RecognisePost = (
  post: Post,
  marks: { brand?: Brand; promoCode?: string; since: number; handle: string },
) => Recognition[];

export interface FollowPostsOptions {
  campaigns: ReadonlyMap<string, Campaign>;
  recognise: RecognisePost;
  now: number;
}

/**
 * Looks whether posts of a creator were made for the campaigns that have the creator on their
 * shortlist, and keeps their figures with them. Reads nothing for who is on none.
 *
 * @param posts as known now, among them those that a page has just shown
 */
export async function followPosts(
  transaction: WriteTransaction,
  { record, entries }: { record: CreatorRecord; entries: readonly Entry[] },
  posts: readonly Post[],
  { campaigns, recognise, now }: FollowPostsOptions,
): Promise<void> {
  const collaborations = transaction.objectStore('collaborations');
  for (const entry of entries) {
    const campaign = campaigns.get(entry.campaignId);
    // Most creators are on no shortlist: then nothing is read.
    if (campaign === undefined || !isExpected(entry, campaign)) continue;
    const stored = parseCollaboration(await collaborations.get([campaign.id, record.key]));
    const next = withNewPosts({ record, entry, campaign, stored }, posts, recognise, now);
    if (next !== undefined) await collaborations.put(next);
  }
}

/** A creator in a campaign, and what is stored of the two. */
export interface FollowedCreator {
  record: CreatorRecord;
  entry: Entry;
  campaign: Campaign;
  stored: Collaboration | undefined;
}

/** The collaboration with what these posts add to it; `undefined` where they add nothing. */
export function withNewPosts(
  { record, entry, campaign, stored }: FollowedCreator,
  posts: readonly Post[],
  recognise: RecognisePost,
  now: number,
): Collaboration | undefined {
  const { brand } = campaign.brief;
  if (!isExpected(entry, campaign) || (stored === undefined && !namesBrand(brand)))
    return undefined;
  const marks = {
    brand,
    promoCode: stored?.promoCode,
    since: startOfDay(entry.addedAt ?? entry.decidedAt ?? campaign.createdAt),
    handle: record.creator.handle,
  };
  const before = stored ?? createCollaboration(campaign.id, record.key, now);
  const next = withPosts(before, posts, (post) => recognise(post, marks), now);
  return next === before ? undefined : next;
}

/** Whether a brief says by what a post is recognised. */
export function namesBrand(brand: Brand | undefined): boolean {
  return brand !== undefined && brand.handles.length + brand.hashtags.length > 0;
}

/** Whether a creator may post for a campaign: on its shortlist, not declined, the campaign not over. */
function isExpected({ decision, status }: Entry, { archivedAt }: Campaign): boolean {
  return decision === 'listed' && status !== 'declined' && archivedAt === undefined;
}

/**
 * The collaboration with what is now known of its posts: new ones recognised, known ones followed,
 * rejected ones left rejected. What was agreed stays as old as it was.
 *
 * @returns the very same collaboration where nothing differs
 */
export function withPosts(
  collaboration: Collaboration,
  posts: readonly Post[],
  recognise: (post: Post) => Recognition[],
  now: number,
): Collaboration {
  const known = new Map(collaboration.posts.map((one) => [one.post.id, one]));
  let isChanged = false;
  for (const post of posts) {
    const before = known.get(post.id);
    const by = recognise(post);
    if (before === undefined && by.length === 0) continue;
    const after = before ? withObservation(before, post, by) : toCampaignPost(post, by, now);
    if (before !== undefined && isAlike(before, after)) continue;
    known.set(post.id, after);
    isChanged = true;
  }
  return isChanged ? { ...collaboration, posts: sortPosts([...known.values()]) } : collaboration;
}

/** A post of a campaign as it is kept from the first time on. */
export function toCampaignPost(post: Post, by: CampaignPost['by'], now: number): CampaignPost {
  return { post, by, foundAt: now, readings: withReading([], post) };
}

function withObservation(known: CampaignPost, next: Post, by: Recognition[]): CampaignPost {
  const post = mergePost(known.post, next);
  return {
    ...known,
    post,
    by: [...new Set([...known.by, ...by])],
    readings: withReading(known.readings, post),
  };
}

/** A post whose counts no source has shown has no reading, rather than one of noughts. */
function withReading(readings: readonly PostReading[], post: Post): PostReading[] {
  const { observedAt: at, plays, likes, comments, shares, saves } = post;
  if (plays === undefined && likes === undefined) return [...readings];
  return addReading(readings, { at, plays, likes, comments, shares, saves });
}

/** Read at the same time and known by the same marks, it is the same observation. */
function isAlike(a: CampaignPost, b: CampaignPost): boolean {
  return a.post.observedAt === b.post.observedAt && a.by.length === b.by.length;
}

function startOfDay(at: number): number {
  return Math.floor(at / day) * day;
}

import { maxContactLog } from '@/lib/model/change-collaboration';
import type { CampaignPost, Collaboration, PostReading } from '@/lib/model/collaboration';
import { mergePost } from '@/lib/model/post';

export const maxReadings = 120;
const maxPosts = 40;
const maxDeliverables = 30;
const day = 24 * 60 * 60 * 1000;

/**
 * Two collaborations of one person in one campaign as one, under the first one's keys: of two values
 * the one changed later stands, and every contact, deliverable and post of both is kept. Joined twice,
 * it is as joined once.
 */
export function mergeCollaborations(a: Collaboration, b: Collaboration): Collaboration {
  const [older, newer] = a.updatedAt <= b.updatedAt ? [a, b] : [b, a];
  const { campaignId, creatorKey } = a;
  return {
    ...older,
    ...newer,
    campaignId,
    creatorKey,
    deliverables: joinById(older.deliverables, newer.deliverables).slice(0, maxDeliverables),
    log: joinById(older.log, newer.log)
      .sort((x, y) => y.at - x.at)
      .slice(0, maxContactLog),
    posts: joinPosts(older.posts, newer.posts),
  };
}

function joinById<Item extends { id: string }>(older: readonly Item[], newer: readonly Item[]) {
  const items = new Map(older.map((item) => [item.id, item]));
  for (const item of newer) items.set(item.id, item);
  return [...items.values()];
}

function joinPosts(older: readonly CampaignPost[], newer: readonly CampaignPost[]): CampaignPost[] {
  const posts = new Map(older.map((one) => [one.post.id, one]));
  for (const one of newer) {
    const known = posts.get(one.post.id);
    posts.set(one.post.id, known ? joinPost(known, one) : one);
  }
  return sortPosts([...posts.values()]);
}

function joinPost(older: CampaignPost, newer: CampaignPost): CampaignPost {
  return {
    ...older,
    ...newer,
    post: mergePost(older.post, newer.post),
    by: [...new Set([...older.by, ...newer.by])],
    foundAt: Math.min(older.foundAt, newer.foundAt),
    readings: newer.readings.reduce(addReading, older.readings),
  };
}

/** The latest first; at most 40, those that the scout rejected go before those that count. */
export function sortPosts(posts: readonly CampaignPost[]): CampaignPost[] {
  const byTime = (a: CampaignPost, b: CampaignPost) => madeAt(b) - madeAt(a);
  const counted = posts.filter(({ isRejected }) => !isRejected).sort(byTime);
  const rejected = posts.filter(({ isRejected }) => isRejected).sort(byTime);
  return [...counted, ...rejected].slice(0, maxPosts).sort(byTime);
}

function madeAt({ post, foundAt }: CampaignPost): number {
  return post.createdAt ?? foundAt;
}

/** The readings with one more, oldest first: of a UTC day the last one, at most 120. */
export function addReading(readings: readonly PostReading[], reading: PostReading): PostReading[] {
  const dayOf = ({ at }: PostReading) => Math.floor(at / day);
  const sameDay = readings.find((one) => dayOf(one) === dayOf(reading));
  const kept = sameDay && sameDay.at > reading.at ? sameDay : reading;
  return [...readings.filter((one) => one !== sameDay), kept]
    .sort((a, b) => a.at - b.at)
    .slice(-maxReadings);
}

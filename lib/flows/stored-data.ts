import type { CreatorKey } from '@/lib/model/creator';
import { countBlocked } from '@/lib/store/blocked';
import { type DirectoryRecord, readDirectory } from '@/lib/store/read-directory';
import { expireRecords, expireSightings } from '@/lib/store/remove-expired';
import type { Store } from '@/lib/store/schema';
import { toFailure } from './flow-result';
import type { WritingFailure, WritingWorld } from './import-creators';

/** How much is stored of what. */
export interface StoredCounts {
  creators: number;
  /** Of them, with a card that was seen. */
  seen: number;
  campaigns: number;
  entries: number;
  /** Creators of campaigns with whom something is agreed, or of whom a post was recognised. */
  collaborations: number;
  templates: number;
  sessions: number;
  /** Creators erased who are still recognised. */
  blocked: number;
}

export async function readCounts(store: Store): Promise<StoredCounts> {
  const transaction = store.transaction([
    'creators',
    'campaigns',
    'entries',
    'collaborations',
    'templates',
    'sessions',
  ]);
  const creators = transaction.objectStore('creators');
  const [all, seen, campaigns, entries, collaborations, templates, sessions] = await Promise.all([
    creators.count(),
    creators.index('seenAt').count(),
    transaction.objectStore('campaigns').count(),
    transaction.objectStore('entries').count(),
    transaction.objectStore('collaborations').count(),
    transaction.objectStore('templates').count(),
    transaction.objectStore('sessions').count(),
  ]);
  const blocked = await countBlocked(store);
  return { creators: all, seen, campaigns, entries, collaborations, templates, sessions, blocked };
}

/** A stored creator as it is found by somebody who wants them gone. */
export interface FoundCreator {
  key: CreatorKey;
  handle: string;
  name?: string;
  /** The earlier handle by which they were found. */
  formerHandle?: string;
  seenPosts?: number;
  /** Campaigns that have an entry of them. */
  entries: number;
  doNotContactAt?: number;
}

const maxFound = 20;
/** Creators that expire in one transaction. */
const atOnce = 250;

/**
 * Creators whose handle, earlier handle or name has these letters, the same handle first. Everyone
 * stored is looked at, also those that no list shows.
 */
export async function findCreators(store: Store, text: string): Promise<FoundCreator[]> {
  const wanted = text.trim().toLowerCase().replace(/^@/, '');
  if (wanted === '') return [];
  const found = (await readDirectory(store)).flatMap((record) => {
    const rank = rankOf(record, wanted);
    return rank === undefined ? [] : [{ record, rank }];
  });
  const first = found.sort((a, b) => a.rank - b.rank).slice(0, maxFound);
  return Promise.all(
    first.map(
      async ({ record: { key, handle, name, formerHandles, seenPosts, doNotContactAt } }) => {
        const isByHandle = handle.includes(wanted) || name?.toLowerCase().includes(wanted) === true;
        return {
          key,
          handle,
          name,
          seenPosts,
          doNotContactAt,
          formerHandle: isByHandle ? undefined : formerHandles.find((one) => one.includes(wanted)),
          entries: await store.countFromIndex('entries', 'creatorKey', key),
        };
      },
    ),
  );
}

/** 0 for the very handle; `undefined` for somebody else. */
function rankOf({ handle, formerHandles, name }: DirectoryRecord, wanted: string) {
  if (handle === wanted) return 0;
  if (formerHandles.includes(wanted)) return 1;
  if (handle.startsWith(wanted)) return 2;
  const texts = [handle, ...formerHandles, name?.toLowerCase() ?? ''];
  return texts.some((text) => text.includes(wanted)) ? 3 : undefined;
}

/** Creators who are not to be written to, the latest first. */
export async function readDoNotContact(
  store: Store,
): Promise<{ key: CreatorKey; handle: string; at: number }[]> {
  return (await readDirectory(store))
    .flatMap(({ key, handle, doNotContactAt: at }) =>
      at === undefined ? [] : [{ key, handle, at }],
    )
    .sort((a, b) => b.at - a.at);
}

/**
 * Lets old sightings expire now, as the background does whenever it starts, and until nobody is left.
 *
 * @param maxAgeDays absent: as many as without a setting
 */
export async function applyRetention(
  { connect, withLock, announce, now }: WritingWorld,
  maxAgeDays: number | undefined,
): Promise<{ removed: number; unseen: number } | { failure: WritingFailure }> {
  async function work() {
    const store = await connect();
    async function toTheEnd(expire: typeof expireRecords): Promise<number> {
      let sum = 0;
      for (let isDone = false, isFromStart = true; !isDone; isFromStart = false) {
        const options = { now: now(), maxAgeDays, maxRemoved: atOnce, isFromStart };
        const swept = await expire(store, options);
        sum += swept.taken;
        isDone = swept.isDone;
      }
      return sum;
    }
    return { removed: await toTheEnd(expireRecords), unseen: await toTheEnd(expireSightings) };
  }
  try {
    const sum = await withLock(work);
    if (sum === 'busy') return { failure: 'busy' };
    if (sum.removed + sum.unseen > 0) await announce({ creatorKeys: [], isDeskNew: true });
    return sum;
  } catch (failure) {
    return { failure: toFailure(failure) };
  }
}

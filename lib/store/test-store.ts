/** For tests only: a fresh database each, and invented people to put into it. */
import { emptyBrief } from '@/lib/model/brief';
import type { Creator } from '@/lib/model/creator';
import type { Post } from '@/lib/model/post';
import type { Evidence, Sighting } from '@/lib/model/sighting';
import { type OpenStoreOptions, openStore } from './open-store';
import {
  compareAdded,
  compareSeen,
  gather,
  readListedSlices,
  readSeenSlices,
} from './read-creators';
import { readRelations } from './read-relations';
import type { Store } from './schema';
import type { StoredCreators } from './stored-creator';

export const hour = 60 * 60 * 1000;
export const day = 24 * hour;
/** The present of the tests: 3 March 2027, 09:00 UTC. */
export const now = Date.UTC(2027, 2, 3, 9);

let opened = 0;

export function openTestStore(options: OpenStoreOptions = {}): Promise<Store> {
  opened += 1;
  return openStore({ name: `test-${opened}`, ...options });
}

export async function openTestStoreWithCampaign(id = 'c1', name = 'Spring launch'): Promise<Store> {
  const store = await openTestStore();
  await addCampaign(store, id, name);
  return store;
}

export async function addCampaign(store: Store, id: string, name: string): Promise<void> {
  await store.put('campaigns', { id, name, brief: emptyBrief, createdAt: now, updatedAt: now });
}

export function postOf(id: string, facts: Partial<Post> = {}): Post {
  return { id, plays: 10_432, likes: 600, observedAt: now, ...facts };
}

export function evidenceOf(
  creator: Partial<Creator> & { handle: string },
  posts: Post[] = [],
): Evidence {
  return { creator: { observedAt: now, ...creator }, posts };
}

export function sightingOf(postId: string, at = now): Sighting {
  return { postId, place: 'for-you', at };
}

/** A campaign's shortlist whole, the last added first. */
export async function readListed(store: Store, campaignId: string): Promise<StoredCreators> {
  const found = await gather(readListedSlices(store, await readRelations(store, campaignId)));
  found.creators.sort((a, b) => compareAdded(a.known.entry, b.known.entry));
  return found;
}

/** Everyone whom the list of a campaign shows as seen, the last first. */
export async function readSeen(store: Store, campaignId: string): Promise<StoredCreators> {
  const found = await gather(readSeenSlices(store, await readRelations(store, campaignId)));
  found.creators.sort((a, b) => compareSeen(a.record, b.record));
  return found;
}

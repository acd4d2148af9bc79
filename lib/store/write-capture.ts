import { type CreatorKey, creatorKey } from '@/lib/model/creator';
import type { Known } from '@/lib/model/known';
import type { Post } from '@/lib/model/post';
import type { Evidence, Sighting } from '@/lib/model/sighting';
import { readBlocked } from './blocked';
import { createCreatorTable } from './creator-table';
import { followPosts, type RecognisePost } from './follow-posts';
import { readCampaignsById, readEntriesOf, toKnown, toNames } from './read-known';
import type { CreatorRecord, Store } from './schema';
import { extendSessions } from './scouting-sessions';
import { writeTransaction } from './write-transaction';

export interface Capture {
  evidence: readonly Evidence[];
  sightings: readonly Sighting[];
  /** Further creators whose history is wanted. */
  lookup: readonly CreatorKey[];
  /** The active campaign. */
  campaignId: string;
  /** Where posts made for a campaign are to be recognised, and when. */
  following?: { recognise: RecognisePost; now: number };
}

/**
 * Stores what a page showed, whole or not at all, and tells what is now known of its creators. A
 * sighting of a post whose creator is not known is left out. A post made for a campaign goes to its
 * collaboration in the same write.
 *
 * @returns `known`: one a creator of the evidence and the look-up that the store knows.
 *   `changedKeys`: records written, and `@handle` keys that joined one
 */
export async function writeCapture(
  store: Store,
  { evidence, sightings, lookup, campaignId, following }: Capture,
): Promise<{ known: Known[]; changedKeys: CreatorKey[] }> {
  const blockedAt = await readBlocked(
    store,
    evidence.map(({ creator }) => creator),
  );
  return writeTransaction(store, async (transaction) => {
    const table = createCreatorTable(transaction, { blockedAt });
    const wanted = new Set<CreatorKey>(lookup);
    await table.expect(evidence.map(({ creator }) => creator));
    for (const one of evidence) {
      await table.admit(one);
      wanted.add(creatorKey(one.creator));
    }
    const counted: Sighting[] = [];
    for (const sighting of sightings) if (await table.see(sighting)) counted.push(sighting);
    await extendSessions(transaction, counted);
    const changedKeys = await table.flush();
    const campaigns = await readCampaignsById(transaction);
    const names = toNames(campaigns);
    const found = await Promise.all([...wanted].map(table.find));
    const records = new Map(found.flatMap((record) => (record ? [[record.key, record]] : [])));
    const shown = new Map(evidence.flatMap(({ posts }) => posts.map((post) => [post.id, post])));
    const known = await Promise.all(
      [...records.values()].map(async (record: CreatorRecord) => {
        const entries = await readEntriesOf(transaction, record.key);
        if (following) {
          const posts = postsShown(record, shown);
          await followPosts(transaction, { record, entries }, posts, { campaigns, ...following });
        }
        return toKnown(record, entries, { campaignId, names });
      }),
    );
    return { known, changedKeys };
  });
}

/** What is known of these creators; nothing is written. */
export async function lookUp(
  store: Store,
  lookup: readonly CreatorKey[],
  campaignId: string,
): Promise<Known[]> {
  return (await writeCapture(store, { evidence: [], sightings: [], lookup, campaignId })).known;
}

/** Those of a creator's posts that the page has just shown, with all that is known of them. */
function postsShown(
  { posts, postIds }: CreatorRecord,
  shown: ReadonlyMap<string, Post>,
): readonly Post[] {
  const known = new Map(posts.map((post) => [post.id, post]));
  // A post for which there was no room may have been made for a campaign all the same.
  return postIds.flatMap((id) => (shown.has(id) ? (known.get(id) ?? shown.get(id) ?? []) : []));
}

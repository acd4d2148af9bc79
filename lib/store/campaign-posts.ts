import type { Campaign } from '@/lib/model/campaign';
import { createCollaboration } from '@/lib/model/change-collaboration';
import type { CampaignPost } from '@/lib/model/collaboration';
import type { CreatorKey } from '@/lib/model/creator';
import type { Entry } from '@/lib/model/entry';
import { sortPosts } from './collaboration-record';
import { campaignRange } from './collaborations';
import { namesBrand, type RecognisePost, toCampaignPost, withNewPosts } from './follow-posts';
import type { ReadTransaction } from './read-known';
import { parseCampaign, parseCollaboration, parseCreatorRecord } from './read-record';
import type { Store, StoreName } from './schema';
import { writeTransaction } from './write-transaction';

/** Creators of one transaction: nobody waits for more than these. */
const partSize = 200;
const readStores: StoreName[] = ['creators', 'collaborations'];

/**
 * Looks through the stored posts of a campaign's shortlist for posts made for it, in parts.
 *
 * @returns posts that were not among those of the campaign before, and whose they are or whose figures
 *   moved on; `undefined` for an unknown campaign
 */
export async function recogniseStoredPosts(
  store: Store,
  { campaignId, recognise, now }: { campaignId: string; recognise: RecognisePost; now: number },
): Promise<{ found: number; changedKeys: CreatorKey[] } | undefined> {
  const campaign = parseCampaign(await store.get('campaigns', campaignId));
  if (campaign === undefined) return undefined;
  const told = { found: 0, changedKeys: [] as CreatorKey[] };
  const range = campaignRange(campaignId);
  // Without a brand only a code or a known post can lead to one: both stand in a collaboration.
  const hasMarks =
    namesBrand(campaign.brief.brand) || (await store.count('collaborations', range)) > 0;
  if (!hasMarks) return told;
  const entries = await store.getAll('entries', range);
  const candidates = entries.filter(({ decision }) => decision === 'listed');
  const follow = createFollowing(campaign, recognise, now);
  for (let from = 0; from < candidates.length; from += partSize) {
    const part = candidates.slice(from, from + partSize);
    // By reading alone: most add nothing, and nobody waits for it.
    const reading = store.transaction(readStores, 'readonly');
    const read = await Promise.all(part.map((entry) => follow(reading, entry)));
    const changing = part.filter((_, i) => read[i] !== undefined);
    if (changing.length === 0) continue;
    await writeTransaction(store, async (transaction) => {
      for (const entry of changing) {
        const followed = await follow(transaction, entry);
        if (followed === undefined) continue;
        await transaction.objectStore('collaborations').put(followed.next);
        told.found += followed.found;
        told.changedKeys.push(entry.creatorKey);
      }
    });
  }
  return told;
}

/** What a creator's stored posts add to the collaboration; nothing where they add nothing. */
function createFollowing(campaign: Campaign, recognise: RecognisePost, now: number) {
  return async (transaction: ReadTransaction, entry: Entry) => {
    const { creatorKey } = entry;
    const [record, stored] = await Promise.all([
      transaction.objectStore('creators').get(creatorKey).then(parseCreatorRecord),
      transaction
        .objectStore('collaborations')
        .get([campaign.id, creatorKey])
        .then(parseCollaboration),
    ]);
    if (record === undefined) return undefined;
    const followed = { record, entry, campaign, stored };
    const next = withNewPosts(followed, record.posts, recognise, now);
    return next && { next, found: next.posts.length - (stored?.posts.length ?? 0) };
  };
}

/**
 * Takes the scout's word on a post of a creator, over what was recognised: it counts for the campaign,
 * or it does not.
 *
 * @returns whether it was stored; not for an unknown campaign, creator or post
 */
export function writePostMark(
  store: Store,
  mark: {
    campaignId: string;
    creatorKey: CreatorKey;
    postId: string;
    isCounted: boolean;
    now: number;
  },
): Promise<boolean> {
  const { campaignId, creatorKey, postId, isCounted, now } = mark;
  return writeTransaction(
    store,
    async (transaction) => {
      if ((await transaction.objectStore('campaigns').getKey(campaignId)) === undefined)
        return false;
      const record = parseCreatorRecord(await transaction.objectStore('creators').get(creatorKey));
      if (record === undefined) return false;
      const collaborations = transaction.objectStore('collaborations');
      const collaboration =
        parseCollaboration(await collaborations.get([campaignId, creatorKey])) ??
        createCollaboration(campaignId, creatorKey, now);
      const known = collaboration.posts.find(({ post }) => post.id === postId);
      const post = record.posts.find(({ id }) => id === postId);
      const marked = known ?? (post && toCampaignPost(post, [], now));
      if (marked === undefined) return false;
      const others = collaboration.posts.filter((one) => one !== known);
      const posts = sortPosts([...others, withMark(marked, isCounted)]);
      await collaborations.put({ ...collaboration, posts, updatedAt: now });
      return true;
    },
    { durability: 'strict' },
  );
}

/** Said either way, so that the word outlives a restore. */
function withMark(marked: CampaignPost, isCounted: boolean): CampaignPost {
  const by = isCounted && marked.by.length === 0 ? (['hand'] as const) : marked.by;
  return { ...marked, by: [...by], isRejected: !isCounted };
}

import type { Campaign } from '@/lib/model/campaign';
import { type CampaignPost, createCollaboration } from '@/lib/model/collaboration';
import type { CreatorKey } from '@/lib/model/creator';
import type { Entry } from '@/lib/model/entry';
import { sortPosts } from './collaboration-record';
import { campaignRange } from './collaborations';
import {
  followPosts,
  namesBrand,
  type RecognisePost,
  toCampaignPost,
  withNewPosts,
} from './follow-posts';
import { parseCampaign, parseCollaboration, parseCreatorRecord, parseEntry } from './read-record';
import type { Store } from './schema';
import { writeTransaction } from './write-transaction';

/** Creators of one transaction: nobody waits for more than these. */
const partSize = 200;

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
  const stored = await store.getAll('entries', campaignRange(campaignId));
  const listed = stored.filter(({ decision }) => decision === 'listed');
  const candidates = namesBrand(campaign.brief.brand)
    ? listed
    : await withCollaboration(store, campaignId, listed);
  const campaigns = new Map([[campaignId, campaign]]);
  for (let from = 0; from < candidates.length; from += partSize) {
    const part = candidates.slice(from, from + partSize);
    const changing = await findChanging(store, campaign, part, { recognise, now });
    if (changing.length === 0) continue;
    await writeTransaction(store, async (transaction) => {
      for (const creatorKey of changing) {
        const [entry, record] = await Promise.all([
          transaction.objectStore('entries').get([campaignId, creatorKey]).then(parseEntry),
          transaction.objectStore('creators').get(creatorKey).then(parseCreatorRecord),
        ]);
        if (entry === undefined || record === undefined) continue;
        const { found, isChanged } = await followPosts(
          transaction,
          { record, entries: [entry] },
          record.posts,
          { campaigns, recognise, now },
        );
        told.found += found;
        if (isChanged) told.changedKeys.push(creatorKey);
      }
    });
  }
  return told;
}

/** Whose stored posts add something. Found by reading alone: most add nothing, and nobody waits for it. */
async function findChanging(
  store: Store,
  campaign: Campaign,
  entries: readonly Entry[],
  { recognise, now }: { recognise: RecognisePost; now: number },
): Promise<CreatorKey[]> {
  const transaction = store.transaction(['creators', 'collaborations'], 'readonly');
  const changing = await Promise.all(
    entries.map(async (entry) => {
      const { creatorKey } = entry;
      const [record, stored] = await Promise.all([
        transaction.objectStore('creators').get(creatorKey).then(parseCreatorRecord),
        transaction
          .objectStore('collaborations')
          .get([campaign.id, creatorKey])
          .then(parseCollaboration),
      ]);
      if (record === undefined) return [];
      const followed = { record, entry, campaign, stored };
      return withNewPosts(followed, record.posts, recognise, now) ? [creatorKey] : [];
    }),
  );
  return changing.flat();
}

/** Without a brand only a code or a known post can lead to one: it stands in a collaboration. */
async function withCollaboration(
  store: Store,
  campaignId: string,
  entries: readonly Entry[],
): Promise<Entry[]> {
  const keys = await store.getAllKeys('collaborations', campaignRange(campaignId));
  const having = new Set(keys.map(([, creatorKey]) => creatorKey));
  return entries.filter(({ creatorKey }) => having.has(creatorKey));
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

import type { Campaign } from '@/lib/model/campaign';
import type { CreatorKey } from '@/lib/model/creator';
import type { Entry } from '@/lib/model/entry';
import type { Seen } from '@/lib/model/known';
import type { BackupRecords } from './backup-format';
import { joinCollaboration } from './collaborations';
import { mergeRecords } from './creator-record';
import { createCreatorTable } from './creator-table';
import { settingsKey } from './desk';
import { mergeEntries } from './entry-record';
import { parseCampaign, parseEntry, parseTemplate } from './read-record';
import { type Restoring, restoreSliceSize, teach } from './restore';
import type { CreatorRecord, Store } from './schema';
import { type WriteTransaction, writeTransaction } from './write-transaction';

/**
 * Joins a checked backup to what is here, in one transaction: all of it or nothing. Of two observations
 * and two decisions the newer one wins; tags, notes and dates of both are kept; nobody is lost, and who
 * is not to be written to on either side is so afterwards. Settings stay as they are here. Joined twice,
 * it is as joined once.
 *
 * @returns the keys of the creators that changed
 */
export function mergeEverything(
  store: Store,
  records: BackupRecords,
  { now, onProgress = () => {}, signal }: Restoring,
): Promise<CreatorKey[]> {
  return writeTransaction(
    store,
    async (transaction) => {
      const campaignIds = await mergeCampaigns(transaction, records.campaigns);
      const changed = new Set<CreatorKey>();
      const keyOf = new Map<CreatorKey, CreatorKey>();
      const fresh: CreatorRecord[] = [];
      const total = records.creators.length + records.entries.length;
      for (let i = 0; i < records.creators.length; i += restoreSliceSize) {
        signal?.throwIfAborted();
        const slice = records.creators.slice(i, i + restoreSliceSize);
        const table = createCreatorTable(transaction, { capacity: Number.POSITIVE_INFINITY });
        await table.expect(slice.map(({ creator }) => creator));
        for (const record of slice) {
          const before = await table.find(record.key);
          // Leads the two names of one account together, as an observation in the feed does.
          await table.admit({ creator: record.creator, posts: record.posts });
          const known = (await table.find(record.key)) ?? record;
          const seen = joinSeen(before, record, mergeRecords(known, record).seen);
          table.put({ ...mergeRecords(known, record), ...(seen && { seen }) });
          keyOf.set(record.key, known.key);
          if (before === undefined) fresh.push(record);
        }
        for (const key of await table.flush()) changed.add(key);
        onProgress(Math.min(i + restoreSliceSize, records.creators.length), total);
      }
      for (const [i, entry] of records.entries.entries()) {
        if (i % restoreSliceSize === 0) {
          signal?.throwIfAborted();
          onProgress(records.creators.length + i, total);
        }
        const campaignId = campaignIds.get(entry.campaignId) ?? entry.campaignId;
        const creatorKey = keyOf.get(entry.creatorKey) ?? entry.creatorKey;
        await joinEntry(transaction, { ...entry, campaignId, creatorKey });
      }
      for (const collaboration of records.collaborations) {
        const campaignId = campaignIds.get(collaboration.campaignId) ?? collaboration.campaignId;
        const creatorKey = keyOf.get(collaboration.creatorKey) ?? collaboration.creatorKey;
        await joinCollaboration(transaction, { ...collaboration, campaignId, creatorKey });
      }
      await mergeRest(transaction, records);
      await teach(transaction, { lessons: records.lessons, creators: fresh }, now);
      signal?.throwIfAborted();
      return [...changed];
    },
    { durability: 'strict', withLearned: true },
  );
}

/**
 * The file's campaigns beside those that are here: one of the same id and time of making is the same
 * one, and the newer brief stays; one of the same id alone comes from another browser and gets an id of
 * its own, the same each time.
 *
 * @returns ids here by ids in the file
 */
async function mergeCampaigns(
  transaction: WriteTransaction,
  campaigns: readonly Campaign[],
): Promise<Map<string, string>> {
  const stored = transaction.objectStore('campaigns');
  const ids = new Map<string, string>();
  for (const campaign of campaigns) {
    const namesake = parseCampaign(await stored.get(campaign.id));
    const isOther = namesake !== undefined && namesake.createdAt !== campaign.createdAt;
    const id = isOther ? `${campaign.id.slice(0, 40)}-${campaign.createdAt}` : campaign.id;
    const here = isOther ? parseCampaign(await stored.get(id)) : namesake;
    ids.set(campaign.id, id);
    if (here === undefined || here.updatedAt < campaign.updatedAt)
      await stored.put({ ...campaign, id });
  }
  return ids;
}

async function joinEntry(transaction: WriteTransaction, entry: Entry): Promise<void> {
  const entries = transaction.objectStore('entries');
  const here = parseEntry(await entries.get([entry.campaignId, entry.creatorKey]));
  if (here === undefined) {
    await entries.put(entry);
    return;
  }
  const decidedAt = (one: Entry) => one.decidedAt ?? one.updatedAt;
  const latest = decidedAt(entry) > decidedAt(here) ? entry : here;
  const { decision, ruledOutReason } = latest;
  const { ruledOutReason: _, ...merged } = mergeEntries(here, entry);
  await entries.put({
    ...merged,
    decision,
    ...(ruledOutReason !== undefined && { ruledOutReason }),
    ...(latest.decidedAt !== undefined && { decidedAt: latest.decidedAt }),
  });
}

/**
 * How often somebody was seen: a record and its own backup share their beginning, and the marks that
 * would tell which posts are in both are bounded.
 */
function joinSeen(
  before: CreatorRecord | undefined,
  record: CreatorRecord,
  merged: Seen | undefined,
): Seen | undefined {
  if (!before?.seen || !record.seen || !merged) return merged;
  if (before.seen.firstAt !== record.seen.firstAt) return merged;
  const posts = new Set([...before.marks, ...record.marks].map(({ postId }) => postId)).size;
  return { ...merged, posts: Math.max(posts, before.seen.posts, record.seen.posts) };
}

async function mergeRest(
  transaction: WriteTransaction,
  { settings, templates, blocked, sessions, learned }: BackupRecords,
): Promise<void> {
  const stores = {
    settings: transaction.objectStore('settings'),
    templates: transaction.objectStore('templates'),
    blocked: transaction.objectStore('blocked'),
    sessions: transaction.objectStore('sessions'),
    learned: transaction.objectStore('learned'),
  };
  for (const one of templates) {
    const here = parseTemplate(await stores.templates.get(one.id));
    if (here === undefined || here.updatedAt < one.updatedAt) await stores.templates.put(one);
  }
  for (const one of blocked) {
    const here = await stores.blocked.get(one.hash);
    if (here === undefined || here.at > one.at) await stores.blocked.put(one);
  }
  for (const one of sessions) {
    const here = await stores.sessions.get(one.startedAt);
    if (here === undefined || here.posts < one.posts) await stores.sessions.put(one);
  }
  const [chosen] = settings;
  if (chosen && (await stores.settings.getKey(settingsKey)) === undefined) {
    await stores.settings.put(chosen, settingsKey);
  }
  const [version] = learned;
  if (version && (await stores.learned.count()) === 0) await stores.learned.put(version);
}

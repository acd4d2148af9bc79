import type { IDBPTransaction } from 'idb';
import type { Campaign } from '@/lib/model/campaign';
import type { Entry } from '@/lib/model/entry';
import type { Known } from '@/lib/model/known';
import { parseCampaign, parseEntry } from './read-record';
import type { CreatorRecord, FeedscoutSchema, StoreName } from './schema';

export type ReadTransaction = IDBPTransaction<FeedscoutSchema, StoreName[], IDBTransactionMode>;

/** All campaigns by id. */
export async function readCampaignsById(
  transaction: ReadTransaction,
): Promise<Map<string, Campaign>> {
  const stored = await transaction.objectStore('campaigns').getAll();
  return new Map(
    stored.flatMap((value) => {
      const campaign = parseCampaign(value);
      return campaign ? [[campaign.id, campaign]] : [];
    }),
  );
}

/** Names by campaign id. */
export async function readCampaignNames(
  transaction: ReadTransaction,
): Promise<Map<string, string>> {
  return toNames(await readCampaignsById(transaction));
}

export function toNames(campaigns: ReadonlyMap<string, Campaign>): Map<string, string> {
  return new Map([...campaigns].map(([id, { name }]) => [id, name]));
}

/** A creator's entries in all campaigns. */
export async function readEntriesOf(
  transaction: ReadTransaction,
  creatorKey: string,
): Promise<Entry[]> {
  const stored = await transaction.objectStore('entries').index('creatorKey').getAll(creatorKey);
  return stored
    .map((value) => parseEntry(value))
    .filter((entry): entry is Entry => entry !== undefined);
}

/**
 * A creator's record and entries as the page needs them.
 *
 * @param campaignId the active campaign: its entry is `entry`, those of the others are `elsewhere`
 *   unless nothing was decided there
 */
export function toKnown(
  record: CreatorRecord,
  entries: readonly Entry[],
  { campaignId, names }: { campaignId: string; names: ReadonlyMap<string, string> },
): Known {
  const { key, creator, posts, seen, history, isPerson } = record;
  const { doNotContactAt, givenEmail, givenName } = record;
  const entry = entries.find((one) => one.campaignId === campaignId);
  const elsewhere = entries.flatMap((one) => {
    const campaign = names.get(one.campaignId);
    const isElsewhere = one.campaignId !== campaignId && one.decision !== 'none';
    return isElsewhere && campaign !== undefined ? [{ campaign, entry: one }] : [];
  });
  return {
    key,
    creator,
    posts,
    history,
    elsewhere,
    ...(seen && { seen }),
    ...(entry && { entry }),
    ...(isPerson !== undefined && { isPerson }),
    ...(doNotContactAt !== undefined && { doNotContactAt }),
    ...(givenEmail !== undefined && { givenEmail }),
    ...(givenName !== undefined && { givenName }),
  };
}

import { createCollaboration, withCollaborationChange } from '@/lib/model/change-collaboration';
import type { Collaboration, CollaborationChange } from '@/lib/model/collaboration';
import type { CreatorKey } from '@/lib/model/creator';
import { mergeCollaborations } from './collaboration-record';
import type { ReadTransaction } from './read-known';
import { parseCollaboration } from './read-record';
import type { Store } from './schema';
import { type WriteTransaction, writeTransaction } from './write-transaction';

/** All collaborations of a campaign. */
export async function readCollaborations(
  store: Store,
  campaignId: string,
): Promise<Collaboration[]> {
  const stored = await store.getAll('collaborations', campaignRange(campaignId));
  return stored.flatMap((value) => parseCollaboration(value) ?? []);
}

/** Those of these creators in every campaign, by creator; all there are where no creators are named. */
export async function readCollaborationsOf(
  transaction: ReadTransaction,
  keys?: readonly CreatorKey[],
): Promise<Map<CreatorKey, Collaboration[]>> {
  const collaborations = transaction.objectStore('collaborations');
  const stored =
    keys === undefined
      ? await collaborations.getAll()
      : (
          await Promise.all(keys.map((key) => collaborations.index('creatorKey').getAll(key)))
        ).flat();
  const read = stored.flatMap((value) => parseCollaboration(value) ?? []);
  return Map.groupBy(read, ({ creatorKey }) => creatorKey);
}

export interface CollaborationEdit {
  creatorKey: CreatorKey;
  change: CollaborationChange;
}

/**
 * Changes what is agreed with creators of a campaign, in one transaction: all or none.
 *
 * @returns the collaborations as stored, in the order of the edits; `undefined` for an unknown campaign
 *   or an unknown creator, or where a promo code is another creator's already
 */
export function writeCollaborations(
  store: Store,
  {
    campaignId,
    edits,
    now,
  }: { campaignId: string; edits: readonly CollaborationEdit[]; now: number },
): Promise<Collaboration[] | undefined> {
  return writeTransaction(
    store,
    async (transaction) => {
      if ((await transaction.objectStore('campaigns').getKey(campaignId)) === undefined) return;
      const creators = transaction.objectStore('creators');
      const found = await Promise.all(edits.map(({ creatorKey }) => creators.getKey(creatorKey)));
      if (found.some((key) => key === undefined)) return;
      const collaborations = transaction.objectStore('collaborations');
      const written = new Map<CreatorKey, Collaboration>();
      for (const { creatorKey, change } of edits) {
        const stored =
          written.get(creatorKey) ??
          parseCollaboration(await collaborations.get([campaignId, creatorKey])) ??
          createCollaboration(campaignId, creatorKey, now);
        written.set(creatorKey, withCollaborationChange(stored, change, now));
      }
      const changesCodes = edits.some(({ change }) => typeof change.promoCode === 'string');
      if (changesCodes && !(await areCodesUnique(transaction, campaignId, written))) return;
      await Promise.all([...written.values()].map((one) => collaborations.put(one)));
      return edits.flatMap(({ creatorKey }) => written.get(creatorKey) ?? []);
    },
    { durability: 'strict' },
  );
}

/** One code of two creators would count sales twice, whatever letters it is written in. */
async function areCodesUnique(
  transaction: WriteTransaction,
  campaignId: string,
  written: ReadonlyMap<CreatorKey, Collaboration>,
): Promise<boolean> {
  const stored = await transaction.objectStore('collaborations').getAll(campaignRange(campaignId));
  const others = stored.filter(({ creatorKey }) => !written.has(creatorKey));
  const codes = [...others, ...written.values()].flatMap(
    ({ promoCode }) => promoCode?.toUpperCase() ?? [],
  );
  return new Set(codes).size === codes.length;
}

/** Takes a creator's collaborations along to another key or another campaign, joined with what is there. */
export async function moveCollaboration(
  transaction: WriteTransaction,
  from: Pick<Collaboration, 'campaignId' | 'creatorKey'>,
  to: Pick<Collaboration, 'campaignId' | 'creatorKey'>,
): Promise<void> {
  const collaborations = transaction.objectStore('collaborations');
  const fromKey: [string, string] = [from.campaignId, from.creatorKey];
  const moving = parseCollaboration(await collaborations.get(fromKey));
  if (moving === undefined) return;
  await joinCollaboration(transaction, { ...moving, ...to });
  await collaborations.delete(fromKey);
}

/** Stores a collaboration beside or joined with the one that is there. */
export async function joinCollaboration(
  transaction: WriteTransaction,
  collaboration: Collaboration,
): Promise<void> {
  const collaborations = transaction.objectStore('collaborations');
  const { campaignId, creatorKey } = collaboration;
  const here = parseCollaboration(await collaborations.get([campaignId, creatorKey]));
  await collaborations.put(here ? mergeCollaborations(here, collaboration) : collaboration);
}

/** An array sorts after every text, so this is the whole campaign. */
export function campaignRange(campaignId: string): IDBKeyRange {
  return IDBKeyRange.bound([campaignId], [campaignId, []]);
}

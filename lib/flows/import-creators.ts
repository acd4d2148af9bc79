import { emptyBrief } from '@/lib/model/brief';
import type { CreatorKey } from '@/lib/model/creator';
import { readBlocked } from '@/lib/store/blocked';
import { readCampaigns, removeCampaign, writeCampaign } from '@/lib/store/desk';
import type { Store } from '@/lib/store/schema';
import { undoImport } from '@/lib/store/undo-import';
import { type ImportStep, writeImport } from '@/lib/store/write-import';
import { type Announce, announceMany } from './announce-many';
import { toFailure } from './flow-result';
import { type Placing, type PreparedImport, toFolded, toImportRows } from './prepare-import';
import type { WithWritingLock } from './writing-lock';

/** What long work on the store needs of the world. */
export interface WritingWorld {
  connect(): Promise<Store>;
  withLock: WithWritingLock;
  announce: Announce;
  now(): number;
}

export type WritingFailure = 'busy' | 'campaign-gone' | 'storage-full' | 'storage-failed';

/** What an import did, also one that was stopped or failed on its way: what was done stays done. */
export interface ImportOutcome {
  /** Creators, each once. */
  created: number;
  joined: number;
  unchanged: number;
  /** Rows done, and rows there were. */
  done: number;
  total: number;
  /** Names of campaigns that were made. */
  newCampaigns: string[];
  isCancelled: boolean;
  failure?: WritingFailure;
  /** For `undoCreators`. */
  steps: ImportStep[];
  campaignIds: string[];
}

export interface Watching {
  onProgress(done: number, total: number): void;
  signal: AbortSignal;
}

/** Some ten milliseconds of work: the page that shows the progress goes on living. */
const sliceSize = 100;

/**
 * Imports what was prepared, in slices of 100 rows, a transaction each, under the lock. Cancelled or
 * failed, whole slices are stored and the rest is not; the same file again goes on from there.
 */
export async function importCreators(
  prepared: Pick<PreparedImport, 'creators' | 'newCampaigns'>,
  placing: Placing,
  world: WritingWorld,
  { onProgress, signal }: Watching,
): Promise<ImportOutcome> {
  const outcome: ImportOutcome = {
    ...{ created: 0, joined: 0, unchanged: 0, done: 0, total: 0, isCancelled: false },
    ...{ newCampaigns: [], steps: [], campaignIds: [] },
  };

  /** A creator of two campaigns is one creator. */
  const fates = new Map<CreatorKey, 'created' | 'joined' | 'unchanged'>();

  async function work() {
    const store = await world.connect();
    const now = world.now();
    const ids = new Map((await readCampaigns(store)).map(({ id, name }) => [toFolded(name), id]));
    for (const [i, name] of (placing.makesCampaigns ? prepared.newCampaigns : []).entries()) {
      if (ids.has(toFolded(name))) continue;
      const id = `i${now.toString(36)}-${i}`;
      const campaign = { id, name, brief: emptyBrief, createdAt: now + i, updatedAt: now };
      await writeCampaign(store, campaign, now);
      ids.set(toFolded(name), id);
      outcome.newCampaigns.push(name);
      outcome.campaignIds.push(id);
    }
    const rows = toImportRows(prepared.creators, placing, ids);
    outcome.total = rows.length;
    onProgress(0, rows.length);
    for (let i = 0; i < rows.length; i += sliceSize) {
      outcome.isCancelled = signal.aborted;
      if (signal.aborted) return;
      const slice = rows.slice(i, i + sliceSize);
      const blockedAt = await readBlocked(store, slice);
      const written = await writeImport(store, slice, { now, blockedAt });
      if (written === undefined) {
        outcome.failure = 'campaign-gone';
        return;
      }
      for (const [key, fate] of written.done) {
        const earlier = fates.get(key);
        if (earlier === undefined || earlier === 'unchanged') fates.set(key, fate);
      }
      outcome.steps.push(...written.steps);
      outcome.done += slice.length;
      onProgress(outcome.done, rows.length);
    }
  }

  try {
    if ((await world.withLock(work)) === 'busy') outcome.failure = 'busy';
  } catch (failure) {
    outcome.failure = toFailure(failure);
  }
  for (const fate of fates.values()) outcome[fate] += 1;
  const keys = outcome.steps.map(({ key }) => key);
  await announceMany([...new Set(keys)], world.announce, outcome.campaignIds.length > 0);
  return outcome;
}

export interface UndoOutcome {
  undone: number;
  /** Changed since, so they stay. */
  kept: number;
  failure?: WritingFailure;
}

/** Takes an import back, the last slice first; campaigns that it made go if nobody is in them. */
export async function undoCreators(
  { steps, campaignIds }: Pick<ImportOutcome, 'steps' | 'campaignIds'>,
  world: WritingWorld,
): Promise<UndoOutcome> {
  const outcome: UndoOutcome = { undone: 0, kept: 0 };
  const keys = new Set<CreatorKey>();

  async function work() {
    const store = await world.connect();
    const left = new Map<CreatorKey, number>();
    for (let end = steps.length; end > 0; end -= sliceSize) {
      const slice = steps.slice(Math.max(0, end - sliceSize), end);
      const { undone, kept } = await undoImport(store, slice, left);
      outcome.undone += undone.length;
      outcome.kept += kept.length;
      for (const key of undone) keys.add(key);
    }
    for (const id of campaignIds) {
      const ofCampaign = IDBKeyRange.bound([id], [id, []]);
      if ((await store.count('entries', ofCampaign)) === 0) await removeCampaign(store, id);
    }
  }

  try {
    if ((await world.withLock(work)) === 'busy') outcome.failure = 'busy';
  } catch (failure) {
    outcome.failure = toFailure(failure);
  }
  await announceMany([...keys], world.announce, campaignIds.length > 0);
  return outcome;
}

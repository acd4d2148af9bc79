import type { Changed } from '@/lib/messages';
import type { CreatorKey } from '@/lib/model/creator';
import type { Entry } from '@/lib/model/entry';
import type { CreatorRow } from './creator-row';
import type { CreatorLists, Rated, Reading } from './list-creators';

/** Everyone seen or decided on, kept up to date by reading only what changed. */
export interface FollowedCreators {
  /**
   * In any order, each once. Rejects when the store cannot be read; the next read tries again.
   *
   * @param reading for where everybody has to be read
   */
  read(campaignId: string, reading?: Reading): Promise<CreatorRow[]>;
  /** How far everybody was rated when it was called off; `undefined`: to the end. */
  stoppedAt(): Rated | undefined;
  /** Says that these have changed; that everything may have, when none is named. */
  markChanged(keys: readonly CreatorKey[]): void;
  /**
   * Takes in what the background announces. A new version of what was learnt has everyone rated again,
   * so that a list and the chips on TikTok's page tell the same percentile; while nobody looks at the
   * list that waits for `onShown`.
   *
   * @returns whether there is anything to read now
   */
  onAnnounced(
    change: Pick<Changed, 'creatorKeys' | 'isDeskNew' | 'isListSame' | 'learnedAt'>,
    isHidden: boolean,
  ): boolean;
  /** The page is looked at again. @returns whether there is anything to read now */
  onShown(): boolean;
  /**
   * Says that this page is about to edit entries of exactly these creators: the announcement of it will
   * tell nothing that the answer does not.
   *
   * @returns to be called with the entries of the answer, or without where there was none
   */
  expectOwn(keys: readonly CreatorKey[]): (entries?: readonly Entry[]) => void;
}

/** Beyond it one reading of all is quicker than so many single ones. */
const maxSingleReads = 400;

/**
 * A scout who scrolls in one tab changes ten creators a second; a page that read thousands for each
 * change would lag behind by seconds. So only the first reading, and one after a new brief, takes all.
 */
export function followCreators(lists: Pick<CreatorLists, 'listSeen' | 'list'>): FollowedCreators {
  /** Edits of this page whose announcement has not come yet. */
  const own = new Set<readonly CreatorKey[]>();
  let readings = 0;
  /** Entries confirmed during a reading, which may lack them. */
  const late = new Map<CreatorKey, Entry>();
  let kept: { campaignId: string; rows: Map<CreatorKey, CreatorRow> } | undefined;
  /** Rises when what is being read may be out of date before it arrives. */
  let generation = 0;
  const changed = new Set<CreatorKey>();
  let isLearnedLater = false;
  let stoppedAt: Rated | undefined;

  function forget() {
    generation += 1;
    kept = undefined;
    changed.clear();
  }

  async function readAll(campaignId: string, reading?: Reading): Promise<CreatorRow[]> {
    forget();
    const began = generation;
    const { rows, ...rest } = await lists.listSeen(campaignId, reading);
    stoppedAt = rest.stoppedAt;
    const all = { campaignId, rows: new Map(rows.map((row) => [row.key, row])) };
    if (generation === began) kept = all;
    return withLate(all);
  }

  function withLate({ campaignId, rows }: NonNullable<typeof kept>): CreatorRow[] {
    for (const [key, entry] of late) {
      const row = rows.get(key);
      if (row && entry.campaignId === campaignId) rows.set(key, { ...row, entry });
      else changed.add(key);
    }
    if (readings === 1) late.clear();
    return [...rows.values()];
  }

  async function readChanged(campaignId: string, rows: Map<CreatorKey, CreatorRow>) {
    const keys = [...changed];
    changed.clear();
    try {
      const fresh = await lists.list(campaignId, keys);
      for (const key of keys) rows.delete(key);
      for (const row of fresh.rows) {
        if (row.seen !== undefined || row.entry !== undefined) rows.set(row.key, row);
      }
    } catch (failure) {
      forget();
      throw failure;
    }
  }

  return {
    stoppedAt: () => stoppedAt,
    async read(campaignId, reading) {
      readings += 1;
      try {
        if (kept?.campaignId !== campaignId || changed.size > maxSingleReads) {
          return await readAll(campaignId, reading);
        }
        const { rows } = kept;
        if (changed.size > 0) await readChanged(campaignId, rows);
        return withLate({ campaignId, rows });
      } finally {
        readings -= 1;
      }
    },
    markChanged,
    expectOwn(keys) {
      const expected = [...keys];
      own.add(expected);
      return (entries = []) => {
        if (takeOver(entries, keys.length)) return;
        own.delete(expected);
        for (const key of keys) changed.add(key);
      };
    },
    onAnnounced({ creatorKeys, isDeskNew, isListSame, learnedAt }, isHidden) {
      if (isListSame) return true;
      const expected = [...own].find((keys) => isSame(keys, creatorKeys));
      if (expected !== undefined && !isDeskNew) {
        own.delete(expected);
        return false;
      }
      if (learnedAt !== undefined && isHidden) {
        isLearnedLater = true;
        return false;
      }
      markChanged(isDeskNew ? [] : creatorKeys);
      return true;
    },
    onShown() {
      const isDue = isLearnedLater;
      isLearnedLater = false;
      if (isDue) forget();
      return isDue;
    },
  };

  function markChanged(keys: readonly CreatorKey[]) {
    if (keys.length === 0) forget();
    for (const key of keys) changed.add(key);
  }

  /** @returns whether all of them could be taken over; if not, nothing was done */
  function takeOver(entries: readonly Entry[], expected: number): boolean {
    if (entries.length !== expected) return false;
    if (readings > 0) {
      for (const entry of entries) late.set(entry.creatorKey, entry);
      return true;
    }
    if (kept === undefined) return false;
    const { campaignId, rows } = kept;
    const found = entries.map((entry) => ({ entry, row: rows.get(entry.creatorKey) }));
    const isKnown = found.every(({ entry, row }) => row && entry.campaignId === campaignId);
    if (!isKnown) return false;
    for (const { entry, row } of found) if (row) rows.set(row.key, { ...row, entry });
    return true;
  }
}

function isSame(a: readonly CreatorKey[], b: readonly CreatorKey[]): boolean {
  return a.length === b.length && a.every((key, index) => key === b[index]);
}

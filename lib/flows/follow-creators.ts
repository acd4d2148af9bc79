import type { Changed } from '@/lib/messages';
import type { CreatorKey } from '@/lib/model/creator';
import type { CreatorLists, CreatorRow } from './list-creators';

/** Everyone seen or decided on, kept up to date by reading only what changed. */
export interface FollowedCreators {
  /** In any order, each once. @returns rejects when the store cannot be read; the next read tries again */
  read(campaignId: string): Promise<CreatorRow[]>;
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
    change: Pick<Changed, 'creatorKeys' | 'isDeskNew' | 'learnedAt'>,
    isHidden: boolean,
  ): boolean;
  /** The page is looked at again. @returns whether there is anything to read now */
  onShown(): boolean;
}

/** Beyond it one reading of all is quicker than so many single ones. */
const maxSingleReads = 400;

/**
 * A scout who scrolls in one tab changes ten creators a second; a page that read thousands for each
 * change would lag behind by seconds. So only the first reading, and one after a new brief, takes all.
 */
export function followCreators(lists: Pick<CreatorLists, 'listSeen' | 'list'>): FollowedCreators {
  let kept: { campaignId: string; rows: Map<CreatorKey, CreatorRow> } | undefined;
  /** Rises when what is being read may be out of date before it arrives. */
  let generation = 0;
  const changed = new Set<CreatorKey>();
  let isLearnedLater = false;

  function forget() {
    generation += 1;
    kept = undefined;
    changed.clear();
  }

  async function readAll(campaignId: string): Promise<CreatorRow[]> {
    forget();
    const began = generation;
    const { rows } = await lists.listSeen(campaignId);
    if (generation === began) kept = { campaignId, rows: new Map(rows.map((r) => [r.key, r])) };
    return rows;
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
    async read(campaignId) {
      if (kept?.campaignId !== campaignId || changed.size > maxSingleReads) {
        return readAll(campaignId);
      }
      const { rows } = kept;
      if (changed.size > 0) await readChanged(campaignId, rows);
      return [...rows.values()];
    },
    markChanged,
    onAnnounced({ creatorKeys, isDeskNew, learnedAt }, isHidden) {
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
}

import type { CreatorKey } from '@/lib/model/creator';
import type { CreatorLists, CreatorRow } from './list-creators';

/** Everyone seen or decided on, kept up to date by reading only what changed. */
export interface FollowedCreators {
  /** In any order, each once. @returns rejects when the store cannot be read; the next read tries again */
  read(campaignId: string): Promise<CreatorRow[]>;
  /** Says that these have changed; that everything may have, when none is named. */
  markChanged(keys: readonly CreatorKey[]): void;
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
    markChanged(keys) {
      if (keys.length === 0) forget();
      for (const key of keys) changed.add(key);
    },
  };
}

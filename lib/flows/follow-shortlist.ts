import type { CreatorRow } from './creator-row';
import { type FollowedCreators, followCreators } from './follow-creators';
import type { CreatorLists } from './list-creators';

/** The creator that a page shows whole, with the post that they are looked at for. */
export interface LookedAt {
  creatorKey: string;
  postId?: string;
}

export interface FollowedShortlist extends FollowedCreators {
  /** Only the beginning of the list is there; the rest is being read. */
  isBeginning(): boolean;
}

export interface FollowShortlistOptions {
  /** Whoever is looked at when a reading begins; `undefined` for nobody. */
  lookedAt(): LookedAt | undefined;
  /** What was being read is there: read again. */
  onRead(): void;
  /** As long as a reading may keep the one who is looked at waiting. */
  patience?(): Promise<void>;
}

/** Enough to fill a panel while the rest of a long shortlist is read. */
const firstRows = 60;
const patienceMs = 250;

/**
 * The shortlist, and one creator more who need not be on it: what the side panel shows. Thousands take
 * seconds to be rated, and whoever is looked at must not wait for them: then a reading gives what there
 * is, and the rest is told when it has come.
 */
export function followShortlist(
  lists: Pick<CreatorLists, 'listShortlist' | 'listBeginning' | 'list'>,
  { lookedAt, onRead, patience = rest }: FollowShortlistOptions,
): FollowedShortlist {
  const followed = followCreators({
    listSeen: (campaignId) => lists.listShortlist(campaignId),
    list: (campaignId, keys) => lists.list(campaignId, keys),
  });
  let latest: { campaignId: string; rows: CreatorRow[] } | undefined;
  let reading: { campaignId: string } | undefined;
  let failure: { reason: unknown } | undefined;

  async function readLookedAt(campaignId: string): Promise<CreatorRow | undefined> {
    const target = lookedAt();
    if (target === undefined) return undefined;
    const { rows } = await lists.list(campaignId, [target.creatorKey], target.postId);
    return rows[0];
  }

  /** What there is already. */
  async function readSome(campaignId: string): Promise<CreatorRow[]> {
    if (latest?.campaignId === campaignId) return latest.rows;
    return (await lists.listBeginning(campaignId, firstRows)).rows;
  }

  async function readList(campaignId: string): Promise<CreatorRow[]> {
    if (failure !== undefined) {
      const { reason } = failure;
      failure = undefined;
      throw reason;
    }
    if (reading?.campaignId === campaignId) return readSome(campaignId);
    const own = { campaignId };
    reading = own;
    let isLate = false;
    const all = followed.read(campaignId).finally(() => {
      if (reading === own) reading = undefined;
    });
    const settle = (rows: CreatorRow[]) => {
      latest = { campaignId, rows };
      if (isLate) onRead();
    };
    all.then(settle, (reason) => {
      if (!isLate) return;
      failure = { reason };
      onRead();
    });
    const rows = await Promise.race([all, patience()]);
    if (rows !== undefined) return rows;
    isLate = true;
    return readSome(campaignId);
  }

  return {
    ...followed,
    isBeginning: () => reading !== undefined && latest?.campaignId !== reading.campaignId,
    async read(campaignId) {
      const [listed, shown] = await Promise.all([readList(campaignId), readLookedAt(campaignId)]);
      return shown === undefined
        ? listed
        : [...listed.filter(({ key }) => key !== shown.key), shown];
    },
  };
}

function rest(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, patienceMs));
}

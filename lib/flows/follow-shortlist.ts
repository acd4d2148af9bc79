import { type FollowedCreators, followCreators } from './follow-creators';
import type { CreatorLists, CreatorRow } from './list-creators';

/** The creator that a page shows whole, with the post that they are looked at for. */
export interface LookedAt {
  creatorKey: string;
  postId?: string;
}

/**
 * The shortlist, and one creator more who need not be on it: what the side panel shows. Kept up to
 * date by reading only what changed, so that a scout with thousands on the list scrolls as smoothly.
 *
 * @param lookedAt whoever is looked at when the reading begins; `undefined` for nobody
 */
export function followShortlist(
  lists: Pick<CreatorLists, 'listShortlist' | 'list'>,
  lookedAt: () => LookedAt | undefined,
): FollowedCreators {
  const followed = followCreators({
    listSeen: (campaignId) => lists.listShortlist(campaignId),
    list: (campaignId, keys) => lists.list(campaignId, keys),
  });

  async function readLookedAt(campaignId: string): Promise<CreatorRow[]> {
    const target = lookedAt();
    if (target === undefined) return [];
    const { rows } = await lists.list(campaignId, [target.creatorKey], target.postId);
    return rows;
  }

  return {
    ...followed,
    async read(campaignId) {
      const kept = await followed.read(campaignId);
      const [shown] = await readLookedAt(campaignId);
      return shown === undefined ? kept : [...kept.filter(({ key }) => key !== shown.key), shown];
    },
  };
}

import type { DeskData } from '@/components/desk/desk-source';
import type { DeskRow } from '@/components/desk/row';
import type { LookingAt } from '@/lib/messages/reports';

/** What the panel knows of the tab in front; a structural twin of the follower's. */
export type FollowedTab =
  | { state: 'asking' }
  | { state: 'silent' }
  | { state: 'following'; lookingAt: LookingAt };

export type Followed =
  | { kind: 'asking' | 'silent' | 'nobody' }
  /** Somebody is looked at whom the store does not know yet. */
  | { kind: 'reading'; creatorKey: string }
  | { kind: 'creator'; row: DeskRow; postId?: string };

/**
 * Whom the panel shows. Never the creator before: as long as the store has not told of the one who is
 * looked at now, there are no figures. A post that is not stored yet is left out, so that nothing is
 * said of "this post" that is about another.
 */
export function toFollowed(tab: FollowedTab, data: DeskData | undefined): Followed {
  if (tab.state !== 'following') return { kind: tab.state };
  const { creatorKey, postId } = tab.lookingAt;
  if (creatorKey === undefined) return { kind: 'nobody' };
  const row = data?.rows.find(({ key }) => key === creatorKey);
  if (row === undefined) return { kind: 'reading', creatorKey };
  const isRated = postId === row.ratedPostId && row.posts.some(({ id }) => id === postId);
  return isRated ? { kind: 'creator', row, postId } : { kind: 'creator', row };
}

/** For tests only: what came of an invented creator's work. */
import { createCollaboration } from '@/lib/model/change-collaboration';
import type { Collaboration } from '@/lib/model/collaboration';
import type { Money } from '@/lib/model/money';
import type { Post } from '@/lib/model/post';

export const hour = 60 * 60 * 1000;
export const day = 24 * hour;
/** 3 March 2027, 09:00 UTC. */
export const now = Date.UTC(2027, 2, 3, 9);

export const usd = (amount: number): Money => ({ amount, currency: 'USD' });
export const eur = (amount: number): Money => ({ amount, currency: 'EUR' });

/** A settled post with all its counts. */
export function postOf(id: string, facts: Partial<Post> = {}): Post {
  return {
    id,
    createdAt: now - 9 * day,
    plays: 10_000,
    likes: 500,
    comments: 20,
    shares: 80,
    observedAt: now,
    ...facts,
  };
}

/** A collaboration with these posts. */
export function collaborationOf(
  posts: readonly Post[],
  facts: Partial<Collaboration> = {},
): Collaboration {
  return {
    ...createCollaboration('c1', 'tt_41', now),
    posts: posts.map((post) => ({ post, by: ['code'], foundAt: now, readings: [] })),
    ...facts,
  };
}

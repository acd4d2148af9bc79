import { toStored } from './creator-record';
import type { CreatorRecord } from './schema';

/**
 * The record within the bounds of what the store keeps, and with no time after `now`: one from the
 * future would be newer than everything that is still to be observed.
 */
export function notLater(record: CreatorRecord, now: number): CreatorRecord {
  const { creator, posts, seen, marks, formerHandles, history, revision } = record;
  const bounded = toStored({
    ...record,
    creator: { ...creator, observedAt: Math.min(creator.observedAt, now) },
    posts: posts.map((post) =>
      post.observedAt <= now ? post : { ...post, observedAt: Math.min(post.observedAt, now) },
    ),
    ...(seen && {
      seen: { ...seen, firstAt: Math.min(seen.firstAt, now), lastAt: Math.min(seen.lastAt, now) },
    }),
    marks: marks.slice(0, 200).map((mark) => ({ ...mark, at: Math.min(mark.at, now) })),
    formerHandles: formerHandles.slice(0, 20),
    history: history.filter(({ at }) => at <= now).slice(-60),
    updatedAt: Math.min(record.updatedAt, now),
  });
  return { ...bounded, revision };
}

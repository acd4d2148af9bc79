import type { Creator, FeedEntry } from '#test/replica/world/model.ts';
import { toAuthor, toStanding } from './user.ts';

/** A LIVE room among posts: an item by shape, but with `liveRoomInfo` and without plays. */
export function toLiveRow(
  entry: Extract<FeedEntry, { kind: 'live' }>,
  creator: Creator | undefined,
): Record<string, unknown> | undefined {
  if (!creator) return undefined;
  return {
    id: entry.roomId,
    desc: '',
    createTime: 0,
    author: { ...toAuthor(creator, false), roomId: entry.roomId },
    authorStats: toStanding(creator),
    liveRoomInfo: {
      roomID: entry.roomId,
      title: `Live with ${creator.nickname}`,
      userCount: 128,
      status: 2,
    },
    stats: { diggCount: 0, shareCount: 0, commentCount: 0, playCount: 0, collectCount: 0 },
  };
}

/** A tile that suggests accounts. No real one was ever captured; the shape is a guess. */
export function toSuggestedRow(
  entry: Extract<FeedEntry, { kind: 'suggested' }>,
  creators: Map<string, Creator>,
): Record<string, unknown> {
  return {
    id: `suggested-${entry.handles.join('-')}`,
    cardType: 'suggested_accounts',
    suggestedAccounts: entry.handles.flatMap((handle) => {
      const creator = creators.get(handle);
      return creator ? [{ user: toAuthor(creator, false), stats: toStanding(creator) }] : [];
    }),
  };
}

import { expect, test } from 'vitest';
import { creatorSchema } from '@/lib/model/creator';
import { parseFacts } from './parse-facts';
import { pickFacts } from './pick-facts';
import { isAbsent, readRows } from './real-data';

interface RawUserInfo {
  user: Record<string, unknown> & {
    uniqueId: string;
    bioLink?: { link: string };
    commerceUserInfo?: { commerceUser: boolean; category?: string };
  };
  stats: Record<string, number>;
  statsV2: Record<string, string> | null;
}

const observedAt = Date.UTC(2026, 10, 1);
const infos = isAbsent
  ? []
  : readRows<{ userInfo: RawUserInfo }>('users.jsonl').map(({ userInfo }) => userInfo);

test.skipIf(isAbsent)('every real user is read, exact counts first', () => {
  expect(infos.length).toBeGreaterThan(5);
  for (const userInfo of infos) {
    const { user, stats, statsV2 } = userInfo;
    const { evidence, unreadable } = parseFacts(pickFacts({ userInfo }), observedAt);
    expect(unreadable, user.uniqueId).toEqual([]);
    expect(evidence, user.uniqueId).toHaveLength(1);
    const creator = evidence[0]?.creator;
    const raw = (name: string) => {
      const count = statsV2?.[name] ?? stats[name];
      return count === undefined ? undefined : Number(count);
    };
    const createTime = Number(user.createTime ?? 0);
    expect(creator, user.uniqueId).toMatchObject({
      id: user.id,
      handle: user.uniqueId,
      name: user.nickname,
      bio: user.signature,
    });
    expect(creator?.followers).toBe(raw('followerCount'));
    expect(creator?.following).toBe(raw('followingCount'));
    expect(creator?.hearts).toBe(raw('heartCount'));
    expect(creator?.videos).toBe(raw('videoCount'));
    expect(creator?.bioLink).toBe(user.bioLink?.link);
    expect(creator?.isBusiness).toBe(user.commerceUserInfo?.commerceUser);
    expect(creator?.businessCategory).toBe(user.commerceUserInfo?.category);
    expect(creator?.isSeller).toBe(user.ttSeller);
    expect(creator?.region).toBe(user.region);
    expect(creator?.language).toBe(user.language);
    expect(creator?.accountCreatedAt).toBe(createTime === 0 ? undefined : createTime * 1_000);
    expect(creator?.isOrganization).toBe(
      user.isOrganization === undefined ? undefined : user.isOrganization === 1,
    );
    expect(creatorSchema.safeParse(creator).success).toBe(true);
  }
});

test.skipIf(isAbsent)('a LIVE room’s short user is no profile that was read', () => {
  const short = infos.filter(({ user }) => user.privateAccount === undefined);
  expect(short.length).toBeGreaterThan(0);
  for (const userInfo of infos) {
    const { evidence } = parseFacts(pickFacts({ liveRoomUserInfo: userInfo }), observedAt);
    const isShort = short.includes(userInfo);
    expect(evidence[0]?.creator.profileReadAt).toBe(isShort ? undefined : observedAt);
  }
});

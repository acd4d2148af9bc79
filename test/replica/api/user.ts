import type { ReplicaSettings } from '#test/replica/options.ts';
import { createSecUid } from '#test/replica/world/identity.ts';
import type { Creator, Standing } from '#test/replica/world/model.ts';
import { createRandom } from '#test/replica/world/random.ts';

/** The account inside an item: neither link nor business category, ever. */
export function toAuthor(creator: Creator, isPage: boolean): Record<string, unknown> {
  const avatar = toAvatarUrl(creator.handle);
  return {
    id: creator.id,
    ...(isPage ? { shortId: '', createTime: creator.createdAt } : {}),
    uniqueId: creator.handle,
    nickname: creator.nickname,
    avatarLarger: avatar,
    avatarMedium: avatar,
    avatarThumb: avatar,
    signature: creator.bio,
    verified: creator.isVerified,
    secUid: createSecUid(createRandom(creator.id)),
    ftc: false,
    relation: 0,
    openFavorite: false,
    commentSetting: 0,
    duetSetting: 0,
    stitchSetting: 0,
    privateAccount: creator.isPrivate,
    secret: creator.isPrivate,
    isADVirtual: false,
    roomId: creator.liveRoomId ?? '',
    ttSeller: creator.isSeller,
    downloadSetting: 0,
    isEmbedBanned: false,
    UserStoryStatus: 0,
  };
}

/** `webapp.user-detail` and `/api/user/detail/`: the only place of link, category and language. */
export function toUserInfo(creator: Creator, settings: ReplicaSettings): Record<string, unknown> {
  const hasSecondStats = !creator.lacksStatsV2 && !settings.faults.statsV2Absent;
  return {
    user: {
      ...toAuthor(creator, true),
      ...(creator.bioLink ? { bioLink: { link: creator.bioLink, risk: 3 } } : {}),
      commerceUserInfo: creator.businessCategory
        ? { commerceUser: true, category: creator.businessCategory, categoryButton: false }
        : { commerceUser: false },
      uniqueIdModifyTime: 0,
      profileTab: { showMusicTab: false, showQuestionTab: false, showPlayListTab: false },
      followingVisibility: 2,
      recommendReason: '',
      nowInvitationCardUrl: '',
      nickNameModifyTime: creator.createdAt,
      canExpPlaylist: true,
      profileEmbedPermission: 1,
      language: creator.language,
      eventList: [],
      suggestAccountBind: false,
      isOrganization: creator.isOrganization ? 1 : 0,
    },
    stats: creator.lacksStats ? {} : { ...toStanding(creator), diggCount: 0 },
    ...(hasSecondStats
      ? { statsV2: { ...toStandingStrings(creator, 'exact'), diggCount: '0' } }
      : {}),
    itemList: [],
  };
}

/** `authorStats` and `stats`: rounded, and hearts run over past 32 bits. */
export function toStanding(creator: Creator): Record<string, number> {
  if (creator.lacksStats) return {};
  const { followers, following, hearts, videos, friends, given } = creator.shown;
  const heart = creator.overflowsHearts ? creator.exact.hearts | 0 : hearts;
  return {
    followerCount: followers,
    followingCount: following,
    heart,
    heartCount: heart,
    videoCount: videos,
    diggCount: given,
    friendCount: friends,
  };
}

/** The second form of the same: strings, exact on profiles, rounded inside items. */
export function toStandingStrings(
  creator: Creator,
  precision: 'exact' | 'shown',
): Record<string, string> {
  const standing: Standing = creator[precision];
  return {
    followerCount: String(standing.followers),
    followingCount: String(standing.following),
    heart: String(standing.hearts),
    heartCount: String(standing.hearts),
    videoCount: String(standing.videos),
    diggCount: String(standing.given),
    friendCount: String(standing.friends),
  };
}

/** A row of user search: snake_case, exact, verified by reason. */
export function toSearchUser(creator: Creator): Record<string, unknown> {
  return {
    user_info: {
      uid: creator.id,
      nickname: creator.nickname,
      signature: creator.bio,
      avatar_thumb: { uri: '', url_list: [toAvatarUrl(creator.handle)] },
      follow_status: 0,
      ...(creator.lacksStats
        ? {}
        : { follower_count: creator.shown.followers, total_favorited: creator.exact.hearts }),
      custom_verify: creator.isVerified ? 'verified account' : '',
      enterprise_verify_reason: '',
      unique_id: creator.handle,
      sec_uid: createSecUid(createRandom(creator.id)),
      room_id: creator.liveRoomId ?? '0',
    },
    items: null,
    mix_list: null,
    rate_string: '',
    uniqid_position: null,
  };
}

/** Where the replica serves the picture of an account. */
export function toAvatarUrl(handle: string): string {
  return `https://www.tiktok.com/replica/avatar/${handle}.svg`;
}

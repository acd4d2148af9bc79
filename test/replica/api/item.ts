import { toShownCount } from '#test/replica/client/count-text.ts';
import type { ReplicaSettings } from '#test/replica/options.ts';
import type { Creator, Post } from '#test/replica/world/model.ts';
import { createPadding } from './padding.ts';
import { toTextExtra } from './text-extra.ts';
import { toAuthor, toStanding, toStandingStrings } from './user.ts';

/** Where an item is found; its types differ by that (tiktok-web 1.5). */
export type ItemSource = 'list' | 'search' | 'page';

/** One post as the web client receives it. */
export function toItem(
  post: Post,
  creator: Creator,
  source: ItemSource,
  settings: ReplicaSettings,
): Record<string, unknown> {
  const isPage = source === 'page';
  const hasSecondStats = !creator.lacksStatsV2 && !settings.faults.statsV2Absent;
  const textExtra = toTextExtra(post);
  return {
    AIGCDescription: '',
    CategoryType: 100 + (creator.niche.length % 24),
    ...(post.isAiGenerated ? { IsAigc: true, aigcLabelType: 1 } : {}),
    author: toAuthor(creator, isPage),
    authorStats: toStanding(creator),
    ...(hasSecondStats ? { authorStatsV2: toStandingStrings(creator, 'shown') } : {}),
    backendSourceEventTracking: '',
    challenges: post.hashtags.map((title, index) => ({
      id: String(10_000 + title.length * 97 + index),
      title,
      desc: '',
      profileLarger: '',
      profileMedium: '',
      profileThumb: '',
      coverLarger: '',
      coverMedium: '',
      coverThumb: '',
    })),
    collected: false,
    contents: [{ desc: post.caption, textExtra }],
    createTime: isPage ? String(post.createdAt) : post.createdAt,
    desc: post.caption,
    digged: false,
    diversificationId: 10_000 + (creator.niche.length % 90),
    duetDisplay: 0,
    duetEnabled: true,
    duetInfo: { duetFromId: post.duetFromId ?? '0' },
    forFriend: false,
    id: post.id,
    isAd: post.commerce.isAd,
    ...(post.isPinned && source === 'list' ? { isPinnedItem: true } : {}),
    itemCommentStatus: 0,
    item_control: { can_repost: true },
    music: toMusic(post),
    officalItem: false,
    originalItem: false,
    privateItem: false,
    secret: false,
    shareEnabled: true,
    stats: toStats(post, isPage),
    ...(hasSecondStats ? { statsV2: toStatsStrings(post) } : {}),
    stickersOnItem: post.stickers.map((text) => ({ stickerText: [text], stickerType: 4 })),
    stitchDisplay: 0,
    stitchEnabled: true,
    textExtra,
    textLanguage: post.language,
    textTranslatable: post.language !== 'un',
    ...toCommerceFields(post),
    ...(post.warnings.length > 0 || isPage ? { warnInfo: toWarnings(post) } : {}),
    ...(post.mask ? { maskType: post.mask === 'sensitive' ? 3 : 4 } : {}),
    ...(isPage
      ? {
          locationCreated: creator.region,
          diversificationLabels: post.labels,
          suggestedWords: post.suggestedWords,
          scheduleTime: 0,
          comments: [],
        }
      : {}),
    ...(post.kind === 'photo' ? { imagePost: toImagePost(post) } : {}),
    video: toVideo(post, settings.itemBytes),
    ...post.itemPatch,
  };
}

function toStats(post: Post, isPage: boolean): Record<string, number | string> {
  const { plays, likes, comments, shares, saves } = post.shown;
  return withoutHidden(post, {
    diggCount: likes,
    shareCount: shares,
    commentCount: comments,
    playCount: plays,
    collectCount: isPage ? String(saves) : saves,
  });
}

/** Rounded like `stats` since 2025-07, but for saves, which come whole. */
function toStatsStrings(post: Post): Record<string, number | string> {
  const { plays, likes, comments, shares, reposts } = post.shown;
  return withoutHidden(post, {
    diggCount: String(likes),
    shareCount: String(shares),
    commentCount: String(comments),
    playCount: String(plays),
    collectCount: String(post.exact.saves),
    repostCount: String(toShownCount(reposts)),
  });
}

const statNames = {
  plays: 'playCount',
  likes: 'diggCount',
  comments: 'commentCount',
  shares: 'shareCount',
  saves: 'collectCount',
  reposts: 'repostCount',
};

function withoutHidden(
  post: Post,
  stats: Record<string, number | string>,
): Record<string, number | string> {
  for (const count of post.hiddenCounts) delete stats[statNames[count]];
  return stats;
}

function toMusic({ music, durationSeconds }: Post): Record<string, unknown> {
  return {
    id: music.id,
    title: music.title,
    authorName: music.author,
    original: music.original,
    private: false,
    duration: durationSeconds,
    isCopyrighted: !music.original,
    is_commerce_music: true,
    playUrl: '',
    coverLarge: '',
    coverMedium: '',
    coverThumb: '',
  };
}

function toCommerceFields({ commerce }: Post): Record<string, unknown> {
  const anchors = [
    ...(commerce.shopAnchor
      ? [{ type: 33, keyword: 'Shop the look', schema: '', extra: '{}' }]
      : []),
    ...(commerce.capCutAnchor ? [{ type: 54, keyword: 'CapCut · Try this template' }] : []),
  ];
  return {
    ...(commerce.adAuthorization ? { adAuthorization: true } : {}),
    ...(commerce.paidPartnership ? { adLabelVersion: 2 } : {}),
    ...(commerce.promotional ? { brandOrganicType: 1001 } : {}),
    ...(commerce.shopAnchor ? { isECVideo: 1 } : {}),
    ...(anchors.length ? { anchors, AnchorTypes: anchors.map(({ type }) => String(type)) } : {}),
  };
}

/** No filled one was ever captured: rows with a text, as 4CAT reads them. */
function toWarnings({ warnings }: Post): Record<string, unknown>[] {
  return warnings.map((text) => ({ text, type: 1, url: '' }));
}

function toImagePost(post: Post): Record<string, unknown> {
  const images = [0, 1, 2].map((page) => ({
    imageURL: { urlList: [`https://www.tiktok.com/replica/poster/${post.id}-${page}.svg`] },
    imageWidth: 1080,
    imageHeight: 1920,
  }));
  return { images, title: post.caption.slice(0, 40), cover: images[0], shareCover: images[0] };
}

function toVideo(post: Post, itemBytes: number): Record<string, unknown> {
  const poster = `https://www.tiktok.com/replica/poster/${post.id}.svg`;
  return {
    id: post.kind === 'photo' ? '' : post.id,
    height: 1024,
    width: 576,
    duration: post.kind === 'photo' ? 0 : post.durationSeconds,
    ratio: '540p',
    cover: poster,
    originCover: poster,
    dynamicCover: '',
    playAddr: '',
    downloadAddr: '',
    format: 'mp4',
    definition: '540p',
    subtitleInfos: [],
    volumeInfo: { Loudness: -14.6, Peak: 1 },
    bitrateInfo: createPadding(post.id, itemBytes),
  };
}

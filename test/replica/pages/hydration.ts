import { toItem } from '#test/replica/api/item.ts';
import { toUserInfo } from '#test/replica/api/user.ts';
import { toCountText } from '#test/replica/client/count-text.ts';
import type { Place } from '#test/replica/client/place.ts';
import type { ReplicaSettings } from '#test/replica/options.ts';
import type { Creator, World } from '#test/replica/world/model.ts';
import { labelsFor } from './labels.ts';

/** `__UNIVERSAL_DATA_FOR_REHYDRATION__` of one page: no list of posts anywhere but by option. */
export function createHydration(
  place: Place,
  world: World,
  settings: ReplicaSettings,
): Record<string, unknown> {
  const labels = labelsFor(settings.language);
  return {
    __DEFAULT_SCOPE__: {
      'webapp.app-context': {
        language: settings.language,
        region: settings.region,
        appId: 1180,
        appType: 'm',
        wid: '7400000000000000001',
        webIdCreatedTime: String(Math.floor(world.now / 1000)),
        odinId: '',
        nonce: 'replica-nonce',
        botType: 'others',
        requestId: '20260401000000REPLICA',
        clusterRegion: 'US-TTP',
        abTestVersion: { versionName: 'replica', parameters: {} },
        csrfToken: 'replica-csrf',
        userAgent: '',
        encryptedWebid: '',
        host: 'www.tiktok.com',
      },
      'webapp.biz-context': { os: 'windows', isMobile: false, isAndroid: false, isIOS: false },
      'webapp.i18n-translation': {
        Webapp: {
          ...labels,
          bc_new_disclosure: labels.paidPartnership,
          tcm_closedLoop_commercialContent_brandOrganic_videoTag: labels.promotional,
          bc_disclosure_tag_ecommerce_us: labels.commission,
          syntheticMedia_feed_bottomBanner_AIGCLabel: labels.aiGenerated,
        },
      },
      'seo.abtest': {
        canonical: `https://www.tiktok.com${place.path}`,
        pageId: '875756309496322791',
        vidList: ['73675307'],
        parameters: {},
      },
      ...scopeOf(place, world, settings),
      'webapp.a-b': {},
    },
  };
}

function scopeOf(place: Place, world: World, settings: ReplicaSettings): Record<string, unknown> {
  const creators = new Map(world.creators.map((creator) => [creator.handle, creator]));

  if (place.kind === 'feed' && settings.firstBatch === 'hydration') {
    const rows = world.feed.slice(0, settings.pageSize).flatMap((entry) => {
      const post = entry.kind === 'post' ? world.posts.get(entry.postId) : undefined;
      const creator = post && creators.get(post.handle);
      return creator ? [toItem(post, creator, 'list', settings)] : [];
    });
    return { 'webapp.updated-items': rows };
  }
  if (place.kind === 'profile') {
    const creator = creators.get(place.handle);
    return {
      'webapp.user-detail': creator
        ? {
            userInfo: toUserInfo(creator, settings),
            shareMeta: toShareMeta(creator),
            statusCode: 0,
            statusMsg: '',
            needFix: true,
          }
        : { userInfo: {}, statusCode: 10_221, statusMsg: 'user not found', needFix: true },
    };
  }
  if (place.kind === 'video') {
    const post = world.posts.get(place.postId);
    const creator = post && creators.get(post.handle);
    if (!creator) return { 'webapp.video-detail': { statusCode: 10_204, statusMsg: 'not found' } };
    if (creator.isPrivate) return { 'webapp.video-detail': { statusCode: 10_222, statusMsg: '' } };
    // A /photo/ page carries no item; the same id under /video/ does.
    if (place.isPhoto) return {};
    return {
      'webapp.video-detail': {
        itemInfo: { itemStruct: toItem(post, creator, 'page', settings) },
        shareMeta: { title: `${creator.nickname} on TikTok`, desc: post.caption },
        statusCode: 0,
        statusMsg: '',
      },
    };
  }
  return {};
}

function toShareMeta(creator: Creator): Record<string, string> {
  const { followers, following, hearts } = creator.shown;
  if (creator.lacksStats) return { title: `${creator.nickname} on TikTok`, desc: '' };
  return {
    title: `${creator.nickname} on TikTok`,
    desc:
      `@${creator.handle} ${toCountText(followers)} Followers, ${toCountText(following)} Following, ` +
      `${toCountText(hearts)} Likes - Watch awesome short videos created by ${creator.nickname}`,
  };
}

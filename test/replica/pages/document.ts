import { toItem } from '#test/replica/api/item.ts';
import type { Place } from '#test/replica/client/place.ts';
import type { ReplicaSettings } from '#test/replica/options.ts';
import type { World } from '#test/replica/world/model.ts';
import { createHydration } from './hydration.ts';
import { createProfileJsonLd } from './json-ld.ts';
import { labelsFor } from './labels.ts';

/** What the page's scripts need to know, and no visitor sees. */
export interface PageConfig {
  variant: ReplicaSettings['variant'];
  favoriteCount: ReplicaSettings['favoriteCount'];
  pageSize: number;
  firstBatch: ReplicaSettings['firstBatch'];
  transport: ReplicaSettings['transport'];
  bodyRead: ReplicaSettings['bodyRead'];
  profileTitles: ReplicaSettings['profileTitles'];
  photoCards: ReplicaSettings['photoCards'];
  mountRadius: number;
  scrolling: ReplicaSettings['scrolling'];
  redesigned: boolean;
  endpointsRenamed: boolean;
  now: number;
  labels: ReturnType<typeof labelsFor>;
}

/** The whole HTML of one page: data and scripts, the rest is drawn by the scripts. */
export function createDocument(place: Place, world: World, settings: ReplicaSettings): string {
  const { faults } = settings;
  const creator =
    place.kind === 'profile'
      ? world.creators.find((one) => one.handle === place.handle)
      : undefined;
  const hasHydration = !faults.hydrationAbsent && !faults.redesigned;
  const hasJsonLd = creator && !faults.jsonLdAbsent && !faults.redesigned;

  return [
    '<!DOCTYPE html>',
    `<html lang="${settings.language}" dir="ltr" data-theme="${settings.theme}">`,
    '<head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">',
    `<title>${escapeText(toTitle(place, creator?.nickname))}</title>`,
    `<link rel="canonical" href="https://www.tiktok.com${escapeText(place.path)}">`,
    '<link rel="stylesheet" href="/replica/style.css">',
    '<script src="/replica/security.js"></script>',
    '</head><body>',
    hasHydration ? script(createHydration(place, world, settings), hydrationAttributes) : '',
    hasJsonLd ? script(createProfileJsonLd(creator), jsonLdAttributes) : '',
    script(toPageConfig(world, settings), 'id="replica-config" type="application/json"'),
    '<div id="app" data-csr="1"></div>',
    settings.firstBatch === 'cache' && place.kind === 'feed' ? cacheScript(world, settings) : '',
    '<script type="module" src="/replica/app.js"></script>',
    '</body></html>',
  ].join('\n');
}

const hydrationAttributes = 'id="__UNIVERSAL_DATA_FOR_REHYDRATION__" type="application/json"';
const jsonLdAttributes = 'id="ProfilePage" type="application/ld+json"';

/** Data in a script element; `<` is escaped, or a name could end the element. */
function script(data: unknown, attributes: string): string {
  return `<script ${attributes}>${toSafeJson(data)}</script>`;
}

function toSafeJson(data: unknown): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c').replaceAll('\u2028', '\\u2028');
}

/** What an earlier visit left behind, so that the first posts need no request. */
function cacheScript(world: World, settings: ReplicaSettings): string {
  const creators = new Map(world.creators.map((creator) => [creator.handle, creator]));
  const itemList = world.feed.slice(0, settings.pageSize).flatMap((entry) => {
    const post = entry.kind === 'post' ? world.posts.get(entry.postId) : undefined;
    const creator = post && creators.get(post.handle);
    return creator ? [toItem(post, creator, 'list', settings)] : [];
  });
  const cached = toSafeJson(JSON.stringify({ itemList }));
  return `<script>localStorage.setItem('fyp-feed-cache', ${cached})</script>`;
}

function toPageConfig(world: World, settings: ReplicaSettings): PageConfig {
  return {
    variant: settings.variant,
    favoriteCount: settings.favoriteCount,
    pageSize: settings.pageSize,
    firstBatch: settings.firstBatch,
    transport: settings.transport,
    bodyRead: settings.bodyRead,
    profileTitles: settings.profileTitles,
    photoCards: settings.photoCards,
    mountRadius: settings.mountRadius,
    scrolling: settings.scrolling,
    redesigned: settings.faults.redesigned,
    endpointsRenamed: settings.faults.endpointsRenamed,
    now: world.now,
    labels: labelsFor(settings.language),
  };
}

function toTitle(place: Place, nickname: string | undefined): string {
  if (place.kind === 'profile') return `${nickname ?? place.handle} (@${place.handle}) | TikTok`;
  if (place.kind === 'search') return `Find '${place.keyword}' on TikTok | TikTok Search`;
  if (place.kind === 'tag') return `#${place.tag} | TikTok`;
  return 'TikTok - Make Your Day';
}

function escapeText(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

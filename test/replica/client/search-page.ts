import { config } from './config.ts';
import { toCountText } from './count-text.ts';
import { counters } from './counters.ts';
import { element, link } from './element.ts';
import { createGrid } from './grid.ts';
import type { Item } from './item.ts';
import { ask, type SearchUser } from './network.ts';
import type { Place } from './place.ts';

type SearchPlace = Extract<Place, { kind: 'search' }>;

/** Search results: Top (accounts and posts), Users, Videos. */
export function createSearchPage(place: SearchPlace, signal: AbortSignal): HTMLElement {
  const { labels } = config;
  const query = encodeURIComponent(place.keyword);
  const users = element('div', { style: 'DivSearchUsers' });
  const body = element('div', { style: 'DivSearchContentBodyContainer' }, users);

  if (place.tab === 'user') {
    void ask('/api/search/user/full/', { keyword: place.keyword, cursor: 0 }, signal).then(
      (reply) => {
        users.append(...(reply.user_list ?? []).map(createUserCard));
        if (!reply.user_list?.length) users.append(createError());
      },
    );
  } else {
    body.append(
      createGrid({
        list: place.tab === 'top' ? 'search_top-item-list' : 'search_video-item-list',
        item: place.tab === 'top' ? 'search_top-item' : 'search_video-item',
        hasCaptions: true,
        signal,
        load: (cursor) => (place.tab === 'top' ? loadTop(cursor) : loadVideos(cursor)),
      }),
    );
  }

  async function loadTop(offset: number) {
    const reply = await ask(
      '/api/search/general/full/',
      { keyword: place.keyword, offset },
      signal,
    );
    const rows = reply.data ?? [];
    for (const row of rows) {
      if (row.type === 4) users.append(...(row.user_list ?? []).map(createUserCard));
    }
    if (!reply.data) body.prepend(createError());
    return toPage(
      rows.flatMap((row) => row.item ?? []),
      reply.has_more,
    );
  }

  async function loadVideos(offset: number) {
    const reply = await ask('/api/search/item/full/', { keyword: place.keyword, offset }, signal);
    return toPage(reply.item_list ?? [], reply.has_more);
  }

  return element(
    'main',
    { id: 'grid-main', style: 'MainSearchContainer' },
    element(
      'div',
      { id: 'main-content-general_search', style: 'DivSearchBodyContainer' },
      element(
        'div',
        { id: 'search-tabs', style: 'DivSearchTabBarContainer' },
        tab(labels.top, `/search?q=${query}`, place.tab === 'top'),
        tab(labels.users, `/search/user?q=${query}`, place.tab === 'user'),
        tab(labels.videos, `/search/video?q=${query}`, place.tab === 'video'),
      ),
      body,
    ),
  );
}

function toPage(items: Item[], hasMore: number | undefined) {
  return { items, hasMore: hasMore === 1 };
}

function tab(label: string, href: string, isActive: boolean): HTMLElement {
  return link({ href, style: 'ATab', 'aria-current': isActive ? 'page' : undefined }, label);
}

function createError(): HTMLElement {
  return element('h2', { 'data-e2e': 'search-error-title' }, config.labels.wentWrong);
}

function createUserCard({ user_info: user }: SearchUser): HTMLElement {
  const followers = user.follower_count === undefined ? '' : toCountText(user.follower_count);
  return element(
    'div',
    { 'data-e2e': 'search-user-container', style: 'DivUserCard' },
    link(
      { href: `/@${user.unique_id}`, 'data-e2e': 'search-user-avatar' },
      element('img', { style: 'ImgAvatar', alt: '', src: user.avatar_thumb.url_list[0] }),
    ),
    link(
      { href: `/@${user.unique_id}`, 'data-e2e': 'search-user-info-container', style: 'AUserInfo' },
      element('p', { 'data-e2e': 'search-user-unique-id', style: 'PUserTitle' }, user.unique_id),
      element(
        'div',
        { 'data-e2e': 'search-user-nickname', style: 'DivSubTitleWrapper' },
        `${user.nickname} · `,
        element('strong', { 'data-e2e': 'search-follow-count' }, followers),
        ` ${config.labels.followers}`,
      ),
      element('p', { 'data-e2e': 'search-user-desc', style: 'PUserDesc' }, user.signature),
    ),
    element(
      'button',
      {
        style: 'ButtonFollowSmall',
        'data-e2e': 'follow-button',
        onclick: () => counters.follows++,
      },
      config.labels.follow,
    ),
  );
}

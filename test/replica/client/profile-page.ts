import { config } from './config.ts';
import { toCountText } from './count-text.ts';
import { counters } from './counters.ts';
import { type Child, element } from './element.ts';
import { readDeliveredUser, type UserInfo } from './first-batch.ts';
import { createGrid } from './grid.ts';
import { icon } from './icons.ts';
import { ask } from './network.ts';

/** A creator's page: delivered with the document on a first visit, asked for later. */
export function createProfilePage(
  { handle }: { handle: string },
  signal: AbortSignal,
): HTMLElement {
  const page = element('div', { style: 'UserContainer' });
  const delivered = readDeliveredUser(handle);
  if (delivered) draw(page, handle, delivered, signal);
  else {
    void ask('/api/user/detail/', { uniqueId: handle, secUid: '' }, signal).then(({ userInfo }) => {
      if (!signal.aborted) draw(page, handle, userInfo, signal);
    });
  }
  return page;
}

function draw(page: HTMLElement, handle: string, info: UserInfo | undefined, signal: AbortSignal) {
  const { labels } = config;
  const user = info?.user;
  if (!user) {
    page.append(element('div', { style: 'DivErrorContainer' }, element('p', {}, labels.notFound)));
    return;
  }
  const grids = element('div', { style: 'DivShareLayoutMain' });
  const show = (tab: 'post' | 'repost') =>
    grids.replaceChildren(
      createGrid({
        list: tab === 'post' ? 'user-post-item-list' : 'user-repost-item-list',
        item: 'user-post-item',
        signal,
        load: async (cursor) => {
          const reply = await ask(
            `/api/${tab}/item_list/`,
            { uniqueId: handle, count: 30, cursor },
            signal,
          );
          return { items: reply.itemList ?? [], hasMore: reply.hasMore ?? false };
        },
      }),
    );

  page.append(
    element(
      'div',
      { 'data-e2e': 'user-page', id: 'main-content-others_homepage', style: 'StyledShareLayoutV2' },
      createHeader(user, info.stats ?? {}),
      user.privateAccount
        ? element(
            'div',
            { style: 'DivErrorContainer' },
            icon('lock', 72),
            element('p', { style: 'PTitle' }, labels.privateTitle),
            element('p', {}, labels.privateText),
          )
        : element(
            'div',
            {},
            element(
              'div',
              { style: 'DivVideoFeedTab', role: 'tablist' },
              tab('videos-tab', labels.videos, () => show('post')),
              tab('repost-tab', labels.reposts, () => show('repost')),
            ),
            grids,
          ),
    ),
  );
  if (!user.privateAccount) show('post');
}

function tab(name: string, label: string, onclick: () => void): HTMLElement {
  return element('button', { 'data-e2e': name, role: 'tab', type: 'button', onclick }, label);
}

function createHeader(user: NonNullable<UserInfo['user']>, stats: NonNullable<UserInfo['stats']>) {
  const { labels } = config;
  const isNicknameFirst = config.profileTitles === 'nickname-first';
  return element(
    'div',
    { style: 'CreatorPageHeader' },
    element(
      'div',
      { 'data-e2e': 'user-avatar', style: 'DivAvatarWrapper' },
      element('img', { style: 'ImgAvatar', alt: '', src: user.avatarThumb }),
    ),
    element(
      'div',
      { style: 'DivHeaderText' },
      element(
        'div',
        { style: 'DivUserIdentifierWrapper' },
        element(
          'h1',
          { 'data-e2e': 'user-title', style: 'H1ShareTitle' },
          isNicknameFirst ? user.nickname : user.uniqueId,
        ),
        user.verified ? element('span', { style: 'SpanVerified' }, icon('tick', 20)) : undefined,
        element(
          'h2',
          { 'data-e2e': 'user-subtitle', style: 'H2ShareSubTitle' },
          isNicknameFirst ? user.uniqueId : user.nickname,
        ),
      ),
      element(
        'h3',
        { style: 'H3CountInfos' },
        count('following', labels.followingCount, stats.followingCount),
        count('followers', labels.followers, stats.followerCount),
        count('likes', labels.likes, stats.heartCount),
      ),
      element(
        'div',
        { style: 'DivButtonPanelWrapper' },
        element(
          'button',
          { 'data-e2e': 'follow-button', style: 'ButtonFollow', onclick: () => counters.follows++ },
          labels.follow,
        ),
        element('button', { 'data-e2e': 'message-button', style: 'ButtonPlain' }, labels.message),
        element(
          'button',
          { 'data-e2e': 'share-btn', style: 'ButtonPlain', onclick: () => counters.shares++ },
          icon('share', 20),
        ),
      ),
      element(
        'h2',
        { 'data-e2e': 'user-bio', style: 'H2ShareDesc' },
        user.signature || 'No bio yet.',
      ),
      createBioLink(user.bioLink?.link),
    ),
  );
}

function count(name: string, label: string, value: number | string | undefined): HTMLElement {
  return element(
    'div',
    { style: 'DivNumber' },
    element(
      'strong',
      { title: label, 'data-e2e': `${name}-count` },
      value === undefined ? '' : toCountText(Math.max(0, Number(value))),
    ),
    element('span', { 'data-e2e': name, style: 'SpanUnit' }, label),
  );
}

function createBioLink(target: string | undefined): Child {
  if (!target) return undefined;
  const query = new URLSearchParams({
    aid: '1988',
    lang: document.documentElement.lang,
    scene: 'bio_url',
    target,
  });
  return element(
    'a',
    {
      target: '_blank',
      rel: 'noindex nofollow noreferrer noopener',
      href: `https://www.tiktok.com/link/v2?${query}`,
      'data-e2e': 'user-link',
      style: 'ABioLink',
    },
    element('span', { style: 'SpanLink' }, target.replace(/^https:\/\//, '')),
  );
}

import { config } from './config.ts';
import { toCountText } from './count-text.ts';
import { counters } from './counters.ts';
import { element, link } from './element.ts';
import { icon } from './icons.ts';
import type { Item } from './item.ts';

/** A running LIVE room in the list: no post, so no like, no caption, no player. */
export function createLiveTile(item: Item): HTMLElement {
  const href = `/@${item.author.uniqueId}/live`;
  return element(
    'div',
    { style: 'DivLiveCardContainer', 'data-e2e': 'feed-live' },
    element('span', { style: 'SpanLiveBadge' }, 'LIVE'),
    element('img', { style: 'ImgLiveAvatar', src: item.author.avatarThumb, alt: '' }),
    link({ href }, element('p', { style: 'StyledAuthorText' }, item.author.uniqueId)),
    element('p', { style: 'PLiveTitle' }, item.liveRoomInfo?.title ?? ''),
    element(
      'p',
      { style: 'PLiveViewers' },
      icon('person', 14),
      ` ${item.liveRoomInfo?.userCount ?? 0}`,
    ),
    link({ href, style: 'ALiveButton' }, config.labels.watchLive),
  );
}

/** Accounts to follow, between posts. */
export function createSuggestedTile(item: Item): HTMLElement {
  const rows = (item.suggestedAccounts ?? []).map(({ user, stats }) =>
    element(
      'div',
      { style: 'DivSuggestedRow', 'data-e2e': 'suggest-accounts' },
      link(
        { href: `/@${user.uniqueId}`, 'data-e2e': 'suggest-user-avatar' },
        element('img', { style: 'ImgAvatar', src: user.avatarThumb, alt: '' }),
      ),
      element(
        'div',
        { style: 'DivSuggestedText' },
        element('h4', { 'data-e2e': 'suggest-user-title' }, user.uniqueId),
        element(
          'p',
          { 'data-e2e': 'suggest-user-desc' },
          `${user.nickname} · ${toCountText(Number(stats.followerCount ?? 0))} ${config.labels.followers}`,
        ),
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
    ),
  );
  return element(
    'div',
    { style: 'DivSuggestedContainer' },
    element('h2', { style: 'H2Suggested' }, config.labels.suggested),
    ...rows,
  );
}

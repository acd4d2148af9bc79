import { toDateText } from './caption.ts';
import { config } from './config.ts';
import { toCountText } from './count-text.ts';
import { element, link } from './element.ts';
import { icon } from './icons.ts';
import type { Item } from './item.ts';

/**
 * One post of a grid: its picture and its plays, never its likes.
 *
 * @param name `user-post-item`, `search_top-item`, `challenge-item` or `explore-item`
 */
export function createGridItem(item: Item, index: number, name: string): HTMLElement {
  const { uniqueId, nickname } = item.author;
  const kind = item.imagePost ? 'photo' : 'video';
  return element(
    'div',
    { id: `grid-item-container-${index}`, style: 'DivItemContainerV2' },
    element(
      'div',
      {
        'data-e2e': name,
        style: 'DivContainer',
        tabindex: 0,
        role: 'button',
        'aria-label': config.labels.watchFullScreen,
      },
      element(
        'a',
        {
          href: `${location.origin}/@${uniqueId}/${kind}/${item.id}`,
          tabindex: -1,
          style: 'AVideoContainer',
        },
        element('img', {
          style: 'ImgPoster',
          loading: 'lazy',
          alt: `${item.desc}  created by ${nickname} with ${item.music?.authorName}’s ${item.music?.title}`,
          src: item.video?.cover ?? '',
        }),
        element(
          'div',
          { style: 'DivCardFooter' },
          icon('play', 18),
          element(
            'strong',
            { 'data-e2e': 'video-views', class: 'video-count', style: 'StrongVideoCount' },
            toCountText(Number(item.stats.playCount ?? 0)),
          ),
        ),
        item.isPinnedItem && name === 'user-post-item'
          ? element(
              'div',
              { 'data-e2e': 'video-card-badge', style: 'DivBadge' },
              config.labels.pinned,
            )
          : undefined,
        item.imagePost
          ? element('div', { style: 'DivPhotoMark' }, icon('pictures', 18))
          : undefined,
      ),
    ),
  );
}

/** The lines below a search result. */
export function createSearchCaption(item: Item, index: number): HTMLElement {
  return element(
    'div',
    { 'data-e2e': 'search-card-desc', style: 'DivVideoSearchCardDesc' },
    element(
      'div',
      { 'data-e2e': 'search-card-video-caption', style: 'DivMetaCaptionLine' },
      element('span', { 'data-e2e': 'new-desc-span' }, item.desc),
    ),
    element(
      'div',
      { style: 'DivPlayLine' },
      link(
        {
          'data-e2e': 'search-card-user-link',
          id: `search_top-item-user-link-${index}`,
          'aria-label': `${item.author.nickname}’s profile`,
          href: `/@${item.author.uniqueId}`,
        },
        element('img', { style: 'ImgAvatar', alt: '', src: item.author.avatarThumb }),
        element(
          'p',
          { 'data-e2e': 'search-card-user-unique-id', style: 'PUniqueId' },
          item.author.uniqueId,
        ),
      ),
      element('div', { style: 'DivTimeTag' }, toDateText(Number(item.createTime))),
    ),
  );
}

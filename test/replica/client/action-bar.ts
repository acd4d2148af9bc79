import { config } from './config.ts';
import { toCountText } from './count-text.ts';
import { counters } from './counters.ts';
import { element, link } from './element.ts';
import { type IconName, icon } from './icons.ts';
import type { Item } from './item.ts';

/** The column of buttons right of a card. */
export interface ActionBar {
  node: HTMLElement;
  like(): void;
}

/** Avatar, follow, like, comment, favourite, share and sound of a post. */
export function createActionBar(item: Item, onComments: () => void): ActionBar {
  const { diggCount, commentCount, collectCount, shareCount } = item.stats;
  const likeText = toCountText(Number(diggCount ?? 0));
  const commentText = toCountText(Number(commentCount ?? 0));
  const shareText = toCountText(Number(shareCount ?? 0));
  const favorite = config.favoriteCount.replace('-count', '');

  const likeButton = action('heart', 'like', likeText, `Like video\n${likeText} likes`, like);
  likeButton.setAttribute('aria-pressed', 'false');
  function like() {
    counters.likes++;
    const isLiked = likeButton.getAttribute('aria-pressed') !== 'true';
    likeButton.setAttribute('aria-pressed', String(isLiked));
  }

  const node = element(
    'section',
    { style: 'SectionActionBarContainer' },
    element(
      'div',
      { style: 'DivAvatarActionItemContainer' },
      link(
        {
          'data-e2e': 'video-author-avatar',
          style: 'AvatarLink',
          href: `/@${item.author.uniqueId}`,
        },
        element('img', {
          style: 'ImgAvatar',
          loading: 'lazy',
          alt: item.author.uniqueId,
          src: item.author.avatarThumb,
        }),
      ),
      element(
        'button',
        {
          style: 'StyledAvatarFollowButton',
          'data-e2e': 'feed-follow',
          onclick: () => counters.follows++,
        },
        icon('plus', 14),
      ),
    ),
    likeButton,
    action(
      'comment',
      'comment',
      commentText,
      `Read or add comments\n${commentText} comments`,
      () => {
        counters.comments++;
        onComments();
      },
    ),
    element(
      'div',
      { 'aria-expanded': 'false', 'aria-haspopup': 'dialog' },
      action(
        'bookmark',
        favorite,
        toCountText(Number(collectCount ?? 0)),
        `Add to Favorites. ${collectCount ?? 0} added to Favorites`,
        () => counters.favorites++,
      ),
    ),
    action(
      'share',
      'share',
      shareCount === 0 ? config.labels.share : shareText,
      `Share video\n${shareText} shares`,
      () => counters.shares++,
    ),
    link(
      {
        'data-e2e': 'video-music',
        target: '_self',
        'aria-label': `Watch more videos with music ${item.music?.title} - ${item.music?.authorName}`,
        href: `/music/original-sound-${item.music?.id}`,
      },
      element('div', { style: 'MusicCoverDisc' }, icon('note', 16)),
    ),
  );
  return { node, like };
}

function action(
  picture: IconName,
  name: string,
  text: string,
  label: string,
  onclick: () => void,
): HTMLButtonElement {
  return element(
    'button',
    { type: 'button', 'aria-label': label, style: 'ButtonActionItem', onclick },
    element('span', { 'data-e2e': `${name}-icon`, style: 'SpanIconWrapper' }, icon(picture, 24)),
    element('strong', { 'data-e2e': `${name}-count`, style: 'StrongCount' }, text),
  );
}

import { createCaption, toDateText } from './caption.ts';
import { config } from './config.ts';
import { counters } from './counters.ts';
import { type Child, element, link } from './element.ts';
import { icon } from './icons.ts';
import type { Item } from './item.ts';
import { toggleMute } from './sound.ts';

/** The picture of a post with everything that lies over it. */
export interface MediaCard {
  node: HTMLElement;
  togglePause(): void;
}

/** `onLike` is what a double click does. */
export function createMediaCard(item: Item, index: number, onLike: () => void): MediaCard {
  const paused = element('div', { style: 'DivPlayIconContainer', hidden: true }, icon('play', 64));
  const togglePause = () => {
    counters.pauses++;
    paused.hidden = !paused.hidden;
  };
  const node = element(
    'section',
    {
      id: `media-card-${index}`,
      shape: 'vertical',
      tabindex: 0,
      role: 'button',
      'aria-label': config.labels.watchFullScreen,
      'data-e2e': 'feed-video',
      style: 'SectionMediaCardContainer',
      onclick: (event: MouseEvent) => {
        if (!isControl(event)) togglePause();
      },
      ondblclick: (event: MouseEvent) => {
        if (!isControl(event)) onLike();
      },
      onkeydown: (event: KeyboardEvent) => {
        // Space is left to the page's shortcuts, which pause.
        if (event.target !== node || event.key !== 'Enter') return;
        event.preventDefault();
        event.stopPropagation();
        counters.fullscreens++;
      },
    },
    createPlayer(item),
    element(
      'div',
      { style: 'DivMediaCardOverlay' },
      element(
        'div',
        { style: 'DivMediaCardOverlayTop', 'data-tux-color-scheme': 'dark' },
        element(
          'div',
          { style: 'DivVolumeControlContainer', tabindex: 0 },
          control(
            { 'aria-label': 'Volume', 'data-e2e': 'video-sound', onclick: toggleMute },
            icon('muted', 20),
          ),
        ),
        control(
          {
            'data-e2e': 'more-menu-icon',
            'aria-haspopup': 'dialog',
            onclick: () => counters.menus++,
          },
          icon('dots', 20),
        ),
      ),
      element(
        'div',
        { style: 'DivMediaCardOverlayBottom', 'data-tux-color-scheme': 'dark' },
        createWarning(item),
        createTags(item),
        createAuthorLine(item),
        element(
          'div',
          { style: 'DivMediaCardDescriptionContainer' },
          element('div', { style: 'DivMultilineText' }, createCaption(item)),
        ),
      ),
      paused,
    ),
    element(
      'div',
      { style: 'DivVideoProgressContainer' },
      element('div', {
        style: 'DivProgressBarElapsed',
        role: 'slider',
        'aria-label': 'Video progress',
      }),
    ),
  );
  return { node, togglePause };
}

/** Clicks on controls and links over the picture are not clicks on the picture. */
function isControl(event: MouseEvent): boolean {
  return event.target instanceof Element && event.target.closest('a, button') !== null;
}

function createPlayer(item: Item): HTMLElement {
  const image = element('img', {
    alt: item.desc,
    src: item.video?.cover ?? '',
    decoding: 'async',
    style: 'ImgPoster',
  });
  return element(
    'div',
    { style: 'DivVideoPlayerContainer' },
    element('picture', {}, image),
    item.imagePost &&
      element(
        'div',
        { style: 'DivPhotoDots' },
        ...item.imagePost.images.map(() => element('i', {})),
      ),
    item.imagePost && config.photoCards === 'without-id'
      ? undefined
      : element(
          'div',
          { style: 'DivBasicPlayerWrapper' },
          element(
            'div',
            { id: `xgwrapper-0-${item.id}`, class: 'xgplayer-container tiktok-web-player' },
            element('video', {}),
          ),
        ),
  );
}

function control(attributes: Parameters<typeof element>[1], picture: Child): HTMLElement {
  const type = 'TUXButton TUXButton--capsule TUXButton--medium TUXButton--secondary action-item';
  return element('button', { type: 'button', class: type, ...attributes }, picture);
}

/** Ad, partnership, shop and AI labels, and who reposted. */
function createTags(item: Item): HTMLElement {
  const { labels } = config;
  const texts = [
    item.isAd && labels.sponsored,
    item.adLabelVersion === 2 && labels.paidPartnership,
    item.brandOrganicType !== undefined && labels.promotional,
    item.isECVideo === 1 && labels.commission,
    item.IsAigc && labels.aiGenerated,
    item.repostInfo && labels.reposted.replace('{name}', item.repostInfo.nickname),
  ].filter((text) => typeof text === 'string');
  return element(
    'div',
    { style: 'DivOverlayBottomLeadingTagsContainer' },
    ...texts.map((text) => element('span', { style: 'SpanTag' }, text)),
  );
}

/** A guess: nobody has captured a post with a warning. */
function createWarning({ warnInfo = [] }: Item): Child {
  if (warnInfo.length === 0) return undefined;
  const text = warnInfo.map((warning) => warning.text).join(' ');
  return element('div', { style: 'DivWarnInfo' }, text);
}

function createAuthorLine(item: Item): HTMLElement {
  const href = `/@${item.author.uniqueId}`;
  const date = element('span', { style: 'SpanDate' }, ` · ${toDateText(Number(item.createTime))}`);
  if (config.variant === 'classic') {
    return element(
      'div',
      { style: 'DivAuthorContainer' },
      link(
        { href },
        element(
          'h3',
          { 'data-e2e': 'video-author-uniqueid', style: 'H3AuthorTitle' },
          item.author.uniqueId,
        ),
      ),
      date,
      element('div', { style: 'DivAnchorTagContainer' }),
    );
  }
  return element(
    'div',
    { style: 'DivCreatorInfoContainer' },
    link({ href }, element('p', { style: 'StyledAuthorText' }, item.author.uniqueId)),
    date,
  );
}

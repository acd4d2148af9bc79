import { config } from './config.ts';
import { type Child, element, link } from './element.ts';
import type { Item } from './item.ts';

/** A caption with its hashtags and mentions as links, in the markup of the page's variant. */
export function createCaption(item: Item): HTMLElement {
  const tokens = [...(item.textExtra ?? [])]
    .filter((token) => token.start >= 0)
    .sort((left, right) => left.start - right.start);
  const children: Child[] = [];
  let position = 0;
  for (const [index, token] of tokens.entries()) {
    if (token.start < position) continue;
    children.push(plain(item.desc.slice(position, token.start), 2 * index - 1));
    const text = item.desc.slice(token.start, token.end);
    children.push(
      token.type === 1
        ? tagLink(text, token.hashtagName)
        : link({ 'data-e2e': 'mention', href: `/@${token.userUniqueId}` }, strong(text)),
    );
    position = token.end;
  }
  children.push(plain(item.desc.slice(position), 2 * tokens.length - 1));
  return element(
    'div',
    { 'data-e2e': 'video-desc', style: 'DivDescriptionContentContainer' },
    ...children,
  );
}

function plain(text: string, index: number): Child {
  if (text === '') return undefined;
  const name = config.variant === 'tux' ? `desc-span-0_${index}` : 'new-desc-span';
  return element('span', { 'data-e2e': name }, text);
}

function tagLink(text: string, tag: string): HTMLElement {
  return link(
    {
      'data-e2e': 'search-common-link',
      target: '_self',
      'aria-label': `Watch more videos of the ${tag} category`,
      href: `/tag/${encodeURIComponent(tag)}`,
    },
    strong(text),
  );
}

function strong(text: string): HTMLElement {
  return config.variant === 'tux'
    ? element('p', { style: 'StyledTUXText' }, text)
    : element('strong', { style: 'StrongText' }, text);
}

/**
 * Dates as desktop pages print them: month and day this year, else the whole date.
 *
 * @example
 * toDateText(1_748_016_486) // '5-23' in 2025, '2025-5-23' later
 */
export function toDateText(seconds: number): string {
  const date = new Date(seconds * 1000);
  const ageHours = (config.now / 1000 - seconds) / 3_600;
  if (ageHours < 24) return `${Math.max(1, Math.floor(ageHours))}h ago`;
  if (ageHours < 24 * 7) return `${Math.floor(ageHours / 24)}d ago`;
  const day = `${date.getUTCMonth() + 1}-${date.getUTCDate()}`;
  const isThisYear = date.getUTCFullYear() === new Date(config.now).getUTCFullYear();
  return isThisYear ? day : `${date.getUTCFullYear()}-${day}`;
}

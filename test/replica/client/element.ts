import { toClassName } from './class-name.ts';
import { config } from './config.ts';

/** Attributes by name; `false` and `undefined` leave one out, functions listen. */
export type Attributes = Record<
  string,
  string | number | boolean | undefined | ((event: never) => void)
>;

const lostInRedesign = new Set(['id', 'data-e2e', 'data-scroll-index', 'shape']);

export type Child = Node | string | undefined | false;

/**
 * Makes an element. `style` names the styled component, from which the class follows; after a
 * redesign there is no `data-e2e` any more.
 *
 * @example
 * element('strong', { style: 'StrongText', 'data-e2e': 'like-count' }, '36.2K')
 */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes,
  ...children: Child[]
): HTMLElementTagNameMap[Name] {
  const node = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) continue;
    if (typeof value === 'function') {
      node.addEventListener(key.slice(2), value as EventListener);
    } else if (key === 'style') {
      const extra = config.redesigned ? '' : ` e${toClassName(String(value), true).slice(1)}0`;
      node.className = `${toClassName(String(value), config.redesigned)}${extra}`;
    } else if (!(config.redesigned && lostInRedesign.has(key))) {
      node.setAttribute(key, value === true ? '' : String(value));
    }
  }
  node.append(...children.filter((child) => child !== undefined && child !== false));
  return node;
}

/** A link inside the site: followed without a reload. */
export function link(attributes: Attributes & { href: string }, ...children: Child[]) {
  const extra = typeof attributes.style === 'string' ? {} : { class: 'link-a11y-focus' };
  return element('a', { ...extra, ...attributes }, ...children);
}

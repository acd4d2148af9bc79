import { messages } from '@/assets/messages/messages';
import tokens from '@/assets/tokens.css?inline';
import { isRepeatClick } from '@/components/is-repeat-click';
import css from './chip.css?inline';
import type { ChipView } from './chip-view';
import type { OwnRoots } from './own-roots';
import type { Theme } from './theme';

/** One chip's element and how to change it. Attributes are written for tests, never read back. */
export interface Chip {
  /** `<feedscout-chip>`. */
  host: HTMLElement;
  draw(view: ChipView): void;
  setTheme(theme: Theme): void;
  /** The card that keys act on. */
  setMarked(isMarked: boolean): void;
  focusWhy(): void;
}

export interface ChipActions {
  /** @param isKeyboard the button was pressed by key, so that focus should follow */
  onWhy(isKeyboard: boolean): void;
  onToggle(isKeyboard: boolean): void;
}

const stylesheet = tokens + css;

/**
 * Makes chips from one cloned template. `createElement` is used throughout, never `innerHTML`: a
 * page may come to demand trusted types.
 */
export function createChipFactory(document: Document, roots: OwnRoots) {
  const template = createTemplate(document);
  return function createChip(actions: ChipActions): Chip {
    const host = document.createElement('feedscout-chip');
    const root = roots.attach(host, stylesheet);
    root.append(template.cloneNode(true));
    const part = (name: string) => {
      const element = root.querySelector<HTMLElement>(`.${name}`);
      if (!element) throw new Error(`The chip's template has no .${name}: see createTemplate`);
      return element;
    };
    const chip = part('chip');
    const [full, glyph, lead, rest] = [part('full'), part('glyph'), part('lead'), part('rest')];
    const [why, toggle] = [part('why'), part('toggle')];
    let drawn: ChipView | undefined;

    // A click must not take focus from the page: the scout goes on with TikTok's own keys.
    chip.addEventListener('mousedown', (event) => event.preventDefault());
    why.addEventListener('click', (event) => {
      // Adding changes the chip's width: the second click of a double click may land here.
      if (!isRepeatClick(event)) actions.onWhy(event.detail === 0);
    });
    toggle.addEventListener('click', (event) => {
      if (isRepeatClick(event)) return;
      if (drawn?.toggle?.isPending || drawn?.toggle?.isDisabled) return;
      actions.onToggle(event.detail === 0);
    });

    function drawToggle({ toggle: next }: ChipView) {
      toggle.hidden = next === undefined;
      if (!next) return;
      setAttribute(toggle, 'aria-label', next.name);
      setAttribute(toggle, 'title', next.name);
      setAttribute(toggle, 'aria-pressed', String(next.isPressed));
      // `aria-disabled`, not `disabled`: a disabled button would lose the focus.
      setAttribute(toggle, 'aria-disabled', String(next.isPending || next.isDisabled));
      setAttribute(toggle, 'aria-busy', String(next.isPending));
    }

    return {
      host,
      draw(view) {
        setAttribute(chip, 'aria-label', view.label);
        setAttribute(chip, 'data-tone', view.tone);
        chip.toggleAttribute('data-dimmed', view.isDimmed);
        setText(full, view.full);
        setText(glyph, view.glyph);
        glyph.hidden = view.glyph === '';
        setText(lead, view.lead);
        setText(rest, view.rest);
        setAttribute(why, 'title', view.full);
        drawToggle(view);
        drawn = view;
      },
      setTheme: (theme) => setAttribute(chip, 'data-theme', theme),
      setMarked: (isMarked) => chip.toggleAttribute('data-marked', isMarked),
      focusWhy: () => why.focus({ preventScroll: true }),
    };
  };
}

function createTemplate(document: Document): DocumentFragment {
  const text = messages.overlay.chip;
  const element = (tag: string, className: string, attributes: Record<string, string> = {}) => {
    const made = document.createElement(tag);
    made.className = className;
    for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
    return made;
  };
  const { locale, direction } = messages;
  const chip = element('div', 'chip', { role: 'group', lang: locale, dir: direction });
  const drawn = element('p', 'drawn', { 'aria-hidden': 'true' });
  drawn.append(element('span', 'glyph'), element('bdi', 'lead'), element('bdi', 'rest'));
  chip.append(
    element('p', 'full', { id: 'full' }),
    drawn,
    element('button', 'why', {
      type: 'button',
      'aria-label': text.why,
      'aria-describedby': 'full',
      'aria-haspopup': 'dialog',
    }),
    element('button', 'toggle', { type: 'button' }),
  );
  const fragment = document.createDocumentFragment();
  fragment.append(chip);
  return fragment;
}

function setText(element: HTMLElement, text: string) {
  if (element.textContent !== text) element.textContent = text;
}

function setAttribute(element: HTMLElement, name: string, value: string) {
  if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}

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
  /** Whose card it stands on. */
  setPost(handle: string, postId: string | undefined): void;
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
    const [chip, full, glyph, why, toggle] = [
      part('chip'),
      part('full'),
      part('glyph'),
      part('why'),
      part('toggle'),
    ];
    let isToggleOff = false;

    // A click must not take focus from the page: the scout goes on with TikTok's own keys.
    chip.addEventListener('mousedown', (event) => event.preventDefault());
    why.addEventListener('click', (event) => {
      // Adding changes the chip's width: the second click of a double click may land here.
      if (!isRepeatClick(event)) actions.onWhy(event.detail === 0);
    });
    toggle.addEventListener('click', (event) => {
      if (!isRepeatClick(event) && !isToggleOff) actions.onToggle(event.detail === 0);
    });

    const setLabel = attributeOf(chip, 'aria-label');
    const setTone = attributeOf(chip, 'data-tone');
    const setDimmed = ifNew((isDimmed: boolean) => chip.toggleAttribute('data-dimmed', isDimmed));
    const setFull = ifNew((text: string) => {
      full.textContent = text;
      why.setAttribute('title', text);
    });
    const setGlyph = ifNew((text: string) => {
      glyph.textContent = text;
      glyph.hidden = text === '';
    });
    const setLead = textOf(part('lead'));
    const setRest = textOf(part('rest'));
    const setToggleShown = ifNew((isShown: boolean) => {
      toggle.hidden = !isShown;
    });
    const setToggleName = ifNew((name: string) => {
      toggle.setAttribute('aria-label', name);
      toggle.setAttribute('title', name);
    });
    const setPressed = attributeOf(toggle, 'aria-pressed');
    // `aria-disabled`, not `disabled`: a disabled button would lose the focus.
    const setDisabled = attributeOf(toggle, 'aria-disabled');
    const setBusy = attributeOf(toggle, 'aria-busy');
    const setHandle = attributeOf(host, 'data-handle');
    const setPostId = ifNew((postId: string | undefined) => {
      if (postId === undefined) host.removeAttribute('data-post-id');
      else host.setAttribute('data-post-id', postId);
    });

    return {
      host,
      draw(view) {
        setLabel(view.label);
        setTone(view.tone);
        setDimmed(view.isDimmed);
        setFull(view.full);
        setGlyph(view.glyph);
        setLead(view.lead);
        setRest(view.rest);
        setToggleShown(view.toggle !== undefined);
        if (view.toggle === undefined) return;
        const { name, isPressed, isPending, isDisabled } = view.toggle;
        isToggleOff = isPending || isDisabled;
        setToggleName(name);
        setPressed(String(isPressed));
        setDisabled(String(isToggleOff));
        setBusy(String(isPending));
      },
      setPost(handle, postId) {
        setHandle(handle);
        setPostId(postId);
      },
      setTheme: attributeOf(chip, 'data-theme'),
      setMarked: ifNew((isMarked: boolean) => chip.toggleAttribute('data-marked', isMarked)),
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

/** Writes only what is not there already: asking the document costs as much as writing. */
function ifNew<T>(write: (value: T) => void): (value: T) => void {
  let written: T | undefined;
  return (value) => {
    if (written === value) return;
    written = value;
    write(value);
  };
}

function attributeOf(element: Element, name: string): (value: string) => void {
  return ifNew((value) => element.setAttribute(name, value));
}

function textOf(element: Element): (text: string) => void {
  return ifNew((text) => {
    element.textContent = text;
  });
}

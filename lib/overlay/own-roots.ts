/**
 * The overlay's shadow roots: closed, so that the page cannot read what the scout thinks; open only
 * in the e2e build. Inside them only what a person did counts.
 */

/** Events that TikTok must not act on when they are meant for us. Wheel is not among them: over a chip the page scrolls on. */
const pointerEvents = [
  'click',
  'dblclick',
  'auxclick',
  'contextmenu',
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'touchstart',
  'touchmove',
  'touchend',
  'dragstart',
];
/** Events our own components act on; a script can make any of them. */
const actionEvents = ['click', 'input', 'change', 'keydown', 'keyup', 'submit'];

export interface OwnRoots {
  /** Attaches a root to a new host, with these styles. */
  attach(host: HTMLElement, css: string): ShadowRoot;
  /** The root of one of our hosts; `undefined` for any other target. */
  of(target: EventTarget | null): ShadowRoot | undefined;
  /**
   * Repeats an event inside the root, where the page cannot hear it.
   *
   * @returns whether a component prevented its default
   */
  repeat(event: Event, root: ShadowRoot): boolean;
}

export function createOwnRoots(document: Document): OwnRoots {
  const roots = new WeakMap<EventTarget, ShadowRoot>();
  const sheets = new Map<string, CSSStyleSheet>();
  const repeated = new WeakSet<Event>();
  const isOpen = typeof __OPEN_SHADOW_ROOTS__ !== 'undefined' && __OPEN_SHADOW_ROOTS__;

  function style(root: ShadowRoot, css: string) {
    try {
      const sheet = sheets.get(css) ?? new CSSStyleSheet();
      if (!sheets.has(css)) sheet.replaceSync(css);
      sheets.set(css, sheet);
      root.adoptedStyleSheets = [sheet];
    } catch {
      // Firefox content scripts may not share constructed sheets with the page's documents:
      // https://bugzilla.mozilla.org/show_bug.cgi?id=1770592
      const element = document.createElement('style');
      element.textContent = css;
      root.prepend(element);
    }
  }

  function dropUntrusted(event: Event) {
    if (event.isTrusted || repeated.has(event)) return;
    event.stopImmediatePropagation();
    event.preventDefault();
  }

  return {
    attach(host, css) {
      const root = host.attachShadow({ mode: isOpen ? 'open' : 'closed' });
      style(root, css);
      roots.set(host, root);
      for (const type of actionEvents) root.addEventListener(type, dropUntrusted, true);
      for (const type of pointerEvents) host.addEventListener(type, stop, { passive: true });
      return root;
    },
    of: (target) => (target === null ? undefined : roots.get(target)),
    repeat(event, root) {
      const copy = copyOf(event);
      repeated.add(copy);
      const target = root.activeElement ?? root;
      return !target.dispatchEvent(copy);
    },
  };
}

function stop(event: Event) {
  event.stopPropagation();
}

/** Not composed: it ends at the root. */
function copyOf(event: Event): Event {
  const options = { bubbles: true, cancelable: event.cancelable, composed: false };
  if (!(event instanceof KeyboardEvent)) return new Event(event.type, options);
  const { key, code, shiftKey, ctrlKey, altKey, metaKey, repeat, isComposing } = event;
  const keys = { key, code, shiftKey, ctrlKey, altKey, metaKey, repeat, isComposing };
  return new KeyboardEvent(event.type, { ...options, ...keys });
}

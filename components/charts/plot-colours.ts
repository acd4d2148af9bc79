/** The design's tokens as a canvas takes them. */
export interface PlotColours {
  surface: string;
  text: string;
  muted: string;
  accent: string;
  fit: string;
  check: string;
  line: string;
  font: string;
}

const tokens = ['surface', 'text', 'muted', 'accent', 'fit', 'check', 'line', 'font'] as const;

/** What forced colours leave of them: shapes and words tell apart what colours no longer do. */
const forced: Omit<PlotColours, 'font'> = {
  surface: 'Canvas',
  text: 'CanvasText',
  muted: 'CanvasText',
  accent: 'Highlight',
  fit: 'CanvasText',
  check: 'CanvasText',
  line: 'GrayText',
};

/** The colours of the theme in force where an element stands. */
export function readPlotColours(element: Element): PlotColours {
  const style = getComputedStyle(element);
  const read = (name: string) => style.getPropertyValue(`--${name}`).trim();
  const colours = Object.fromEntries(tokens.map((name) => [name, read(name)]));
  const isForced = matchMedia('(forced-colors: active)').matches;
  return { ...(colours as Record<(typeof tokens)[number], string>), ...(isForced ? forced : {}) };
}

/**
 * A colour with less strength.
 *
 * @param colour as a token writes it, `#rrggbb`; a system colour stays as it is
 * @param share 0 to 1
 */
export function faded(colour: string, share: number): string {
  if (!/^#[\da-f]{6}$/i.test(colour)) return colour;
  const alpha = Math.round(255 * Math.min(1, Math.max(0, share)));
  return `${colour}${alpha.toString(16).padStart(2, '0')}`;
}

const queries = ['(prefers-color-scheme: dark)', '(forced-colors: active)'];

/** Calls back whenever the theme may be another; returns its undoing. */
export function observeColours(onChange: () => void): () => void {
  const media = queries.map((query) => matchMedia(query));
  for (const each of media) each.addEventListener('change', onChange);
  // Somebody may choose a theme of their own.
  const observer = new MutationObserver(onChange);
  observer.observe(document.documentElement, { attributeFilter: ['data-theme'] });
  return () => {
    for (const each of media) each.removeEventListener('change', onChange);
    observer.disconnect();
  };
}

export type Theme = 'light' | 'dark';

/** What `readTheme` needs of a window. */
export type ThemeWindow = Pick<Window, 'document' | 'getComputedStyle'>;

/** Attributes of the root that TikTok names its theme in (2025-07 to 2025-11). */
const themeAttributes = ['data-theme', 'data-tux-color-scheme'];

/**
 * TikTok's theme: as the root says, else by the brightness of the page's background.
 *
 * @returns `undefined` when neither tells; the operating system's choice is the next best
 */
export function readTheme({ document, getComputedStyle }: ThemeWindow): Theme | undefined {
  const root = document.documentElement;
  for (const name of [...themeAttributes, 'class']) {
    const [theme] = /\b(?:dark|light)\b/.exec(root.getAttribute(name) ?? '') ?? [];
    if (theme === 'dark' || theme === 'light') return theme;
  }
  if (!document.body) return undefined;
  return toTheme(getComputedStyle(document.body).backgroundColor);
}

/** Follows the visitor's changes of theme. Called only when it is another one. */
export function observeTheme(
  window: ThemeWindow & Pick<typeof globalThis, 'MutationObserver'>,
  { signal, onTheme }: { signal: AbortSignal; onTheme(theme: Theme | undefined): void },
): void {
  let theme = readTheme(window);
  const observer = new window.MutationObserver(() => {
    const next = readTheme(window);
    if (next === theme) return;
    theme = next;
    onTheme(next);
  });
  observer.observe(window.document.documentElement, {
    attributeFilter: [...themeAttributes, 'class'],
  });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}

/** Relative luminance above which text is dark (WCAG 2.2: where black and white contrast alike). */
const middleLuminance = 0.179;

/** @param color as computed: `rgb(…)` or `rgba(…)`; a see-through one tells nothing */
export function toTheme(color: string): Theme | undefined {
  const [red, green, blue, alpha = 1] = (color.match(/[\d.]+/g) ?? []).map(Number);
  if (red === undefined || green === undefined || blue === undefined || alpha < 0.5)
    return undefined;
  const luminance = 0.2126 * toLinear(red) + 0.7152 * toLinear(green) + 0.0722 * toLinear(blue);
  return luminance > middleLuminance ? 'light' : 'dark';
}

function toLinear(channel: number): number {
  const share = channel / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}

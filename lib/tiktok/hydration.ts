import { isRaw, type Raw, readOwn } from './read-own';

/** The containers of a page's first data, newest first, each with the month it was last seen. */
const containers = [
  // 2023-03 to 2026-09
  { id: '__UNIVERSAL_DATA_FOR_REHYDRATION__', path: ['__DEFAULT_SCOPE__'] },
  // 2022 to 2023-03, on LIVE until 2025-09
  { id: 'SIGI_STATE', path: [] },
] as const;

/** Large, or the visitor's own: not kept. */
const droppedScopes = ['webapp.app-context', 'webapp.biz-context', 'webapp.a-b', 'seo.abtest'];

/** Real ones have 200,000 to 450,000 characters. */
const maxLength = 8_000_000;

const parsed = new WeakMap<Element, Raw | undefined>();

/**
 * The scopes of the data script that came with the page. It tells of the first navigation only and
 * is never rewritten; parsed once.
 *
 * @returns `undefined` when there is none, as on some pages of logged-in visitors, or not yet
 */
export function readScopes(document: ParentNode): Raw | undefined {
  for (const { id, path } of containers) {
    const script = document.querySelector(`script[id="${id}"]`);
    if (!script || !isComplete(script)) continue;
    if (!parsed.has(script)) parsed.set(script, parseScopes(script.textContent ?? '', path));
    const scopes = parsed.get(script);
    if (scopes) return scopes;
  }
  return undefined;
}

/**
 * A label in the page's own language, e.g. `No bio yet.`.
 *
 * @param key of TikTok's translation table
 */
export function readLabel(document: ParentNode, key: string): string | undefined {
  const table = readOwn(readOwn(readScopes(document), 'webapp.i18n-translation'), 'Webapp');
  const label = readOwn(table, key);
  return typeof label === 'string' ? label : undefined;
}

/** While the page is still coming in, the text of a script may stop in the middle. */
function isComplete(script: Element): boolean {
  return script.ownerDocument.readyState !== 'loading' || script.nextSibling !== null;
}

function parseScopes(text: string, path: readonly string[]): Raw | undefined {
  if (text.length > maxLength) return undefined;
  try {
    const root: unknown = JSON.parse(text);
    const scopes = path.reduce<unknown>(readOwn, root);
    if (!isRaw(scopes)) return undefined;
    return Object.fromEntries(
      Object.entries(scopes).filter(([name]) => !droppedScopes.includes(name)),
    );
  } catch {
    return undefined;
  }
}

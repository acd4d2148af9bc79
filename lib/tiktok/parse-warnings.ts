import { parseText } from './parse-text';
import { isRaw, type Raw, readOwn } from './read-own';

const maxWarnings = 10;
const maxTextLength = 150;

/** What TikTok covers a post for, by `maskType` (as 4CAT reads it). */
const masks: Record<string, string> = { 3: 'sensitive', 4: 'photosensitive' };

/**
 * TikTok's own warnings on a post: a code for what it covers the post for (`sensitive`,
 * `photosensitive`), then the texts of `warnInfo` as worded. `takeDown` and `isProhibited` tell
 * whether a post can be seen at all, and warn of nothing.
 *
 * @returns each once, at most 10 of at most 150 characters; `[]` when the item says that there are
 * none, `undefined` when it does not tell
 */
export function parseWarnings(item: Raw): string[] | undefined {
  const mask = readOwn(item, 'maskType');
  const rows = readOwn(item, 'warnInfo');
  if (mask === undefined && !Array.isArray(rows)) return undefined;
  const code = Object.hasOwn(masks, String(mask)) ? masks[String(mask)] : undefined;
  const texts = (Array.isArray(rows) ? rows : []).map((row: unknown) =>
    parseText(isRaw(row) ? readOwn(row, 'text') : row, maxTextLength)?.trim(),
  );
  const known = [code, ...texts].filter((text) => text !== undefined && text !== '') as string[];
  return [...new Set(known)].slice(0, maxWarnings);
}

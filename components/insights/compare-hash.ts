import { toHash } from '@/components/desk/section';
import type { CreatorKey } from '@/lib/model/creator';

/** More than four columns leave none of them room for a sentence. */
export const maxCompared = 4;

/** The place in the workspace where these creators stand side by side; the first four of them. */
export function toComparePath(keys: readonly CreatorKey[]): string {
  const compared = [...new Set(keys)].slice(0, maxCompared);
  return ['insights/compare', ...(compared.length > 0 ? [compared.join(',')] : [])].join('/');
}

/**
 * The same as an address, with `#`, e.g. for a link from a list's selection.
 *
 * @example toCompareHash(['tt_1', 'tt_2']) // '#insights/compare/tt_1%2Ctt_2'
 */
export function toCompareHash(keys: readonly CreatorKey[]): string {
  return toHash(toComparePath(keys));
}

/** The keys in what follows `insights/` in an address: each once, at most four. */
export function readCompared(path: string): CreatorKey[] {
  const keys = path.replace(/^compare\/?/, '').split(',');
  return [...new Set(keys.map((key) => key.trim()).filter(Boolean))].slice(0, maxCompared);
}

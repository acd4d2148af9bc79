import type { Term } from '@/lib/scoring/fit/term';
import { drawnText, foldText } from '@/lib/scoring/topic/words';

/** Characters that draw nothing or turn the text around: controls, bidi marks, halves of a pair. */
const undrawable = /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\p{Cs}]+/gu;

/**
 * A piece of somebody's text as evidence: plain, on one line, at most `maxLength` characters.
 *
 * @returns '' for a text of nothing that could be shown
 */
export function toQuote(text: string, maxLength = 60): string {
  // No reader needs more, and a hostile text may be long.
  const plain = text
    .slice(0, 4 * maxLength)
    .replace(undrawable, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  const characters = [...plain];
  return characters.length <= maxLength
    ? plain
    : `${characters
        .slice(0, maxLength - 1)
        .join('')
        .trimEnd()}…`;
}

/** A word of a text where it stands, folded for comparison. */
interface PlacedWord {
  folded: string;
  from: number;
  to: number;
}

const word = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;
/** Context on each side of what was found. */
const around = 40;

/**
 * A term where it stands in a text, with some 40 characters on each side, broken at spaces.
 *
 * Looks for the term's words in a row, first in prose, then in hashtags and mentions; in scripts
 * without spaces inside runs of letters.
 *
 * @returns `undefined` where the text does not have it
 * @example quoteAround(toTerm('casino'), 'a night at the Casino') // 'a night at the Casino'
 */
export function quoteAround(term: Term, text: string): string | undefined {
  const plain = drawnText(text).normalize('NFKC');
  const found = locate(term, plain);
  if (!found) return undefined;
  const from = Math.max(0, found.from - around);
  const to = Math.min(plain.length, found.to + around);
  let before = plain.slice(from, found.from);
  let after = plain.slice(found.to, to);
  // A word cut in two reads as another word.
  if (from > 0) before = `…${before.slice(before.search(/\s/) + 1)}`;
  if (to < plain.length) after = `${after.slice(0, Math.max(0, after.search(/\s\S*$/)))}…`;
  const quote = toQuote(before + plain.slice(found.from, found.to) + after, 3 * around + 60);
  return quote === '' ? undefined : quote;
}

function locate(term: Term, plain: string): { from: number; to: number } | undefined {
  const words: PlacedWord[] = [...plain.matchAll(word)].map((match) => ({
    folded: foldText(match[0]),
    from: match.index,
    to: match.index + match[0].length,
  }));
  let inTag: { from: number; to: number } | undefined;
  const [first] = term.words;
  for (const [i, { folded, from }] of words.entries()) {
    const isFound = term.isUnspaced
      ? folded.includes(term.tag)
      : folded === first && term.words.every((part, k) => words[i + k]?.folded === part);
    const last = words[i + (term.isUnspaced ? 0 : term.words.length - 1)];
    if (folded === term.tag || isFound) {
      const place = { from, to: isFound ? (last?.to ?? from) : (words[i]?.to ?? from) };
      if (!/[#＃@]/u.test(plain[from - 1] ?? '')) return place;
      inTag ??= place;
    }
  }
  return inTag;
}

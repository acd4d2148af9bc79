import type { Topic } from '@/lib/scoring/topic/post-topic';
import { foldText, isUnspaced, toWords } from '@/lib/scoring/topic/words';

/** A word or phrase of a brief, ready to be looked for. */
export interface Term {
  /** As the scout wrote it. */
  text: string;
  words: string[];
  /** The words without spaces, as a hashtag would write them. */
  tag: string;
  isUnspaced: boolean;
}

/**
 * A brief's wish or must-avoid word made comparable: folded, its `#` dropped.
 *
 * @returns `undefined` for a text without a letter or digit
 */
export function toTerm(text: string): Term | undefined {
  const words = toWords(foldText(text));
  const tag = words.join('');
  return tag === '' ? undefined : { text, words, tag, isUnspaced: isUnspaced(tag) };
}

/** The terms of a list, each once however it is written; a text without a letter or digit is none. */
export function toTerms(texts: readonly string[]): Term[] {
  const byTag = new Map<string, Term>();
  for (const text of texts) {
    const term = toTerm(text);
    if (term && !byTag.has(term.tag)) byTag.set(term.tag, term);
  }
  return [...byTag.values()];
}

/**
 * How often a text has a term: as whole words in a row, or as a hashtag. In scripts that put no
 * spaces between words any run of letters may contain it.
 *
 * @example countTerm(toTerm('dry skin'), topicOfText('for dry skin #DrySkin')) // 2
 */
export function countTerm(term: Term, { words, tags }: Pick<Topic, 'words' | 'tags'>): number {
  let count = 0;
  for (const tag of tags)
    if (tag === term.tag || (term.isUnspaced && tag.includes(term.tag))) count++;
  const [first] = term.words;
  for (let start = 0; start < words.length; start++) {
    const word = words[start];
    if (term.isUnspaced) {
      if (word?.includes(term.tag)) count++;
    } else if (word === first && term.words.every((part, i) => words[start + i] === part)) count++;
  }
  return count;
}

const minPart = 5;

/** Hashtags that only start or end with the term (`#candlemaking` for "candle"), from five letters. */
export function countTagParts(term: Term, { tags }: Pick<Topic, 'tags'>): number {
  if (term.tag.length < minPart || term.isUnspaced) return 0;
  return tags.filter(
    (tag) => tag !== term.tag && (tag.startsWith(term.tag) || tag.endsWith(term.tag)),
  ).length;
}

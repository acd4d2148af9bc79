import type { Brief } from '@/lib/model/brief';
import type { BriefWish } from '@/lib/scoring/signals/match-signal';
import { nicheIndex } from '@/lib/scoring/topic/niche-index';
import type { BriefMatch, RatedCreator } from './match-brief';
import { toTerm, toTerms } from './term';

/** A niche, term or must-avoid word of a brief, and what it does. */
export interface PreviewWord {
  kind: 'niche' | 'term' | 'veto';
  /** The niche's id, or the word as the scout wrote it. */
  text: string;
  /** Creators in whose posts or bio it was found. */
  found: number;
  /** How many would fit if it were left out; absent where that was not tried. */
  fitsWithout?: number;
}

/** How many of the creators seen a brief would fit. */
export interface BriefPreview {
  /** Creators seen. Every other count is of `n` of them. */
  seen: number;
  n: number;
  /** How many of the `n` have been looked at so far. */
  read: number;
  fits: number;
  misses: number;
  /** Nothing speaks against them, but there was nothing to compare; also those who are not rated. */
  unknown: number;
  /** Wishes that are missed, the most often missed first; a creator may miss several. */
  missed: { wish: BriefWish; creators: number; alone: number }[];
  /** Who fits, the best first. */
  examples: { key: string; handle: string; fit: number }[];
  /** The most often found first; a term written twice counts once. */
  words: PreviewWord[];
  /** All are counted, and every word that is worth it has been tried left out. */
  isDone: boolean;
}

export interface PreviewTally {
  /** @param found as `matchBrief` gives it */
  add(creator: RatedCreator, found: BriefMatch | undefined): void;
  /** Who fits or misses nothing but the content: nobody else can start to fit when a word goes. */
  candidates: readonly RatedCreator[];
  /** Niches and terms worth leaving out on trial, the most often found first. */
  readTrials(most: number): Pick<PreviewWord, 'kind' | 'text'>[];
  /** How many of the candidates fit a brief without this word. */
  addTrial(word: Pick<PreviewWord, 'kind' | 'text'>, fitsWithout: number): void;
  read(isDone?: boolean): BriefPreview;
}

const maxExamples = 5;

/**
 * Counts match by match.
 *
 * @param seen creators seen, of whom `n` will be added
 */
export function createPreviewTally(brief: Brief, seen: number, n: number): PreviewTally {
  const words = toWords(brief);
  const labels = new Map(words.map((word) => [word, labelOf(word)]));
  const missed = new Map<BriefWish, { wish: BriefWish; creators: number; alone: number }>();
  const counts = { fits: 0, misses: 0, unknown: 0 };
  const candidates: RatedCreator[] = [];
  let examples: BriefPreview['examples'] = [];
  let read = 0;

  function countWords({ matched, vetoed }: BriefMatch['fit']) {
    for (const word of words) {
      const isFound =
        word.kind === 'veto'
          ? vetoed.includes(word.text)
          : matched.includes(labels.get(word) ?? word.text);
      if (isFound) word.found += 1;
    }
  }

  return {
    candidates,
    add(creator, found) {
      read += 1;
      counts[found?.match.verdict ?? 'unknown'] += 1;
      if (found === undefined) return;
      const { fit, match } = found;
      countWords(fit);
      for (const wish of match.misses) {
        const miss = missed.get(wish) ?? { wish, creators: 0, alone: 0 };
        miss.creators += 1;
        if (match.misses.length === 1) miss.alone += 1;
        missed.set(wish, miss);
      }
      if (match.misses.every((wish) => wish === 'fit')) candidates.push(creator);
      if (match.verdict !== 'fits' || fit.fit === undefined) return;
      const { handle } = creator.creator;
      examples = [...examples, { key: creator.key, handle, fit: fit.fit }]
        .sort((a, b) => b.fit - a.fit)
        .slice(0, maxExamples);
    },
    readTrials: (most) =>
      words
        .filter(({ kind, found }) => kind !== 'veto' && found > 0)
        .sort(mostFoundFirst)
        .slice(0, most),
    addTrial({ kind, text }, fitsWithout) {
      const word = words.find((one) => one.kind === kind && one.text === text);
      if (word) word.fitsWithout = fitsWithout;
    },
    read: (isDone = false) => ({
      seen,
      n,
      read,
      ...counts,
      missed: [...missed.values()].sort((a, b) => b.creators - a.creators),
      examples,
      words: words.map((word) => ({ ...word })).sort(mostFoundFirst),
      isDone,
    }),
  };
}

/** The brief with one of its niches or terms left out, in every way it is written. */
export function withoutWord(
  brief: Brief,
  { kind, text }: Pick<PreviewWord, 'kind' | 'text'>,
): Brief {
  if (kind === 'niche') return { ...brief, niches: brief.niches.filter((id) => id !== text) };
  const tag = toTerm(text)?.tag;
  return { ...brief, terms: brief.terms.filter((term) => toTerm(term)?.tag !== tag) };
}

function toWords({ niches, terms, vetoes }: Brief): PreviewWord[] {
  const word = (kind: PreviewWord['kind']) => (text: string) => ({ kind, text, found: 0 });
  return [
    ...niches.map(word('niche')),
    ...toTerms(terms).map(({ text }) => word('term')(text)),
    ...toTerms(vetoes).map(({ text }) => word('veto')(text)),
  ];
}

/** What a fit calls it among the matched. */
function labelOf({ kind, text }: PreviewWord): string {
  const { positions, niches } = nicheIndex();
  const position = kind === 'niche' ? positions.get(text) : undefined;
  return (position === undefined ? undefined : niches[position]?.label) ?? text;
}

function mostFoundFirst(a: Pick<PreviewWord, 'found'>, b: Pick<PreviewWord, 'found'>): number {
  return b.found - a.found;
}

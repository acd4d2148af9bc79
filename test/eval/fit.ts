import { briefs, type WrittenBrief } from '#test/eval/briefs.ts';
import type { Figure } from '#test/eval/figure.ts';
import { readTaggedCaptions, type TaggedCaption } from '#test/eval/tagged-captions.ts';
import { rateFit } from '@/lib/scoring/fit/fit';
import { nicheIndex } from '@/lib/scoring/topic/niche-index';

/**
 * Twenty written briefs, each against all captions with a hidden community hashtag: does the fit put
 * those whose hidden hashtag names the brief's niche first? Every caption is judged as a creator of
 * one post.
 */
export function evaluateFit(): Figure[] {
  const captions = readTaggedCaptions();
  return [
    ...measure(
      captions.filter(({ isTest }) => isTest),
      'test half',
    ),
    ...measure(captions, 'all'),
  ];
}

function measure(captions: readonly TaggedCaption[], split: string): Figure[] {
  const rankings = briefs
    .map((brief) => ranking(brief, captions))
    .filter((relevant) => relevant.includes(true));
  const mean = (of: (ranked: boolean[]) => number) =>
    rankings.reduce((sum, ranked) => sum + of(ranked), 0) / rankings.length;
  const common = { component: 'fit', n: rankings.length, of: 'briefs', split };
  return [
    {
      ...common,
      metric: 'MAP',
      value: mean(averagePrecision),
      target: { atLeast: 0.65 },
      note: `Over ${captions.length} captions. Briefs, relevance and taxonomy have one author, and what a caption is about beyond its hidden hashtag counts as irrelevant. Captions that say nothing of their topic (a quarter of those of 2020) cannot be found at all.`,
    },
    {
      ...common,
      metric: 'precision of the first ten',
      value: mean((ranked) => ranked.slice(0, 10).filter(Boolean).length / 10),
      note: 'Where fewer than ten captions are relevant, 1 is out of reach.',
    },
  ];
}

/** Whether each caption is relevant, the best fitting first; equals by their unrounded parts. */
function ranking({ brief, relevant }: WrittenBrief, captions: readonly TaggedCaption[]): boolean[] {
  const { positions } = nicheIndex();
  const wanted = new Set(relevant.map((id) => positions.get(id)));
  return captions
    .map(({ post, niche }) => {
      const { fit = 0, topic, lexical, ngram } = rateFit({ creator: {}, posts: [post], brief });
      return { fit, parts: 2 * topic + lexical + ngram, isRelevant: wanted.has(niche) };
    })
    .sort((a, b) => b.fit - a.fit || b.parts - a.parts)
    .map(({ isRelevant }) => isRelevant);
}

function averagePrecision(ranked: readonly boolean[]): number {
  let hits = 0;
  let sum = 0;
  ranked.forEach((isRelevant, i) => {
    if (!isRelevant) return;
    hits += 1;
    sum += hits / (i + 1);
  });
  return sum / hits;
}

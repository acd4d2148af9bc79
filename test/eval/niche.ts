import { isTestHalf } from '#test/eval/data.ts';
import type { Figure } from '#test/eval/figure.ts';
import { evaluateLearnedTags } from '#test/eval/learned-tags.ts';
import { readPosts, readTaggedCaptions, type TaggedCaption } from '#test/eval/tagged-captions.ts';
import type { Post } from '@/lib/model/post';
import { rateNiche } from '@/lib/scoring/topic/niche';
import { topicOfPost } from '@/lib/scoring/topic/post-topic';

const component = 'niche';
const optimistic =
  'The hidden hashtags are those of our own taxonomy, and most captions are English or Malay: other languages may do worse.';

/**
 * The hidden-hashtag test, how often a creator's other posts confirm a niche that was named, and
 * whether hashtags are learnt right.
 */
export function evaluateNiche(): Figure[] {
  const captions = readTaggedCaptions();
  const test = captions.filter(({ isTest }) => isTest);
  const sources = [...new Set(captions.map(({ source }) => source))];
  return [
    ...hiddenTag(test, 'test half'),
    ...hiddenTag(captions, 'all'),
    ...sources.map((source) => bySource(captions, source)),
    {
      ...bySource(readTaggedCaptions({ withProgrammes: true }), undefined),
      metric: 'accuracy, were TikTok’s learning programmes a niche',
      note: '#learnontiktok and #edutok stand on every topic: they are no longer read as Education, and captions that carry only them are left out above.',
    },
    ...splitHalf(false),
    ...splitHalf(true),
    ...evaluateLearnedTags(),
  ];
}

function hiddenTag(captions: readonly TaggedCaption[], split: string): Figure[] {
  const ranks = captions.map(rankOf);
  const share = (isHit: (rank: number) => boolean) => ranks.filter(isHit).length / ranks.length;
  const niches = [...new Set(captions.map(({ niche }) => niche))];
  const recalls = niches.map((niche) => {
    const own = ranks.filter((_, i) => captions[i]?.niche === niche);
    return own.filter((rank) => rank === 0).length / own.length;
  });
  const common = { component, n: captions.length, of: 'captions', split };
  return [
    {
      ...common,
      metric: 'hidden hashtag: accuracy',
      value: share((rank) => rank === 0),
      target: { atLeast: 0.6 },
      note: optimistic,
    },
    {
      ...common,
      metric: 'hidden hashtag: hit@3',
      value: share((rank) => rank < 3),
      target: { atLeast: 0.69 },
    },
    {
      ...common,
      metric: 'hidden hashtag: macro-recall',
      value: recalls.reduce((sum, recall) => sum + recall, 0) / recalls.length,
      target: { atLeast: 0.65 },
      note: `Of ${niches.length} niches in this split, many with one or two captions: one caption moves the figure by up to ${(1 / niches.length).toFixed(2)}.`,
    },
  ];
}

/** Rank of the hidden hashtag's niche among those the post speaks for; `Infinity` if it does not. */
function rankOf({ post, niche }: TaggedCaption): number {
  const { shares, top } = topicOfPost(post);
  const own = shares?.[niche] ?? 0;
  if (!shares || own === 0) return Number.POSITIVE_INFINITY;
  if (top === niche) return 0;
  const above = shares.reduce(
    (count, share, i) => (share > own || (share === own && i < niche) ? count + 1 : count),
    0,
  );
  return above;
}

function bySource(captions: readonly TaggedCaption[], source: string | undefined): Figure {
  const own = source ? captions.filter((caption) => caption.source === source) : captions;
  return {
    component,
    metric: `hidden hashtag: accuracy, ${source}`,
    value: own.filter((caption) => rankOf(caption) === 0).length / own.length,
    n: own.length,
    of: 'captions',
    split: 'all',
  };
}

/** Every other post of a creator against the rest: does the niche that was named come out again? */
function splitHalf(isTestOnly: boolean): Figure[] {
  const creators = new Map<string, Post[]>();
  for (const { creator, post } of readPosts()) {
    if (isTestOnly && !isTestHalf(creator)) continue;
    creators.set(creator, [...(creators.get(creator) ?? []), post]);
  }
  const tally = { confident: [0, 0], strong: [0, 0] };
  for (const posts of creators.values()) {
    const [half, rest] = [0, 1].map((odd) => posts.filter((_, i) => i % 2 === odd));
    const named = rateNiche({}, half ?? []);
    const again = rateNiche({}, rest ?? []).split[0];
    if ((named.verdict !== 'confident' && named.verdict !== 'strong') || !again) continue;
    const counts = tally[named.verdict];
    counts[0] = (counts[0] ?? 0) + 1;
    if (again.niche === named.niche) counts[1] = (counts[1] ?? 0) + 1;
  }
  const split = isTestOnly ? 'test half' : 'all';
  const [c = 0, cAgreed = 0] = tally.confident;
  const [s = 0, sAgreed = 0] = tally.strong;
  return [
    {
      component,
      metric: 'precision where it says confident or strong',
      value: (cAgreed + sAgreed) / (c + s),
      target: { atLeast: 0.85 },
      n: c + s,
      of: 'creators',
      split,
      note: 'Agreement of one half of a creator’s posts with the other; no label by people exists.',
    },
    {
      component,
      metric: 'precision where it says confident',
      value: cAgreed / c,
      n: c,
      of: 'creators',
      split,
    },
    {
      component,
      metric: 'precision where it says strong',
      value: sAgreed / s,
      n: s,
      of: 'creators',
      split,
    },
  ];
}

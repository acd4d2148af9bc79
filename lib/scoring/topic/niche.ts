import type { Creator } from '@/lib/model/creator';
import type { Post } from '@/lib/model/post';
import type { NicheShare, NicheSignal } from '@/lib/scoring/signals/niche-signal';
import { nicheIndex } from './niche-index';
import { topicOfBio, topicOfPost } from './post-topic';

/** Split-half agreement is .60 overall, .88 from three posts with 60 % in one niche, .95 from 80 %. */
const enoughPosts = 3;
const confidentFocus = 0.6;
const strongFocus = 0.8;

/** A bio alone named the right niche in 35 of 100 cases: it breaks a tie between posts, no more. */
const bioWeight = 0.5;
const maxEvidence = 5;

/**
 * What a creator posts about. Every post has one vote, for its top niche; a post without a topic
 * signal abstains. `niche` and `label` are absent where nothing can be said (`none`) and for a
 * generalist (`mixed`) or two posts that point two ways: `split` then still tells what there is.
 *
 * `first-impression` below three classified posts; `confident` from 60 % of them in one niche,
 * `strong` from 80 %, else `mixed`.
 */
export function rateNiche(creator: Pick<Creator, 'bio'>, posts: readonly Post[]): NicheSignal {
  const { niches } = nicheIndex();
  const votes = new Float64Array(niches.length);
  // Breaks ties only: bio and the posts' second thoughts add up to less than one vote.
  const leaning = new Float64Array(niches.length);
  let classified = 0;
  for (const post of posts) {
    const { shares, top } = topicOfPost(post);
    if (!shares || top === undefined) continue;
    classified += 1;
    votes[top] = (votes[top] ?? 0) + 1;
    shares.forEach((share, niche) => {
      leaning[niche] = (leaning[niche] ?? 0) + share;
    });
  }
  const signal: NicheSignal = {
    verdict: 'none',
    classified,
    posts: posts.length,
    split: [],
    evidence: [],
  };
  if (classified === 0) return signal;

  const bio = topicOfBio(creator).shares;
  const order = (niche: number) =>
    (votes[niche] ?? 0) +
    bioWeight * (bio?.[niche] ?? 0) +
    (0.4 * (leaning[niche] ?? 0)) / classified;
  const ranked = niches
    .map((_, niche) => niche)
    .filter((niche) => (votes[niche] ?? 0) > 0)
    .sort((a, b) => order(b) - order(a));
  signal.split = ranked.map((niche): NicheShare => {
    const { id = '', label = '' } = niches[niche] ?? {};
    return { niche: id, label, share: (votes[niche] ?? 0) / classified };
  });
  const [first = 0, second] = ranked;
  const [top] = signal.split;
  if (!top) return signal;
  signal.focus = top.share;
  signal.verdict = toVerdict(classified, top.share);
  signal.evidence = evidenceFor(first, posts);
  const isDeadHeat = second !== undefined && order(first) === order(second);
  if (signal.verdict !== 'mixed' && !isDeadHeat) {
    signal.niche = top.niche;
    signal.label = top.label;
  }
  return signal;
}

function toVerdict(classified: number, focus: number): NicheSignal['verdict'] {
  if (classified < enoughPosts) return 'first-impression';
  if (focus >= strongFocus) return 'strong';
  return focus >= confidentFocus ? 'confident' : 'mixed';
}

/** What spoke for a niche over all posts, by its summed weight. */
function evidenceFor(niche: number, posts: readonly Post[]): string[] {
  const weights = new Map<string, number>();
  for (const post of posts) {
    for (const { text, votes } of topicOfPost(post).evidence) {
      const vote = votes.find((candidate) => candidate.niche === niche);
      if (vote) weights.set(text, (weights.get(text) ?? 0) + vote.weight);
    }
  }
  return [...weights]
    .sort((a, b) => b[1] - a[1])
    .slice(0, maxEvidence)
    .map(([text]) => text);
}

import type { Topic } from '@/lib/scoring/topic/post-topic';
import type { BriefProfile, Match } from './brief-profile';

/** What is compared with a brief: every post's text, and the bio's for half. */
export interface Texts {
  posts: readonly Topic[];
  bio: Topic;
}

const bioWeight = 0.5;

/** BM25's usual constants, and the words and hashtags of an average caption (13.4 US, 12.6 MY). */
const saturation = 1.2;
const lengthWeight = 0.75;
const averageLength = 13;

/**
 * A caption's spelling never comes as close as 1 to the long text of a brief: of captions that are
 * on topic a quarter reach 0.24, of others one in a hundred 0.07. This counts as full.
 */
const closeSpelling = 0.25;

/**
 * How near a creator's topics are to the brief's, 0 to 1: the cosine of the two niche vectors, a
 * post a vote. Chosen niches are alternatives, so a creator within any mixture of them is as near
 * as one who covers them all. From a bio alone half, since it names the wrong niche more often than not.
 */
export function topicPart({ vector, niches }: BriefProfile, { posts, bio }: Texts): number {
  if (!vector) return 0;
  const creator = new Float64Array(vector.length);
  let classified = 0;
  for (const { shares } of posts) {
    if (!shares) continue;
    classified += 1;
    for (let i = 0; i < creator.length; i++) creator[i] = (creator[i] ?? 0) + (shares[i] ?? 0);
  }
  bio.shares?.forEach((share, i) => {
    creator[i] = (creator[i] ?? 0) + bioWeight * share;
  });
  const norm = Math.hypot(...creator);
  if (norm === 0) return 0;
  const dot = creator.reduce((sum, share, i) => sum + share * (vector[i] ?? 0), 0);
  const within = Math.hypot(...niches.map((niche) => creator[niche] ?? 0));
  const nearest = Math.min(1, Math.max(dot, within) / norm);
  return classified === 0 ? bioWeight * nearest : nearest;
}

/**
 * How much of the brief's wording the creator uses, 0 to 1: BM25 over all captions as one document,
 * over the brief's own score; for half from a bio alone. Depends on the brief and this creator only.
 */
export function lexicalPart(
  { concepts, ownScore }: BriefProfile,
  posts: readonly Match[],
  bio: Match,
): number {
  if (ownScore === 0) return 0;
  const length = posts.reduce((sum, match) => sum + match.length, bioWeight * bio.length);
  const damping =
    saturation *
    (1 - lengthWeight + (lengthWeight * Math.max(length, averageLength)) / averageLength);
  const score = concepts.reduce((sum, { idf }, i) => {
    const frequency = posts.reduce(
      (count, match) => count + (match.frequencies[i] ?? 0),
      bioWeight * (bio.frequencies[i] ?? 0),
    );
    return sum + (idf * frequency * (saturation + 1)) / (frequency + damping);
  }, 0);
  const part = Math.min(1, score / ownScore);
  return length > bioWeight * bio.length ? part : bioWeight * part;
}

/** How near the spelling of the posts is to the brief's, 0 to 1; of the bio, for half, without posts. */
export function ngramPart(posts: readonly Match[], bio: Match): number {
  const worded = posts.filter((match) => match.length > 0);
  const cosine =
    worded.length > 0
      ? worded.reduce((sum, match) => sum + match.cosine, 0) / worded.length
      : bioWeight * bio.cosine;
  return Math.min(1, cosine / closeSpelling);
}

/**
 * Share of the classified posts that are on the brief's topic, 0 to 1. Where the taxonomy knows none
 * of the brief's words: of the posts with words, those that carry one of them.
 */
export function focusPart(profile: BriefProfile, posts: readonly Topic[]): number {
  if (!profile.vector) {
    const worded = posts.map((post) => profile.match(post)).filter((match) => match.length > 0);
    return share(worded, (match) => match.frequencies.some((frequency) => frequency > 0));
  }
  const classified = posts.flatMap(({ top }) => top ?? []);
  return share(classified, (niche) => profile.onTopic.has(niche));
}

function share<Item>(items: readonly Item[], isPart: (item: Item) => boolean): number {
  return items.length === 0 ? 0 : items.filter(isPart).length / items.length;
}

import type { Creator } from '@/lib/model/creator';
import type { Learned } from '@/lib/model/learned';
import type { Post } from '@/lib/model/post';
import { charGrams } from './char-grams';
import type { Keyword, Vote } from './keyword-index';
import { type LearnedVote, learnedTagVotes } from './learned-tag-votes';
import { nicheGrams } from './niche-grams';
import { nicheIndex } from './niche-index';
import { isStopTag } from './stop-tags';
import { tagVotes } from './tag-votes';
import {
  drawnText,
  foldTag,
  foldText,
  plainText,
  proseOf,
  toWords,
  writtenHashtags,
} from './words';

/** What speaks for which niche: `#skintok`, `serum`, "Beauty & Care". */
export interface Evidence {
  text: string;
  votes: Vote[];
  isLabel?: boolean;
  /** For a hashtag that this device learnt: the creators who used it so. */
  learnedFrom?: number;
}

/** What a text (a post or a bio) speaks about. */
export interface Topic {
  /** One number a niche, summing to 1; absent where nothing speaks for any niche. */
  shares?: Float64Array;
  /** Position of the top niche. */
  top?: number;
  evidence: Evidence[];
  /** Folded words of the prose and folded hashtags, stop tags included. */
  words: string[];
  tags: string[];
}

const tieBreakWeight = 0.5;

const topics = new WeakMap<Post, Topic>();
const learnedTopics = new WeakMap<Learned, WeakMap<Post, Topic>>();

/**
 * The topic of a post from its labels, hashtags, caption and suggested searches, and from hashtags
 * that this device learnt. Kept per post object and version of what was learnt, so a post that
 * changes must be a new object (as `mergePost` makes it).
 */
export function topicOfPost(post: Post, learned?: Learned): Topic {
  let topic = topics.get(post);
  if (!topic) {
    topic = readTopic(sourcesOf(post));
    topics.set(post, topic);
  }
  return learned ? withLearned(post, topic, learned) : topic;
}

/** The very same topic where no hashtag of the post was learnt: nearly always, and so for free. */
function withLearned(post: Post, topic: Topic, learned: Learned): Topic {
  const votes = learnedTagVotes(learned);
  if (!topic.tags.some((tag) => votes.has(tag))) return topic;
  let known = learnedTopics.get(learned);
  if (!known) {
    known = new WeakMap();
    learnedTopics.set(learned, known);
  }
  let widened = known.get(post);
  if (!widened) {
    widened = readTopic(sourcesOf(post), votes);
    known.set(post, widened);
  }
  return widened;
}

function sourcesOf(post: Post): Sources {
  const caption = drawnText(post.caption ?? '');
  return {
    prose: proseOf(caption),
    tags: post.hashtags ?? writtenHashtags(caption),
    labels: post.labels ?? [],
    suggestions: post.suggestedWords ?? [],
  };
}

/** The topic of a brief's term, which may be a hashtag, with or without its sign, or a niche's word. */
export function topicOfTerm(term: string): Topic {
  return readTopic({
    prose: term.replace(/[#＃]/g, ' '),
    tags: [term],
    labels: [],
    suggestions: [],
  });
}

const bioTopics = new WeakMap<object, Topic>();

/** The topic of a creator's bio, kept per creator; an unknown bio speaks of nothing. */
export function topicOfBio(creator: Pick<Creator, 'bio'>): Topic {
  let topic = bioTopics.get(creator);
  if (!topic) {
    const bio = drawnText(creator.bio ?? '');
    topic = readTopic({
      prose: proseOf(bio),
      tags: writtenHashtags(bio),
      labels: [],
      suggestions: [],
    });
    bioTopics.set(creator, topic);
  }
  return topic;
}

interface Sources {
  prose: string;
  tags: readonly string[];
  labels: readonly string[];
  suggestions: readonly string[];
}

/** In the order of trust: TikTok's labels, hashtags, keywords, suggested searches, spelling. */
function readTopic(
  { prose, tags, labels, suggestions }: Sources,
  learned?: ReadonlyMap<string, LearnedVote>,
): Topic {
  const index = nicheIndex();
  const written = toWords(plainText(prose));
  const words = written.map(foldText);
  const foldedTags = [...new Set(tags.map(foldTag))].filter((tag) => tag !== '');
  const evidence: Evidence[] = [];
  const topic: Topic = { evidence, words, tags: foldedTags };
  for (const text of new Set(labels)) {
    const votes = index.contentLabels.get(text.toLowerCase());
    if (votes) evidence.push({ text, votes, isLabel: true });
  }
  for (const tag of foldedTags) {
    if (isStopTag(tag)) continue;
    const votes = tagVotes(tag, index);
    const lesson = learned?.get(tag);
    if (votes) evidence.push({ text: `#${tag}`, votes });
    else if (lesson) {
      evidence.push({ text: `#${tag}`, votes: lesson.votes, learnedFrom: lesson.creators });
    }
  }
  const spoken = new Set<Keyword>();
  for (const text of [written, ...suggestions.map((words) => toWords(plainText(words)))]) {
    for (const { keyword, text: found } of index.keywords.find(text)) {
      if (!spoken.has(keyword)) evidence.push({ text: found, votes: keyword.votes });
      spoken.add(keyword);
    }
  }
  if (evidence.length === 0) return topic;
  const scores = new Float64Array(index.niches.length);
  for (const { votes } of evidence) {
    for (const { niche, weight } of votes) scores[niche] = (scores[niche] ?? 0) + weight;
  }
  addGramTieBreak(scores, [...foldedTags, ...words]);
  const sum = scores.reduce((all, score) => all + score, 0);
  topic.shares = scores.map((score) => score / sum);
  topic.top = topic.shares.indexOf(Math.max(...topic.shares));
  return topic;
}

/**
 * Spelling decides between niches that already have a vote, and only where it can change the order
 * (a cosine is at most 1). It gives no vote of its own: where nothing else spoke, it named the right
 * niche of captions with a hidden hashtag four times in 34.
 */
function addGramTieBreak(scores: Float64Array, words: readonly string[]): void {
  let [first, second] = [0, 0];
  for (const score of scores) {
    if (score > first) [first, second] = [score, first];
    else if (score > second) second = score;
  }
  if (second === 0 || first - second > tieBreakWeight) return;
  nicheGrams()
    .cosines(charGrams(words))
    .forEach((cosine, niche) => {
      const score = scores[niche] ?? 0;
      if (score > 0) scores[niche] = score + tieBreakWeight * cosine;
    });
}

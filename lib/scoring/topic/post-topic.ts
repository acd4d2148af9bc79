import type { Creator } from '@/lib/model/creator';
import type { Post } from '@/lib/model/post';
import { charGrams } from './char-grams';
import { nicheGrams } from './niche-grams';
import { type NicheIndex, nicheIndex, type Vote } from './niche-index';
import { foldTag, foldText, plainText, proseOf, toWords, writtenHashtags } from './words';

/** What a text (a post or a bio) speaks about. */
export interface Topic {
  /** One number a niche, summing to 1; absent where nothing speaks for any niche. */
  shares?: Float64Array;
  /** Position of the top niche. */
  top?: number;
  /** What spoke for which niche: `#skintok`, `serum`, "Beauty & Care". */
  evidence: { text: string; votes: Vote[]; isLabel?: boolean }[];
  /** Folded words of the prose and folded hashtags, stop tags included. */
  words: string[];
  tags: string[];
}

/** Tags that ask for reach, mark a format or a programme of TikTok's; they say nothing of the topic. */
const stopTags = new Set(
  (
    'viral viralvideo viraltiktok trending trend tiktok capcut stitch duet greenscreen furdich ' +
    'pourtoi neiperte paidpartnership tiktokshop tiktokmademebuyit creatorsearchinsights ad ads live'
  ).split(' '),
);
const stopFamilies =
  /^(?:fyp|foryou|parati|xuhuong|xyzbca|live(?:incentive|reward|interaction|debut))/;

/** A tag no list knows that starts or ends with a keyword of at least five letters. */
const partWeight = 0.7;
const minPart = 5;
const tieBreakWeight = 0.5;

const topics = new WeakMap<Post, Topic>();

/**
 * The topic of a post from its labels, hashtags, caption and suggested searches. Kept per post
 * object, so a post that changes must be a new object (as `mergePost` makes it).
 */
export function topicOfPost(post: Post): Topic {
  let topic = topics.get(post);
  if (!topic) {
    const caption = post.caption ?? '';
    topic = readTopic({
      prose: proseOf(caption),
      tags: post.hashtags ?? writtenHashtags(caption),
      labels: post.labels ?? [],
      suggestions: post.suggestedWords ?? [],
    });
    topics.set(post, topic);
  }
  return topic;
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
    const bio = creator.bio ?? '';
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

function readTopic({ prose, tags, labels, suggestions }: Sources): Topic {
  const index = nicheIndex();
  const written = toWords(plainText(prose));
  const words = written.map(foldText);
  const foldedTags = [...new Set(tags.map(foldTag))].filter((tag) => tag !== '');
  const topic: Topic = { evidence: [], words, tags: foldedTags };
  const scores = new Float64Array(index.niches.length);
  const add = (text: string, votes: Vote[] | undefined, isLabel?: boolean) => {
    if (!votes) return;
    for (const { niche, weight } of votes) scores[niche] = (scores[niche] ?? 0) + weight;
    topic.evidence.push({ text, votes, isLabel });
  };
  for (const label of labels) add(label, index.contentLabels.get(label.toLowerCase()), true);
  for (const tag of foldedTags) {
    if (!stopTags.has(tag) && !stopFamilies.test(tag))
      add(`#${tag}`, index.tags.get(tag) ?? votesOfParts(tag, index));
  }
  for (const keyword of keywordsIn(written, words, index)) {
    add(keyword, index.keywords.get(keyword));
  }
  for (const suggestion of suggestions) {
    const suggested = toWords(plainText(suggestion));
    for (const keyword of keywordsIn(suggested, suggested.map(foldText), index)) {
      add(keyword, index.keywords.get(keyword));
    }
  }
  if (topic.evidence.length === 0) return topic;
  addGramTieBreak(scores, [...foldedTags, ...words]);
  const sum = scores.reduce((all, score) => all + score, 0);
  topic.shares = scores.map((score) => score / sum);
  topic.top = topic.shares.indexOf(Math.max(...topic.shares));
  return topic;
}

/**
 * Keywords among the words, each once; two words in a row may make one. Missing accents are
 * forgiven, others are not: Vietnamese `điều` is not French `dieu`.
 */
function keywordsIn(
  written: readonly string[],
  folded: readonly string[],
  index: NicheIndex,
): Set<string> {
  const found = new Set<string>();
  const look = (keyword: string, spelling: string) => {
    if (!index.keywords.has(keyword)) return;
    if (keyword === spelling || index.spellings.has(spelling)) found.add(keyword);
  };
  folded.forEach((word, i) => {
    look(word, written[i] ?? word);
    const next = folded[i + 1];
    if (next !== undefined) look(`${word} ${next}`, `${written[i]} ${written[i + 1]}`);
  });
  return found;
}

/** A tag no list has: the keyword it is, else the longest it starts with, else the longest it ends with. */
function votesOfParts(tag: string, index: NicheIndex): Vote[] | undefined {
  const exact = index.keywords.get(tag);
  if (exact) return exact;
  for (const part of [(n: number) => tag.slice(0, n), (n: number) => tag.slice(-n)]) {
    for (let length = tag.length - 1; length >= minPart; length--) {
      const votes = index.keywords.get(part(length));
      if (votes) return scaled(votes, partWeight);
    }
  }
  return undefined;
}

function scaled(votes: Vote[] | undefined, factor: number): Vote[] | undefined {
  return votes?.map(({ niche, weight }) => ({ niche, weight: weight * factor }));
}

/**
 * Spelling decides between niches that already have a vote, and only where it can change the order
 * (a cosine is at most 1); it gives no vote of its own.
 */
function addGramTieBreak(scores: Float64Array, words: readonly string[]): void {
  const [first = 0, second = 0] = scores.toSorted().reverse();
  if (second === 0 || first - second > tieBreakWeight) return;
  nicheGrams()
    .cosines(charGrams(words))
    .forEach((cosine, niche) => {
      const score = scores[niche] ?? 0;
      if (score > 0) scores[niche] = score + tieBreakWeight * cosine;
    });
}

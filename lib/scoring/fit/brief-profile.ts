import type { Brief } from '@/lib/model/brief';
import { charGrams, gramWeight } from '@/lib/scoring/topic/char-grams';
import { nicheGrams } from '@/lib/scoring/topic/niche-grams';
import { nicheIndex } from '@/lib/scoring/topic/niche-index';
import { type Topic, topicOfTerm } from '@/lib/scoring/topic/post-topic';
import { foldTag, foldText } from '@/lib/scoring/topic/words';
import { countTagParts, countTerm, type Term, toTerms } from './term';

/** One thing the brief asks for: a niche by any of its words, or a term. */
interface Concept {
  label: string;
  /** How telling it is; the same for everybody, so that a fit does not drift with what was seen. */
  idf: number;
  /** Position of the niche; absent for a term. */
  niche?: number;
  term?: Term;
}

/** How a text compares with the brief. */
export interface Match {
  /** Occurrences of each concept, in the profile's order. */
  frequencies: number[];
  /** Words and hashtags of the text. */
  length: number;
  /** Cosine of its spelling with the brief's, 0 to 1. */
  cosine: number;
  vetoed: string[];
}

/** A brief made ready for comparing. */
export interface BriefProfile {
  concepts: Concept[];
  /** Positions of the chosen niches. */
  niches: number[];
  /** The brief's wish by niche, of length 1; absent where the taxonomy knows none of its words. */
  vector?: Float64Array;
  /** The chosen niches and the vector's top two: posts in them count as on topic. */
  onTopic: ReadonlySet<number>;
  /** What a text that carries every concept once, at average length, would score. */
  ownScore: number;
  match(topic: Topic): Match;
}

/** A hashtag that only contains the term. */
const partWeight = 0.7;
/** Terms are shades of the chosen niches, and all there is without them. */
const termShare = 0.5;
const tellingConcepts = 5;

const profiles = new WeakMap<Brief, BriefProfile>();

/** The profile of a brief; kept per brief object, and its matches per text. */
export function briefProfile(brief: Brief): BriefProfile {
  let profile = profiles.get(brief);
  if (!profile) {
    profile = createProfile(brief);
    profiles.set(brief, profile);
  }
  return profile;
}

function createProfile(brief: Brief): BriefProfile {
  const index = nicheIndex();
  const niches = brief.niches.flatMap((id) => index.positions.get(id) ?? []);
  const terms = toTerms(brief.terms);
  const vetoes = toTerms(brief.vetoes);
  const concepts: Concept[] = [
    ...niches.map((niche) => ({ label: index.niches[niche]?.label ?? '', idf: idf(1), niche })),
    ...terms.map((term) => ({ label: term.text, idf: idf(ownersOf(term)), term })),
  ];
  const vector = toVector(niches, terms);
  const grams = toGrams(niches, terms);
  const matches = new WeakMap<Topic, Match>();
  return {
    concepts,
    niches,
    vector,
    onTopic: new Set([...niches, ...topTwo(vector)]),
    ownScore: ownScore(concepts),
    match(topic) {
      let match = matches.get(topic);
      if (!match) {
        match = {
          frequencies: concepts.map((concept) => frequency(concept, topic)),
          length: topic.words.length + topic.tags.length,
          cosine: gramCosine(grams, [...topic.tags, ...topic.words]),
          vetoed: vetoes.filter((veto) => countTerm(veto, topic) > 0).map((veto) => veto.text),
        };
        matches.set(topic, match);
      }
      return match;
    },
  };
}

/** Nobody's posts carry every word of a long brief: the most telling five stand for it. */
function ownScore(concepts: readonly Concept[]): number {
  const telling = concepts.map((concept) => concept.idf).sort((a, b) => b - a);
  return telling.slice(0, tellingConcepts).reduce((sum, idf) => sum + idf, 0);
}

function ownersOf({ tag }: Term): number {
  const { tags, keywords } = nicheIndex();
  return Math.max(tags.get(tag)?.length ?? 0, keywords.ofTag(tag)?.votes.length ?? 0);
}

/** BM25's, over the taxonomy's niches as documents: a word no niche owns tells the most. */
function idf(owners: number): number {
  const documents = nicheIndex().niches.length;
  return Math.log(1 + (documents - owners + 0.5) / (owners + 0.5));
}

function frequency({ niche, term }: Concept, topic: Topic): number {
  if (term) return countTerm(term, topic) + partWeight * countTagParts(term, topic);
  let sum = 0;
  for (const { votes, isLabel } of topic.evidence) {
    if (isLabel) continue;
    for (const vote of votes) if (vote.niche === niche) sum += Math.min(1, vote.weight);
  }
  return sum;
}

/** Each chosen niche by the votes of its own tags and keywords, and the terms by theirs. */
function toVector(niches: readonly number[], terms: readonly Term[]): Float64Array | undefined {
  const index = nicheIndex();
  const vector = new Float64Array(index.niches.length);
  const add = (shares: Float64Array, weight: number) => {
    const sum = shares.reduce((all, share) => all + share, 0);
    if (sum === 0) return;
    shares.forEach((share, i) => {
      vector[i] = (vector[i] ?? 0) + (weight * share) / sum;
    });
  };
  for (const niche of niches) {
    const shares = new Float64Array(index.niches.length);
    const { tags = [], keywords = [] } = index.niches[niche] ?? {};
    const votes = [
      ...tags.flatMap((tag) => index.tags.get(tag) ?? []),
      ...keywords.flatMap((keyword) => index.keywords.ofTag(foldTag(keyword))?.votes ?? []),
    ];
    for (const vote of votes) shares[vote.niche] = (shares[vote.niche] ?? 0) + vote.weight;
    add(shares, 1);
  }
  const spoken = terms.flatMap((term) => topicOfTerm(term.text).shares ?? []);
  for (const shares of spoken) add(shares, (niches.length > 0 ? termShare : 1) / spoken.length);
  const norm = Math.hypot(...vector);
  return norm === 0 ? undefined : vector.map((weight) => weight / norm);
}

function topTwo(vector: Float64Array | undefined): number[] {
  if (!vector) return [];
  return [...vector.keys()]
    .filter((niche) => (vector[niche] ?? 0) > 0)
    .sort((a, b) => (vector[b] ?? 0) - (vector[a] ?? 0))
    .slice(0, 2);
}

function toGrams(niches: readonly number[], terms: readonly Term[]): Map<number, number> {
  const index = nicheIndex();
  const { idf: gramIdf } = nicheGrams();
  const words = niches.flatMap((niche) => {
    const { tags = [], keywords = [] } = index.niches[niche] ?? {};
    return [...tags, ...keywords.map(foldText)];
  });
  for (const term of terms) words.push(...term.words, term.tag);
  const weights = [...charGrams(words, Infinity)].map(
    ([gram, count]) => [gram, gramWeight(count) * gramIdf(gram)] as const,
  );
  const norm = Math.hypot(...weights.map(([, weight]) => weight));
  return new Map(weights.map(([gram, weight]) => [gram, weight / norm]));
}

function gramCosine(brief: ReadonlyMap<number, number>, words: readonly string[]): number {
  const { idf: gramIdf } = nicheGrams();
  let dot = 0;
  let squares = 0;
  for (const [gram, count] of charGrams(words)) {
    const weight = gramWeight(count) * gramIdf(gram);
    squares += weight * weight;
    dot += weight * (brief.get(gram) ?? 0);
  }
  return squares === 0 ? 0 : dot / Math.sqrt(squares);
}

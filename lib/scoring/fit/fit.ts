import { type Brief, hasTopic } from '@/lib/model/brief';
import type { Creator } from '@/lib/model/creator';
import type { Learned } from '@/lib/model/learned';
import type { Post } from '@/lib/model/post';
import type { TierName } from '@/lib/model/tier';
import { captionLanguage, toCountry } from '@/lib/scoring/account/content';
import type { FitSignal } from '@/lib/scoring/signals/fit-signal';
import { nicheIndex } from '@/lib/scoring/topic/niche-index';
import { topicOfBio, topicOfPost } from '@/lib/scoring/topic/post-topic';
import { isStopTag } from '@/lib/scoring/topic/stop-tags';
import { type BriefProfile, briefProfile, type Match } from './brief-profile';
import { focusPart, lexicalPart, ngramPart, type Texts, topicPart } from './fit-parts';

/** The best of six mixtures on 861 captions whose telling hashtag was hidden. */
const weights = { topic: 0.5, lexical: 0.25, ngram: 0.25 };
/** Without a word the taxonomy knows there is no topic to compare: the rest weighs alone. */
const weightsWithoutTopic = { topic: 0, lexical: 0.5, ngram: 0.5 };
const vetoPenalty = 30;
const okPct = 60;
const somePct = 30;
const otherCap = 50;
/** A niche counts as found when it has this share of at least one post. */
const foundShare = 0.25;

/** What a fit is made from. */
export interface FitInput {
  creator: Pick<Creator, 'bio'>;
  posts: readonly Post[];
  brief: Brief;
  /** The creator's tier, for `tierWanted`. */
  tier?: TierName;
  /** Hashtags that this device learnt. */
  learned?: Learned;
}

/**
 * How well a creator's content fits a brief, 0 to 100, with everything that spoke for and against.
 *
 * `100 · (.5 topic + .25 words + .25 spelling) · (.7 + .3 · focus)`, at most 50 where under 30 % of
 * the captions are in a wanted language or under 30 % of the posts were made in a wanted country,
 * less 30 for each must-avoid word found. Language `un`, no language and no place are ignored:
 * unknown neither caps nor praises.
 *
 * @returns without `fit` where the brief names no content or nothing was read that could be compared;
 *   language, market, tier and must-avoid words are told even so
 */
export function rateFit({ creator, posts, brief, tier, learned }: FitInput): FitSignal {
  const profile = briefProfile(brief);
  const texts: Texts = {
    posts: posts.map((post) => topicOfPost(post, learned)),
    bio: topicOfBio(creator),
  };
  const matches = texts.posts.map((post) => profile.match(post));
  const bio = profile.match(texts.bio);
  const matched = matchedBy(profile, texts, [...matches, bio]);
  const signal: FitSignal = {
    posts: posts.length,
    topic: topicPart(profile, texts),
    lexical: lexicalPart(profile, matches, bio),
    ngram: ngramPart(matches, bio),
    focus: focusPart(profile, texts.posts),
    matched: matched.map(({ label }) => label),
    matchedNiches: matched.flatMap(({ niche, label }) => {
      const known = niche === undefined ? undefined : nicheIndex().niches[niche];
      return known === undefined ? [] : [{ id: known.id, label }];
    }),
    vetoed: [...new Set([...matches, bio].flatMap((match) => match.vetoed))],
    language: languageOf(posts, brief),
    market: marketOf(posts, brief),
    tierWanted:
      tier === undefined || brief.tiers.length === 0 ? undefined : brief.tiers.includes(tier),
  };
  const hasText = [...texts.posts, texts.bio].some(isTelling);
  if (hasTopic(brief) && hasText) signal.fit = toFit(signal, profile.vector !== undefined);
  return signal;
}

/** Whether a text says anything: tags that only ask for reach do not. */
function isTelling({ words, tags, shares }: Texts['bio']): boolean {
  return words.length > 0 || shares !== undefined || tags.some((tag) => !isStopTag(tag));
}

function toFit(signal: FitSignal, hasVector: boolean): number {
  const weight = hasVector ? weights : weightsWithoutTopic;
  const parts =
    weight.topic * signal.topic + weight.lexical * signal.lexical + weight.ngram * signal.ngram;
  let fit = 100 * parts * (0.7 + 0.3 * signal.focus);
  // The cap comes first, so that a must-avoid word is felt below it too.
  if (signal.language.verdict === 'other' || signal.market.verdict === 'other') {
    fit = Math.min(fit, otherCap);
  }
  fit -= vetoPenalty * signal.vetoed.length;
  return Math.round(Math.min(100, Math.max(0, fit)));
}

/** The brief's niches and its terms that were found, the most frequent first. */
function matchedBy(profile: BriefProfile, texts: Texts, matches: readonly Match[]) {
  return profile.concepts
    .map(({ label, niche }, i) => ({
      label,
      niche,
      count:
        niche === undefined
          ? matches.filter((match) => (match.frequencies[i] ?? 0) > 0).length
          : [...texts.posts, texts.bio].filter(({ shares }) => (shares?.[niche] ?? 0) >= foundShare)
              .length,
    }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
}

function languageOf(posts: readonly Post[], brief: Brief): FitSignal['language'] {
  const toLanguage = (code: string) => captionLanguage({ language: code });
  return shareOf(brief.languages, toLanguage, posts.map(captionLanguage));
}

/** Where the posts were made: the creator's place, never the audience's. */
function marketOf(posts: readonly Post[], brief: Brief): FitSignal['market'] {
  const made = posts.map(({ location }) => toCountry(location));
  return shareOf(brief.markets, toCountry, made);
}

/**
 * What share of the posts that state something state something wanted. A wish that is no code can't
 * be met by any post: it stays in `wanted`, and says nothing of those who do not meet it.
 */
function shareOf(
  wishes: readonly string[],
  toCode: (wish: string) => string | undefined,
  stated: readonly (string | undefined)[],
): FitSignal['market'] {
  const wanted = wishes.map((wish) => toCode(wish) ?? wish);
  const codes = new Set(wishes.flatMap((wish) => toCode(wish) ?? []));
  const known = stated.filter((value) => value !== undefined);
  const n = known.length;
  if (n === 0 || codes.size === 0) return { verdict: 'unknown', wanted, n };
  const sharePct = (100 * known.filter((value) => codes.has(value)).length) / n;
  if (sharePct >= okPct) return { verdict: 'ok', wanted, sharePct, n };
  return { verdict: sharePct >= somePct ? 'some' : 'other', wanted, sharePct, n };
}

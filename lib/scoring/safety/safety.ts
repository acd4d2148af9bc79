import type { Brief } from '@/lib/model/brief';
import type { Creator } from '@/lib/model/creator';
import type { Post } from '@/lib/model/post';
import { countTerm, type Term, toTerms } from '@/lib/scoring/fit/term';
import type { SafetySignal } from '@/lib/scoring/signals/safety-signal';
import { topicOfBio, topicOfPost } from '@/lib/scoring/topic/post-topic';
import { foldTag } from '@/lib/scoring/topic/words';
import { quoteAround, toQuote } from './quote';

const maxListed = 60;
const maxWarningLength = 150;

/**
 * TikTok's own warnings and the brief's must-avoid words, quoted and unscored, the newest first and
 * the bio's words before them.
 *
 * What counts as a hit is what `rateFit` takes points off for: whole words, phrases and hashtags.
 * Each word once a post. Nothing found is no proof: only captions, hashtags and bio are read, never
 * the video.
 *
 * @returns `postsRead` counts the posts whose caption, hashtags or warnings are known
 */
export function rateSafety({
  creator,
  posts,
  brief,
}: {
  creator: Creator;
  posts: readonly Post[];
  brief?: Brief;
}): SafetySignal {
  const search = searchFor(brief?.vetoes ?? []);
  const newestFirst = posts.toSorted((a, b) => (b.createdAt ?? 0) - (a.createdAt ?? 0));
  return {
    postsRead: posts.filter(isRead).length,
    warnings: newestFirst.flatMap(warningsOf).slice(0, maxListed),
    vetoes: [
      ...vetoesInBio(search.terms, creator),
      ...newestFirst.flatMap((post) => vetoesInPost(search, post)),
    ].slice(0, maxListed),
  };
}

function isRead({ caption, hashtags, warnings }: Post): boolean {
  return caption !== undefined || hashtags !== undefined || warnings !== undefined;
}

function warningsOf({ id, createdAt, warnings = [] }: Post): SafetySignal['warnings'] {
  const texts = new Set(warnings.map((warning) => toQuote(warning, maxWarningLength)));
  return [...texts]
    .filter((text) => text !== '')
    .map((text) => ({ postId: id, at: createdAt, text }));
}

/** The must-avoid words of a brief, made ready, with those that each post was found to have. */
interface Search {
  terms: readonly Term[];
  found: WeakMap<Post, SafetySignal['vetoes']>;
}

const searches = new WeakMap<readonly string[], Search>();

function searchFor(vetoes: readonly string[]): Search {
  let search = searches.get(vetoes);
  if (!search) {
    search = { terms: toTerms(vetoes), found: new WeakMap() };
    searches.set(vetoes, search);
  }
  return search;
}

function vetoesInPost({ terms, found }: Search, post: Post): SafetySignal['vetoes'] {
  let vetoes = found.get(post);
  if (!vetoes) {
    const topic = topicOfPost(post);
    vetoes = terms
      .filter((term) => countTerm(term, topic) > 0)
      .map((term) => ({
        term: term.text,
        postId: post.id,
        at: post.createdAt,
        quote: quoteAround(term, post.caption ?? '') ?? tagQuote(term, post.hashtags),
      }));
    found.set(post, vetoes);
  }
  return vetoes;
}

function vetoesInBio(
  terms: readonly Term[],
  creator: Pick<Creator, 'bio'>,
): SafetySignal['vetoes'] {
  if (terms.length === 0 || !creator.bio) return [];
  const topic = topicOfBio(creator);
  return terms
    .filter((term) => countTerm(term, topic) > 0)
    .map((term) => ({
      term: term.text,
      quote: quoteAround(term, creator.bio ?? '') ?? toQuote(term.text),
    }));
}

/** The hashtag that TikTok tells and the caption does not show. */
function tagQuote(term: Term, hashtags: readonly string[] = []): string {
  const tag = hashtags.find(
    (hashtag) => countTerm(term, { words: [], tags: [foldTag(hashtag)] }) > 0,
  );
  return toQuote(tag === undefined ? term.text : `#${tag}`);
}

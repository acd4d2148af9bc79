import type { Post } from '@/lib/model/post';
import { countTerm, type Term, toTerm } from '@/lib/scoring/fit/term';
import { quoteAround, toQuote } from '@/lib/scoring/safety/quote';
import type { CompetitorConflict } from '@/lib/scoring/signals/sponsored-signal';
import { topicOfPost } from '@/lib/scoring/topic/post-topic';
import { foldTag, foldText, toWords } from '@/lib/scoring/topic/words';
import { mentionsOf } from './caption-tokens';
import { gradePost } from './grade-post';

const maxListed = 60;
/** What brands put behind their name in a handle: `rivalskin_us`, `rivalskin.official`. */
const handleEnding = /^(?:[a-z]{2}|usa|official|global|store|shop|tiktok)$/;
/** What makes a brand's hashtag a creator's: `#rivalskinpartner`. */
const tagEndings = ['partner', 'ambassador'];

/**
 * Posts that name a competitor of the brief, the newest first, each competitor once a post.
 *
 * Compared are mentions, hashtags and the caption's words, folded and whole: "Rival Skin" is found
 * in `@rivalskin`, `@rivalskin_us`, `#RivalSkin` and "rival skin", never in "arrival skin". A handle
 * that a post only answers ("Replying to @…") is no mention.
 */
export function competitorConflicts(
  posts: readonly Post[],
  competitors: readonly string[],
): CompetitorConflict[] {
  const terms = new Map<string, Term>();
  for (const competitor of competitors) {
    const term = toTerm(competitor);
    if (term && !terms.has(term.tag)) terms.set(term.tag, term);
  }
  const conflicts = posts.flatMap((post) =>
    [...terms.values()].flatMap((term): CompetitorConflict[] => {
      const quote = namedIn(post, term);
      if (quote === undefined) return [];
      const grade = gradePost(post)?.grade;
      return [
        {
          competitor: term.text,
          postId: post.id,
          at: post.createdAt,
          quote,
          isPaid: grade === 'platform' || grade === 'hard',
        },
      ];
    }),
  );
  return conflicts.sort((a, b) => (b.at ?? 0) - (a.at ?? 0)).slice(0, maxListed);
}

function namedIn(post: Post, term: Term): string | undefined {
  const handle = mentionsOf(post).find((mention) => isHandleOf(term, mention));
  if (handle !== undefined) return toQuote(`@${handle}`);
  const topic = topicOfPost(post);
  const tag = topic.tags.find(
    (known) => known === term.tag || tagEndings.some((ending) => known === term.tag + ending),
  );
  if (tag !== undefined) {
    const written = post.hashtags?.find((hashtag) => foldTag(hashtag) === tag);
    return toQuote(`#${written ?? tag}`);
  }
  if (countTerm(term, topic) === 0) return undefined;
  return quoteAround(term, post.caption ?? '') ?? toQuote(term.text);
}

function isHandleOf(term: Term, mention: string): boolean {
  const words = toWords(foldText(mention).replaceAll('_', ' '));
  if (words.join('') === term.tag) return true;
  let name = '';
  for (const [i, word] of words.entries()) {
    name += word;
    if (name === term.tag) return words.slice(i + 1).every((rest) => handleEnding.test(rest));
  }
  return false;
}

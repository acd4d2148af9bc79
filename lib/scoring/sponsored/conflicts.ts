import type { Post } from '@/lib/model/post';
import { countTerm, type Term, toTerms } from '@/lib/scoring/fit/term';
import { quoteAround, toQuote } from '@/lib/scoring/safety/quote';
import type { CompetitorConflict } from '@/lib/scoring/signals/sponsored-signal';
import { topicOfPost } from '@/lib/scoring/topic/post-topic';
import { drawnText, foldTag, foldText, toWords } from '@/lib/scoring/topic/words';
import { mentionsOf } from './caption-tokens';
import { gradePost, isPaidGrade } from './grade-post';

const maxListed = 60;
/** What brands put behind their name in a handle: `rivalskin_us`, `rivalskin.official`. */
const handleEnding = /^(?:[a-z]{2}|usa|official|global|store|shop|tiktok)$/;
/** What makes a brand's hashtag a creator's: `#rivalskinpartner`. */
const tagEndings = ['partner', 'ambassador'];
/** Names of so many letters are ordinary words too: "on", "hp", the m of "I'm". */
const shortName = 2;

/** The competitors of a brief, made ready, with what each post was found to name. */
interface Search {
  terms: readonly Term[];
  found: WeakMap<Post, CompetitorConflict[]>;
}

const searches = new WeakMap<readonly string[], Search>();

/**
 * Posts that name a competitor of the brief, the newest first, each competitor once a post. Kept per
 * list of competitors and post object.
 *
 * Compared are mentions, hashtags and the caption's words, folded and whole: "Rival Skin" is found
 * in `@rivalskin`, `@rivalskin_us`, `#RivalSkin` and "rival skin", never in "arrival skin". A name of
 * one word and at most two letters counts as a whole handle or hashtag only, and in the words if it is
 * all capitals in brief and caption ("HP"). A handle that a post only answers ("Replying to @…") is no
 * mention.
 */
export function competitorConflicts(
  posts: readonly Post[],
  competitors: readonly string[],
): CompetitorConflict[] {
  if (competitors.length === 0) return [];
  const search = searchFor(competitors);
  return posts
    .flatMap((post) => conflictsIn(post, search))
    .sort((a, b) => (b.at ?? 0) - (a.at ?? 0))
    .slice(0, maxListed);
}

function searchFor(competitors: readonly string[]): Search {
  let search = searches.get(competitors);
  if (!search) {
    search = { terms: toTerms(competitors), found: new WeakMap() };
    searches.set(competitors, search);
  }
  return search;
}

function conflictsIn(post: Post, { terms, found }: Search): CompetitorConflict[] {
  let conflicts = found.get(post);
  if (!conflicts) {
    const mentions = mentionsOf(post).map(toMention);
    const grade = gradePost(post)?.grade;
    conflicts = terms.flatMap((term): CompetitorConflict[] => {
      const quote = namedIn(post, mentions, term);
      if (quote === undefined) return [];
      return [
        {
          competitor: term.text,
          postId: post.id,
          at: post.createdAt,
          quote,
          isPaid: isPaidGrade(grade),
        },
      ];
    });
    found.set(post, conflicts);
  }
  return conflicts;
}

/** A handle and the words it is made of. */
interface Mention {
  handle: string;
  words: string[];
}

function toMention(handle: string): Mention {
  return { handle, words: toWords(foldText(handle).replaceAll('_', ' ')) };
}

function namedIn(post: Post, mentions: readonly Mention[], term: Term): string | undefined {
  const mention = mentions.find(({ words }) => isHandleOf(term, words));
  if (mention !== undefined) return toQuote(`@${mention.handle}`);
  const topic = topicOfPost(post);
  const tag = topic.tags.find(
    (known) => known === term.tag || tagEndings.some((ending) => known === term.tag + ending),
  );
  if (tag !== undefined) {
    const written = post.hashtags?.find((hashtag) => foldTag(hashtag) === tag);
    return toQuote(`#${written ?? tag}`);
  }
  if (countTerm(term, topic) === 0) return undefined;
  if (isShort(term) && !isInCapitals(term, post.caption ?? '')) return undefined;
  return quoteAround(term, post.caption ?? '') ?? toQuote(term.text);
}

function isHandleOf(term: Term, words: readonly string[]): boolean {
  if (words.join('') === term.tag) return true;
  if (isShort(term)) return false;
  let name = '';
  for (const [i, word] of words.entries()) {
    name += word;
    if (name === term.tag) return words.slice(i + 1).every((rest) => handleEnding.test(rest));
  }
  return false;
}

function isShort({ words, tag, isUnspaced }: Term): boolean {
  return words.length === 1 && tag.length <= shortName && !isUnspaced;
}

/** Whether brief and caption both write a name of at least two letters in capitals. */
function isInCapitals({ text, tag }: Term, caption: string): boolean {
  const [name] = text.match(/[\p{Lu}\p{N}]+/u) ?? [];
  if (tag.length < shortName || name?.length !== tag.length) return false;
  const words: readonly string[] = drawnText(caption).match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.includes(name);
}

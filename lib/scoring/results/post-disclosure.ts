import type { Post } from '@/lib/model/post';
import { placedTags } from '@/lib/scoring/sponsored/caption-tokens';
import { gradePost } from '@/lib/scoring/sponsored/grade-post';
import { plainText } from '@/lib/scoring/topic/words';

/** Whether a post made for a campaign tells that it is one, as far as it was read. */
export interface PostDisclosure {
  /**
   * - `clear`: TikTok's own label, or a marker in front
   * - `placed`: a marker that is neither in front nor out of sight, or whose place is not known
   * - `buried`: one that nobody finds: behind other hashtags, or below the fold
   * - `weak`: only words that do not say "paid" everywhere (`#gifted`, `#partner`, a code)
   * - `none`: no label in what was read, which is no proof that there is none
   */
  seen: 'clear' | 'placed' | 'buried' | 'weak' | 'none';
  /** What was found, quoted, the surest first. */
  evidence: readonly string[];
  /** Neither caption nor hashtags were read: nothing can be told of them. */
  isUnread: boolean;
  /** What the creator was asked for, and whether it is there; absent where nothing was asked for. */
  asked?: { text: string; isThere: boolean };
}

/**
 * Grades how a post is disclosed, by the rules of `sponsored/grade-post`.
 *
 * @param asked as agreed, e.g. `#ad`: each hashtag in it has to be there as a whole, any other wording as
 *   written. TikTok's own label is not in the caption, so words about it are never found there.
 */
export function gradeDisclosure(post: Post, asked?: string): PostDisclosure {
  const graded = gradePost(post);
  const text = asked?.trim() ?? '';
  return {
    seen: placeOf(graded),
    evidence: graded?.evidence ?? [],
    isUnread: post.caption === undefined && post.hashtags === undefined,
    ...(text !== '' && { asked: { text, isThere: hasAll(post, text) } }),
  };
}

function placeOf(graded: ReturnType<typeof gradePost>): PostDisclosure['seen'] {
  if (graded === undefined || graded.grade === 'programme') return 'none';
  if (graded.grade === 'soft' || graded.grade === 'suspect') return 'weak';
  // An authorised ad says that a brand may pay for reach, and nothing to the viewer.
  const isTold = graded.isLabelled || graded.markers.some(({ grade }) => grade === 'hard');
  if (!isTold) return 'weak';
  if (graded.clarity === 'clear' || graded.clarity === 'buried') return graded.clarity;
  return 'placed';
}

function hasAll({ caption, hashtags }: Post, asked: string): boolean {
  const wanted = placedTags({ caption: asked }).map(({ text }) => plainText(text));
  if (wanted.length === 0) return plainText(caption ?? '').includes(plainText(asked));
  const there = new Set(placedTags({ caption, hashtags }).map(({ text }) => plainText(text)));
  return wanted.every((tag) => there.has(tag));
}

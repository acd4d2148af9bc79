import type { Post } from '@/lib/model/post';
import { toMergeField } from './merge-field';

/** Words a caption must have beside its tags to be worth quoting. */
const leastWords = 2;

/**
 * The caption's hook, to be quoted back to its author: its first sentence, without hashtags, mentions
 * and links. A duet's or stitch's caption often tells of somebody else's post, and one of tags alone
 * says nothing: neither has a hook.
 *
 * @returns at most 80 graphemes on one line
 * @example toHook({ caption: 'My SPF routine for oily skin! Full list below #skintok' }) // 'My SPF routine for oily skin!'
 */
export function toHook(
  post: Pick<Post, 'caption' | 'isDuet' | 'isStitch'> | undefined,
): string | undefined {
  if (post?.caption === undefined || post.isDuet || post.isStitch) return undefined;
  const plain = post.caption
    .normalize('NFC')
    .replace(/https?:\/\/\S+|www\.\S+/giu, ' ')
    .replace(/[#＃]\s?[\p{L}\p{N}\p{M}_]+/gu, ' ')
    .replace(/[@＠][\p{L}\p{N}._-]+/gu, ' ');
  if (/^\s*(?:duet|stitch)\s+(?:with|from)\b/iu.test(plain)) return undefined;
  const [first = ''] = plain.split(/\n|(?<=[.!?…。！？])\s+/u).filter(isSaying);
  const hook = toMergeField(first);
  return hook?.replace(/[\s|·•~–—-]+$/u, '') || undefined;
}

/** Scripts that write no spaces say much in a few letters. */
function isSaying(text: string): boolean {
  const words = text.match(/[\p{L}\p{N}\p{M}'’]+/gu) ?? [];
  if (words.length >= leastWords) return true;
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Hangul}]{4}/u.test(
    text,
  );
}

import type { Brand } from '@/lib/model/brand';
import type { Recognition } from '@/lib/model/collaboration';
import type { Post } from '@/lib/model/post';
import { mentionsOf } from '@/lib/scoring/sponsored/caption-tokens';
import { drawnText, plainText, writtenHashtags } from '@/lib/scoring/topic/words';
import { madeAt } from './made-at';

/** By what a creator's post is known as made for a campaign. */
export interface CampaignMarks {
  brand?: Pick<Brand, 'handles' | 'hashtags'>;
  /** This creator's own. */
  promoCode?: string;
  /** Earlier posts may name the brand, but were not made for the campaign; milliseconds. */
  since: number;
  /** The creator's handle, lower case: whose it is, is nobody's mention. */
  handle: string;
}

/**
 * What says that a post was made for a campaign, the surest first; nothing for a post that was not.
 *
 * - `code`: the creator's own promo code as a whole word of the caption or as a hashtag, in any case
 *   and in fancy letters too. It is theirs alone, so it counts at any time. One of letters alone may be
 *   a plain word ("GLOW"): it counts in capitals among other letters, or after a word for "code".
 * - `handle`: the brand among the accounts mentioned. `@glowbrand2` is another account, and a post
 *   that only answers the brand's comment ("Replying to @glowbrand") mentions nobody.
 * - `hashtag`: the brand's hashtag, whole: `#glowbrandnew` and `#glow_brand` are other ones. Letters
 *   count as they are drawn, whatever their case.
 *
 * @example recognisePost({ caption: 'My routine, code maya15', … }, { promoCode: 'MAYA15', … }) // ['code']
 */
export function recognisePost(
  post: Post,
  { brand, promoCode, since, handle }: CampaignMarks,
): Recognition[] {
  const found: Recognition[] = [];
  if (promoCode !== undefined && hasCode(post, promoCode)) found.push('code');
  if (brand === undefined || brand.handles.length + brand.hashtags.length === 0) return found;
  const at = madeAt(post);
  if (at === undefined || at < since) return found;
  if (mentionsBrand(post, brand.handles, handle)) found.push('handle');
  if (hasBrandTag(post, brand.hashtags)) found.push('hashtag');
  return found;
}

/** A code of letters alone may be a plain word: it has to be in capitals, or after a word for "code". */
function hasCode({ caption = '', hashtags = [] }: Post, promoCode: string): boolean {
  const code = toPlain(promoCode);
  const plain = toPlain(caption);
  if (/^\p{L}+$/u.test(code)) {
    const drawn = drawnText(caption).normalize('NFKC');
    const isShouted = !/\p{Ll}/u.test(drawn);
    const capitals = code.toUpperCase();
    const isInCapitals = capitals !== code && !isShouted && wholeWord(capitals).test(drawn);
    return isInCapitals || wholeWord(code, codeIntroduction).test(plain);
  }
  return hashtags.some((tag) => toPlain(tag) === code) || wholeWord(code).test(plain);
}

/** What says that a code follows: the word for it, and signs between. */
const codeIntroduction =
  '(?<=(?:codes?|coupon|voucher|promo|código|codigo|cupón|cupom|codice|gutschein|kod[eu]?|mã|код|コード|クーポン|코드|쿠폰)(?:は)?[\\s:="“”\'‘’«»「(#]{0,4})';

/**
 * Not within another word, another code ("MAYA15-B"), a handle or an address. A dot ends a sentence
 * more often than it goes on. A code has no signs that mean something in a pattern.
 */
function wholeWord(code: string, before = ''): RegExp {
  return new RegExp(
    `(?<![\\p{L}\\p{N}\\p{M}_]-?|@[\\p{L}\\p{N}._-]*)${before}${code}(?!-?[\\p{L}\\p{N}\\p{M}_])`,
    'u',
  );
}

function mentionsBrand(post: Post, handles: readonly string[], ownHandle: string): boolean {
  const wanted = new Set(handles.map(toPlain));
  wanted.delete(toPlain(ownHandle));
  if (wanted.size === 0) return false;
  // Some sources give a caption and no tokens, some tokens without those that were typed by hand.
  const caption = drawnText(post.caption ?? '');
  const named = [...mentionsOf({ mentions: post.mentions, caption }), ...mentionsOf({ caption })];
  return named.some((mention) => wanted.has(toPlain(mention)));
}

function hasBrandTag({ caption = '', hashtags }: Post, tags: readonly string[]): boolean {
  const wanted = new Set(tags.map(toPlain));
  return (hashtags ?? writtenHashtags(caption)).some((tag) => wanted.has(toPlain(tag)));
}

/** As drawn, in plain letters and lower case, accents kept. */
function toPlain(text: string): string {
  return plainText(text).normalize('NFC');
}

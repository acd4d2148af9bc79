import { promotionPhrases, webAddress } from './spam-words';

const limit = 1.5;
const tenTimes = /(.)\1{9}/u;
const longNumber = /\d{7}/;
const longComment = 400;

/**
 * Whether a comment advertises, begs for followers or likes, or leads away.
 *
 * Points as published in `scoring.md` 6: an address 2, each kind of promotion 1.5 for at most two,
 * over 400 characters 1, a character ten times in a row 0.5, seven digits in a row 0.5; spam from 1.5.
 *
 * @param text from `toCommentText`
 */
export function isSpam(text: string): boolean {
  if (webAddress.test(text) || promotionPhrases.some((phrase) => phrase.test(text))) return true;
  const points =
    (text.length > longComment ? 1 : 0) +
    (tenTimes.test(text) ? 0.5 : 0) +
    (longNumber.test(text) ? 0.5 : 0);
  return points >= limit;
}

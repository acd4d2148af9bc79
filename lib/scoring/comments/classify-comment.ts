import type { CommentClass } from '@/lib/model/comment-tally';
import { isOnlyEmoji, toCommentText, withoutMentions } from './comment-text';
import { countContentWords } from './content-words';
import { buyingPhrases, thingWords } from './intent-words';
import { questionMark, questionPhrases } from './question-words';
import { isSpam } from './spam';

const specificFrom = 4;
/** "price", "link pls", "size m": with so few words the thing itself is what is asked for. */
const maxBareWords = 3;
const wordPattern = /[\p{L}\p{N}]+/gu;

/**
 * What a comment is, by the first that matches: spam, emoji only, mentions only, a wish to buy, a
 * question, something specific (at least 4 content words), else praise.
 *
 * `praise` is what is left: short and without a word of its own, friendly or not. A text without any
 * letter counts as emoji only.
 *
 * @example classifyComment('Where did you get the blue one') // 'intent'
 * @example classifyComment('@ana 😍') // 'mention-only'
 */
export function classifyComment(text: string): CommentClass {
  const whole = toCommentText(text);
  if (isSpam(whole)) return 'spam';
  if (isOnlyEmoji(whole)) return 'emoji-only';
  const said = withoutMentions(whole);
  if (said === '' || isOnlyEmoji(said)) return said === whole ? 'emoji-only' : 'mention-only';
  const isAsked = questionMark.test(said) || questionPhrases.some((phrase) => phrase.test(said));
  if (isIntent(said, isAsked)) return 'intent';
  if (isAsked) return 'question';
  return countContentWords(said) >= specificFrom ? 'specific' : 'praise';
}

function isIntent(said: string, isAsked: boolean): boolean {
  if (buyingPhrases.some((phrase) => phrase.test(said))) return true;
  if (!thingWords.test(said)) return false;
  return isAsked || (said.match(wordPattern)?.length ?? 0) <= maxBareWords;
}

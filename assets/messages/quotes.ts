/** How words of others stand in our sentences. They come from strangers' pages. */

/** Longer quotes are cut: the sentence is about what was found, and the post has the rest. */
const quoteLimit = 90;
/** A name or a hashtag is one word among others. */
const nameLimit = 40;
/** Could turn the sentence around them. */
const directionMarks = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/**
 * Words of others in quotation marks, set apart so that a right-to-left quote leaves our sentence
 * in order: `“code MAYA10”`.
 */
export function quoted(text: string): string {
  return `“${apart(text, quoteLimit)}”`;
}

/** The same without quotation marks, for a hashtag or a name. */
export function isolated(text: string): string {
  return apart(text, nameLimit);
}

function apart(text: string, limit: number): string {
  const clean = text.replace(directionMarks, '').replace(/\s+/g, ' ').trim();
  const letters = [...clean];
  const short = letters.length > limit ? `${letters.slice(0, limit - 1).join('')}…` : clean;
  return isLeftToRight(short) ? short : `\u2068${short}\u2069`;
}

/** Plain Latin and signs need no isolation, and stay searchable and copyable as they are. */
function isLeftToRight(text: string): boolean {
  return !/[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u.test(
    text,
  );
}

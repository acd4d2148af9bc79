/**
 * One pattern from a list of phrases, a line or several between `|`, each a piece of a regular
 * expression without unbounded repeats, so that it stays linear on any input. A phrase is found as
 * whole words: `\b` knows ASCII letters only.
 *
 * @example wholeWords('give ?aways?|free (?:likes|money)')
 */
export function wholeWords(phrases: string): RegExp {
  return new RegExp(
    `(?<![\\p{L}\\p{N}\\p{M}])(?:${toAlternatives(phrases)})(?![\\p{L}\\p{N}\\p{M}])`,
    'u',
  );
}

/** The same for scripts without spaces between words, where a phrase is found anywhere. */
export function anywhere(phrases: string): RegExp {
  return new RegExp(`(?:${toAlternatives(phrases)})`, 'u');
}

function toAlternatives(phrases: string): string {
  return phrases
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('|');
}

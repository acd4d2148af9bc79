/** A piece of a pattern: text as it stands, or a variable's name without its braces. */
export type PatternPart = { text: string } | { variable: string };

/**
 * A pattern with variables in braces, in pieces. A brace without its other half is text.
 *
 * @example parsePattern('{NAME}15') // [{ variable: 'NAME' }, { text: '15' }]
 */
export function parsePattern(pattern: string): PatternPart[] {
  return pattern
    .split(/(\{[^{}]*\})/u)
    .filter((piece) => piece !== '')
    .map((piece) =>
      /^\{[^{}]*\}$/u.test(piece) ? { variable: piece.slice(1, -1).trim() } : { text: piece },
    );
}

/** The first variable that is not among the known ones, by its name in any case of letters. */
export function findUnknownVariable(pattern: string, known: readonly string[]): string | undefined {
  const names = new Set(known.map((name) => name.toLowerCase()));
  return parsePattern(pattern)
    .flatMap((part) => ('variable' in part ? [part.variable] : []))
    .find((variable) => !names.has(variable.toLowerCase()));
}

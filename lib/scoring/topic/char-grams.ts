/** Longest caption looked at, in characters: the topic is in its beginning, and input may be hostile. */
const captionLength = 400;
const smallest = 3;
const largest = 5;
const space = 32;

/**
 * Runs of 3 to 5 characters within the words of a folded text, each word framed by spaces, with how
 * often each occurs. They carry spelling: `booktoker` shares most of its grams with `booktok`.
 *
 * A gram is named by a 32-bit hash (FNV-1a) rather than by its text, which is three times as fast. Of
 * the taxonomy's 14,000 grams none is expected to share a hash (0.02 pairs).
 *
 * @returns an empty map for a text without words
 */
export function charGrams(
  words: readonly string[],
  maxLength = captionLength,
): Map<number, number> {
  const counts = new Map<number, number>();
  let length = 0;
  for (const word of words) {
    length += word.length;
    if (length > maxLength) break;
    for (let start = -1; start + smallest <= word.length + 1; start++) {
      let hash = 0x811c9dc5;
      const end = Math.min(start + largest, word.length + 1);
      for (let at = start; at < end; at++) {
        const code = at < 0 || at === word.length ? space : word.charCodeAt(at);
        hash = Math.imul(hash ^ code, 0x01000193);
        if (at - start + 1 >= smallest) counts.set(hash, (counts.get(hash) ?? 0) + 1);
      }
    }
  }
  return counts;
}

/** Weight of a gram that occurs `count` times, before its idf: growing, but ever more slowly. */
export function gramWeight(count: number): number {
  return count === 1 ? 1 : 1 + Math.log(count);
}

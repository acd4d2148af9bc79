const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
const encoder = new TextEncoder();

/**
 * As much of a text as fits into so many bytes of UTF-8, cut between what a person sees as characters:
 * half a family emoji is another emoji.
 *
 * @param most bytes, the ellipsis of a cut text included
 * @example cutBytes('🌸🌸🌸', 11) // '🌸🌸…'
 */
export function cutBytes(text: string, most: number): string {
  if (bytesOf(text) <= most) return text;
  let left = most - bytesOf('…');
  let kept = '';
  for (const { segment } of graphemes.segment(text)) {
    left -= bytesOf(segment);
    if (left < 0) break;
    kept += segment;
  }
  return `${kept}…`;
}

/** Bytes of UTF-8. */
export function bytesOf(text: string): number {
  return encoder.encode(text).length;
}

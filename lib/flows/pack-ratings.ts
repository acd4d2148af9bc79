import type { Rating } from '@/lib/scoring/signals/rating';

/** Ratings as bytes, about a tenth of their text: the same words and figures come again and again. */
export async function packRatings(ratings: readonly Rating[]): Promise<Uint8Array<ArrayBuffer>> {
  return squeeze(new Blob([JSON.stringify(ratings)]), new CompressionStream('deflate-raw'));
}

/**
 * The ratings of `packRatings`. They are the very same, but for fields that were `undefined`, which are
 * absent.
 *
 * @returns `undefined` for anything else
 */
export async function unpackRatings(
  body: Uint8Array<ArrayBuffer>,
  count: number,
): Promise<Rating[] | undefined> {
  try {
    const text = await squeeze(new Blob([body]), new DecompressionStream('deflate-raw'));
    const ratings: unknown = JSON.parse(new TextDecoder().decode(text));
    return Array.isArray(ratings) && ratings.length === count ? ratings : undefined;
  } catch {
    return undefined;
  }
}

async function squeeze(
  blob: Blob,
  stream: CompressionStream | DecompressionStream,
): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await new Response(blob.stream().pipeThrough(stream)).arrayBuffer());
}

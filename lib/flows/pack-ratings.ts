import type { Rating } from '@/lib/scoring/signals/rating';

/** Ratings as bytes, about a tenth of their text: the same words and figures come again and again. */
export async function packRatings(ratings: readonly Rating[]): Promise<Uint8Array<ArrayBuffer>> {
  const text = new TextEncoder().encode(JSON.stringify(ratings));
  return squeeze(text, new CompressionStream('deflate-raw'));
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
    const text = await squeeze(body, new DecompressionStream('deflate-raw'));
    const ratings: unknown = JSON.parse(new TextDecoder().decode(text));
    return Array.isArray(ratings) && ratings.length === count ? ratings : undefined;
  } catch {
    return undefined;
  }
}

async function squeeze(
  bytes: Uint8Array<ArrayBuffer>,
  stream: CompressionStream | DecompressionStream,
): Promise<Uint8Array<ArrayBuffer>> {
  // Straight into the stream: a Blob would go through the browser's own process first.
  const writer = stream.writable.getWriter();
  // What cannot be read fails at the other end as well, and is told from there.
  writer.write(bytes).catch(() => {});
  writer.close().catch(() => {});
  return new Uint8Array(await new Response(stream.readable).arrayBuffer());
}

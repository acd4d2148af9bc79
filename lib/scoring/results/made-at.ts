import type { Post } from '@/lib/model/post';

/** Nothing on TikTok is older; an id that says so is none of its own. */
const earliest = Date.UTC(2014, 0, 1);

/**
 * When a post was made, milliseconds since 1970: as its source says, else by its id, whose upper 32
 * bits are Unix seconds.
 *
 * @returns `undefined` where the id says a time before TikTok, or later than the post was read
 */
export function madeAt({
  id,
  createdAt,
  observedAt,
}: Pick<Post, 'id' | 'createdAt' | 'observedAt'>): number | undefined {
  if (createdAt !== undefined) return createdAt;
  if (!/^\d{1,20}$/.test(id)) return undefined;
  const at = Number(BigInt(id) >> 32n) * 1_000;
  return at >= earliest && at <= observedAt ? at : undefined;
}

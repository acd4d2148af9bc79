import type { Random } from './random.ts';

/**
 * An id as TikTok makes them: seconds since 1970 in the upper 32 bits, chance below.
 *
 * @example
 * BigInt(createId(1_748_016_486, random)) >> 32n // 1748016486n
 */
export function createId(seconds: number, random: Random): string {
  const low = BigInt(random.integer(0, 0xffff)) * 0x10000n + BigInt(random.integer(0, 0xffff));
  return String((BigInt(Math.floor(seconds)) << 32n) | low);
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** The opaque second id of an account. */
export function createSecUid(random: Random): string {
  let tail = '';
  for (let index = 0; index < 62; index++) tail += random.pick([...alphabet]);
  return `MS4wLjABAAAA${tail}`;
}

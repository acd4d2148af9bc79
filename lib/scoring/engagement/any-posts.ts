import fc from 'fast-check';
import type { Post } from '@/lib/model/post';

const now = 1_780_000_000_000;
const anyCount = fc.option(
  fc.oneof(
    fc.nat(2_000),
    fc.nat(50_000_000),
    fc.constantFrom(0, 499, 500, Number.MAX_SAFE_INTEGER),
  ),
  { nil: undefined },
);
const anyFlag = fc.constantFrom(true, false, undefined);

const anyPost: fc.Arbitrary<Post> = fc.record({
  // Few ids, so that some repeat.
  id: fc.nat(30).map(String),
  createdAt: fc.constantFrom(undefined, 0, now - 30 * 86_400_000, now - 3_600_000, now + 1),
  observedAt: fc.constantFrom(now, now + 1),
  plays: anyCount,
  likes: anyCount,
  comments: anyCount,
  shares: anyCount,
  saves: anyCount,
  isPinned: anyFlag,
  isAd: anyFlag,
});

/** Posts as any page may claim them, for property tests. */
export const anyPosts = fc.array(anyPost, { maxLength: 25 });

/** Every number anywhere in a signal. */
export function deepNumbers(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(deepNumbers);
}

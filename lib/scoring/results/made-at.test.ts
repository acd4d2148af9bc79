import { expect, test } from 'vitest';
import { madeAt } from './made-at';

const made = Date.UTC(2027, 2, 3, 9);
const observedAt = made + 60_000;
const idAt = (at: number) => String((BigInt(at / 1_000) << 32n) + 123_456n);

test('what a source says goes before what the id says', () => {
  expect(madeAt({ id: idAt(made), createdAt: made - 5_000, observedAt })).toBe(made - 5_000);
});

test('an id tells the second in which its post was made', () => {
  expect(madeAt({ id: idAt(made), observedAt })).toBe(made);
});

test('an id from before TikTok, from after the reading, or of letters tells nothing', () => {
  expect(madeAt({ id: '7001', observedAt })).toBeUndefined();
  expect(madeAt({ id: idAt(made), observedAt: made - 1 })).toBeUndefined();
  expect(madeAt({ id: 'abc', observedAt })).toBeUndefined();
});

import { expect, test } from 'vitest';
import { charGrams } from './char-grams';

test('a word of three letters has six grams: it is framed by spaces', () => {
  // " sp", "spf", "pf ", " spf", "spf ", " spf "
  expect(charGrams(['spf']).size).toBe(6);
});

test('words that share spelling share grams, others do not', () => {
  const shared = (a: string, b: string) => {
    const [left, right] = [charGrams([a]), charGrams([b])];
    return [...left.keys()].filter((gram) => right.has(gram)).length;
  };
  expect(shared('booktok', 'booktoker')).toBeGreaterThan(10);
  expect(shared('booktok', 'serum')).toBe(0);
});

test('the frame tells the start of a word from its middle', () => {
  const grams = charGrams(['art']);
  const inside = charGrams(['start']);
  expect([...grams.keys()].filter((gram) => inside.has(gram)).length).toBeLessThan(grams.size);
});

test('repeated grams are counted, words never run together', () => {
  const once = charGrams(['glow']);
  const twice = charGrams(['glow', 'glow']);
  expect(twice.size).toBe(once.size);
  expect([...twice.values()].every((count) => count === 2)).toBe(true);
});

test('no words, no grams', () => {
  expect(charGrams([]).size).toBe(0);
});

test('a text is read to a limit', () => {
  const words = Array.from({ length: 5_000 }, (_, i) => `word${i}`);
  expect(charGrams(words).size).toBeLessThan(700);
  expect(charGrams(words, Infinity).size).toBeGreaterThan(5_000);
});

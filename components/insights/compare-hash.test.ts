import { expect, test } from 'vitest';
import { toPlace } from '@/components/desk/section';
import { readCompared, toCompareHash, toComparePath } from './compare-hash';

test('keys go into an address and come out of it', () => {
  const keys = ['tt_1', '@maya.glow', 'tt_22'];
  const { section, path } = toPlace(toCompareHash(keys));
  expect(section).toBe('insights');
  expect(readCompared(path)).toEqual(keys);
});

test('four at most, each once', () => {
  expect(readCompared('compare/a,b,a,c,d,e')).toEqual(['a', 'b', 'c', 'd']);
  expect(toComparePath(['a', 'b', 'c', 'd', 'e'])).toBe('insights/compare/a,b,c,d');
});

test('with nobody the place is there, with nobody in it', () => {
  expect(toComparePath([])).toBe('insights/compare');
  expect(readCompared('compare')).toEqual([]);
  expect(readCompared('compare/')).toEqual([]);
  expect(readCompared('compare/,')).toEqual([]);
});

import { expect, test } from 'vitest';
import { engagementMessages as say } from './en-engagement';

test("the scale's ends are the range's own, outward on a first impression", () => {
  expect(say.scaleEnds(4.71, 7.88, false)).toEqual(['4.7', '7.9']);
  expect(say.scaleEnds(3.4, 6.2, true)).toEqual(['3', '7']);
  expect(say.scaleEnds(0.6, 1.4, true)).toEqual(['0.6', '1.4']);
});

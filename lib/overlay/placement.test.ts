import { expect, test } from 'vitest';
import { chipHeight, toChipCorner, toChipRoom, toMaxWidth } from './placement';

const media = { left: 400, top: 100, width: 380 };

test('a feed chip stands 12 in and 52 down, below the volume and menu buttons', () => {
  expect(toChipCorner('feed', media, 300, false)).toEqual({ x: 412, y: 152 });
});

test('a search chip stands 8 in and 8 down', () => {
  expect(toChipCorner('search', media, 200, false)).toEqual({ x: 408, y: 108 });
});

test('a profile chip ends above the header, so that it covers none of it', () => {
  const { y } = toChipCorner('profile', media, 300, false);
  expect(y + chipHeight).toBeLessThan(media.top);
});

test('where the page runs right to left the chip stands at the right edge', () => {
  expect(toChipCorner('feed', media, 300, true).x + 300).toBe(media.left + media.width - 12);
});

test('a chip is at most 332 wide, and never wider than the picture less its margins', () => {
  expect(toMaxWidth('feed', 900)).toBe(332);
  expect(toMaxWidth('feed', 300)).toBe(276);
  expect(toMaxWidth('search', 200)).toBe(184);
  expect(toMaxWidth('search', 20)).toBe(28);
});

test('half pixels of the page do not blur the chip', () => {
  expect(toChipCorner('feed', { left: 10.4, top: 20.6, width: 300 }, 100, false)).toEqual({
    x: 22,
    y: 73,
  });
});

test('the room for text leaves the toggle its place', () => {
  const room = toChipRoom('search', 200);
  expect(room.text + room.toggle).toBeLessThan(184);
  expect(room.isShort).toBe(true);
});

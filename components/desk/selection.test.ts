import { expect, test } from 'vitest';
import { inventRow } from './invented-row';
import { nothingSelected, type Selection, selectAll, selectOne, selectTo } from './selection';

const rows = ['a', 'b', 'c', 'd', 'e'].map((handle) => inventRow({ handle }));
const keys = ({ keys }: Selection) => [...keys].sort();
const one = selectOne(nothingSelected, '@b', true);

test('a range goes from the row selected last, in either direction', () => {
  expect(keys(selectTo(one, rows, { key: '@d' }))).toEqual(['@b', '@c', '@d']);
  expect(keys(selectTo(one, rows, { key: '@a' }))).toEqual(['@a', '@b']);
});

test('a range that shrinks gives back what it took and nothing else', () => {
  const two = selectOne(selectOne(nothingSelected, '@e', true), '@a', true);
  const wide = selectTo(two, rows, { key: '@c' });
  expect(keys(wide)).toEqual(['@a', '@b', '@c', '@e']);
  expect(keys(selectTo(wide, rows, { key: '@b' }))).toEqual(['@a', '@b', '@e']);
});

test('the first range of all begins at the row that has the focus', () => {
  expect(keys(selectTo(nothingSelected, rows, { key: '@c', from: '@b' }))).toEqual(['@b', '@c']);
  expect(keys(selectTo(nothingSelected, rows, { key: '@c' }))).toEqual(['@c']);
});

test('an anchor that a filter has hidden begins no range', () => {
  const shown = rows.slice(2);
  expect(keys(selectTo(one, shown, { key: '@d', from: '@c' }))).toEqual(['@b', '@c', '@d']);
});

test('a range can be taken back as well', () => {
  const all = selectAll(nothingSelected, rows, true);
  const without = selectOne(all, '@b', false);
  expect(keys(selectTo(without, rows, { key: '@d', isSelected: false }))).toEqual(['@a', '@e']);
});

test('selecting all adds to what is selected; taking all back leaves what is not shown', () => {
  const shown = rows.slice(2);
  expect(keys(selectAll(one, shown, true))).toEqual(['@b', '@c', '@d', '@e']);
  expect(keys(selectAll(selectAll(one, shown, true), shown, false))).toEqual(['@b']);
});

test('a range to a row that is not there changes nothing', () => {
  expect(selectTo(one, rows, { key: '@z' })).toBe(one);
});

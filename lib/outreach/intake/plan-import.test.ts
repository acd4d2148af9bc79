import { expect, test } from 'vitest';
import type { ImportedLine } from '@/lib/model/imported';
import { createDirectory, type KnownCreator } from './directory';
import { planImport } from './plan-import';

const line = (at: number, facts: Partial<ImportedLine>): ImportedLine => ({
  line: at,
  tags: [],
  note: '',
  ...facts,
});
const stored = (key: string, handle: string, facts: Partial<KnownCreator> = {}): KnownCreator => ({
  key,
  id: key.startsWith('tt_') ? key.slice(3) : undefined,
  handle,
  formerHandles: [],
  observedAt: 5,
  ...facts,
});

test('new ones, and those known by id, by handle and by a handle of before', () => {
  const directory = createDirectory([
    stored('tt_1', 'maya'),
    stored('tt_2', 'lea.new', { formerHandles: ['lea'] }),
    stored('@kim', 'kim'),
  ]);
  const { creators } = planImport(
    [
      line(2, { handle: 'tomas' }),
      line(3, { handle: 'was.maya', id: '1' }),
      line(4, { handle: 'lea' }),
      line(5, { handle: 'kim', id: '9' }),
      line(6, { handle: 'bo', id: '8' }),
    ],
    directory,
  );
  expect(creators.map(({ key, handle, known }) => [key, handle, known?.key])).toEqual([
    ['@tomas', 'tomas', undefined],
    ['tt_1', 'maya', 'tt_1'],
    ['tt_2', 'lea.new', 'tt_2'],
    ['@kim', 'kim', '@kim'],
    ['tt_8', 'bo', undefined],
  ]);
});

test('one creator told twice is one, with the tags and notes of both', () => {
  const { creators, duplicates } = planImport(
    [
      line(2, { handle: 'maya', tags: ['a'], note: 'x', status: 'contacted', addedAt: 5 }),
      line(3, {
        handle: 'maya',
        id: '1',
        tags: ['a', 'b'],
        note: 'y',
        status: 'replied',
        email: 'm@x.example',
      }),
      line(4, { id: '1', handle: 'maya.old', note: 'x' }),
    ],
    createDirectory([]),
  );
  expect(duplicates).toEqual([
    { line: 3, handle: 'maya', firstLine: 2 },
    { line: 4, handle: 'maya.old', firstLine: 2 },
  ]);
  expect(creators).toHaveLength(1);
  expect(creators[0]).toMatchObject({
    key: 'tt_1',
    handle: 'maya',
    said: {
      line: 2,
      tags: ['a', 'b'],
      note: 'x\ny',
      status: 'replied',
      email: 'm@x.example',
      addedAt: 5,
    },
  });
});

test('one creator in two campaigns is planned for both', () => {
  const { creators, duplicates } = planImport(
    [
      line(2, { handle: 'maya', campaign: 'Spring' }),
      line(3, { handle: 'maya', campaign: 'Summer' }),
      line(4, { handle: 'maya', campaign: ' spring ' }),
      line(5, { handle: 'maya', note: 'again' }),
    ],
    createDirectory([]),
  );
  expect(creators.map(({ said }) => said.note)).toEqual(['again', '']);
  expect(duplicates).toHaveLength(2);
});

test('two ids are two people, also under one handle', () => {
  const directory = createDirectory([stored('tt_1', 'maya')]);
  const { creators } = planImport([line(2, { handle: 'maya', id: '2' })], directory);
  expect(creators).toMatchObject([{ key: 'tt_2' }]);
  expect(creators[0]?.known).toBeUndefined();
});

test('handles that were swapped in a circle lead to one creator each', () => {
  const directory = createDirectory([
    stored('tt_1', 'a', { formerHandles: ['b'] }),
    stored('tt_2', 'b', { formerHandles: ['c'] }),
    stored('tt_3', 'c', { formerHandles: ['a'] }),
  ]);
  const { creators } = planImport(
    ['a', 'b', 'c'].map((handle, i) => line(i, { handle })),
    directory,
  );
  expect(creators.map(({ key }) => key)).toEqual(['tt_1', 'tt_2', 'tt_3']);
});

test('of two accounts with one handle the one observed last is meant', () => {
  const directory = createDirectory([
    stored('tt_1', 'maya', { observedAt: 9 }),
    stored('tt_2', 'maya', { observedAt: 5 }),
  ]);
  expect(directory.find({ handle: 'maya' })?.key).toBe('tt_1');
});

test('an id that nobody knows and no handle is a bad line', () => {
  const { creators, problems } = planImport([line(7, { id: '9' })], createDirectory([]));
  expect(creators).toEqual([]);
  expect(problems).toEqual([{ line: 7, text: '9', kind: 'bad', reason: 'unknown-id' }]);
});

test('who is not to be written to is said so, by the store or by the file', () => {
  const directory = createDirectory([stored('tt_1', 'maya', { doNotContactAt: 3 })]);
  const { creators } = planImport(
    [
      line(2, { handle: 'maya' }),
      line(3, { handle: 'tomas' }),
      line(4, { handle: 'tomas', isDoNotContact: true }),
    ],
    directory,
  );
  expect(creators.map(({ isDoNotContact }) => isDoNotContact)).toEqual([true, true]);
});

test('names that objects have of their own are handles like others', () => {
  const { creators } = planImport(
    ['__proto__', 'constructor', '__proto__'].map((handle, i) => line(i, { handle })),
    createDirectory([]),
  );
  expect(creators.map(({ handle }) => handle)).toEqual(['__proto__', 'constructor']);
});

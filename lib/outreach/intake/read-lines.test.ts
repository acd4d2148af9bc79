import { expect, test } from 'vitest';
import type { ColumnUse } from '@/lib/model/imported';
import { type ParseAccount, type ReadLinesOptions, readLines } from './read-lines';
import { readPasted } from './read-pasted';

const now = Date.UTC(2027, 2, 3);
/** As much of `parseAccount` of `lib/tiktok` as these tests need. */
const parseAccount: ParseAccount = (text) => {
  if (text.includes('vm.')) return { problem: 'short-link' };
  const handle = /^(?:https:.*)?@?([a-z._\d]+)$/.exec(text)?.[1];
  return handle === undefined ? { problem: 'not-a-handle' } : { handle };
};

function read(uses: ColumnUse[], rows: string[][], facts: Partial<ReadLinesOptions> = {}) {
  const lines = rows.map((cells, i) => ({ line: i + 2, cells }));
  return readLines(lines, { uses, dateOrder: 'day-first', parseAccount, now, ...facts });
}

test('a whole line', () => {
  const { lines, problems } = read(
    [
      'handle',
      'name',
      'name',
      'email',
      'status',
      'tags',
      'note',
      'note',
      'fee',
      'added-at',
      'ignore',
      'figure',
    ],
    [
      [
        '@maya',
        'Maya',
        'Brown',
        'M@Glow.example',
        'replied',
        'a;b',
        'kind',
        'quick',
        '€400',
        '3/11/2026',
        'x',
        '9K',
      ],
    ],
  );
  expect(problems).toEqual([]);
  expect(lines).toEqual([
    {
      line: 2,
      handle: 'maya',
      name: 'Maya Brown',
      email: 'm@glow.example',
      decision: 'listed',
      status: 'replied',
      tags: ['a', 'b'],
      note: 'kind\nquick',
      quotedFee: { amount: 400, currency: 'EUR' },
      addedAt: Date.UTC(2026, 10, 3),
    },
  ]);
});

test('a line without a creator is bad, with its number and reason', () => {
  const { lines, problems } = read(
    ['handle', 'profile-url', 'email'],
    [
      ['', '', 'maya@glow.example'],
      ['Maya Brown', '', ''],
      ['', 'https://vm.tiktok.com/ZM', 'nobody'],
      ['@a', '', '', 'shifted'],
      ['@fine', '', '', ''],
    ],
  );
  expect(lines.map(({ handle }) => handle)).toEqual(['fine']);
  expect(problems).toEqual([
    { line: 2, kind: 'bad', reason: 'no-creator', text: ' |  | maya@glow.example' },
    { line: 3, kind: 'bad', reason: 'not-a-handle', text: 'Maya Brown' },
    { line: 4, kind: 'bad', reason: 'short-link', text: 'https://vm.tiktok.com/ZM' },
    { line: 5, kind: 'bad', reason: 'too-many-cells', text: '@a |  |  | shifted' },
  ]);
});

test('a cell that cannot be read is left out and said; the line stands', () => {
  const { lines, problems } = read(
    ['handle', 'email', 'status', 'added-at', 'fee', 'creator-key', 'note'],
    [['maya', 'maya(at)glow', 'Ω', '31/31/2026', '400', '7.1E+18', 'x'.repeat(6_000)]],
  );
  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatchObject({ handle: 'maya', note: 'x'.repeat(5_000) });
  expect(lines[0]?.id).toBeUndefined();
  expect(problems.map(({ reason }) => reason).sort()).toEqual(
    ['date', 'email', 'fee-currency', 'id-ruined', 'note-cut', 'standing'].sort(),
  );
});

test('the handle leads where the address names somebody else', () => {
  const { lines, problems } = read(['handle', 'profile-url'], [['maya', 'https://x/@tomas']]);
  expect(lines[0]?.handle).toBe('maya');
  expect(problems).toMatchObject([{ reason: 'handles-differ', kind: 'left-out' }]);
});

test('an id alone is enough to say who', () => {
  expect(read(['creator-key'], [['tt_41']]).lines).toMatchObject([{ id: '41' }]);
});

test('do not contact comes from its own column or from a status', () => {
  const { lines } = read(
    ['handle', 'do-not-contact', 'status'],
    [
      ['a', 'yes', ''],
      ['b', '', 'Unsubscribed'],
      ['c', 'no', 'sent'],
    ],
  );
  expect(lines.map(({ isDoNotContact }) => isDoNotContact)).toEqual([true, true, undefined]);
});

test('fees without a currency take the one given', () => {
  const { lines } = read(
    ['handle', 'fee', 'fee-currency'],
    [
      ['a', '400', ''],
      ['b', '5', 'usd'],
    ],
    {
      currency: 'GBP',
    },
  );
  expect(lines.map(({ quotedFee }) => quotedFee?.currency)).toEqual(['GBP', 'USD']);
});

test('pasted names may be separated by anything', () => {
  const { lines, surplus } = readPasted(
    '@maya, tomas;lea\n\n- “@ana” | (bo)\r\n1. @kim\nhttps://t/@x',
    6,
  );
  expect(lines).toEqual([
    { line: 1, cells: ['@maya'] },
    { line: 1, cells: ['tomas'] },
    { line: 1, cells: ['lea'] },
    { line: 3, cells: ['@ana'] },
    { line: 3, cells: ['bo'] },
    { line: 4, cells: ['@kim'] },
  ]);
  expect(surplus).toBe(1);
});

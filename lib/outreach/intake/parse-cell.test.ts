import { expect, test } from 'vitest';
import {
  guessDateOrder,
  parseAmount,
  parseCurrency,
  parseDate,
  parseEmail,
  parseId,
  parseTags,
} from './parse-cell';
import { parseFlag, parseStanding } from './standing-words';

const now = Date.UTC(2027, 2, 3, 9);
const day = (y: number, m: number, d: number, h = 0, min = 0) => Date.UTC(y, m - 1, d, h, min);

test.each([
  ['maya@glow.example', 'maya@glow.example'],
  ['Maya <Maya@Glow.Example>', 'maya@glow.example'],
  ['none; maya@glow.example, b@c.example', 'maya@glow.example'],
  ['mailto:maya@glow.example', 'maya@glow.example'],
  ['maya at glow', undefined],
  ['maya@glow', undefined],
  ['', undefined],
])('e-mail in %j', (text, email) => {
  expect(parseEmail(text)).toBe(email);
});

test.each([
  ['tt_7101234567890123459', { id: '7101234567890123459' }],
  ['7101234567890123459', { id: '7101234567890123459' }],
  ['107955', { id: '107955' }],
  ['7.10123E+18', { problem: 'id-ruined' }],
  ['7,10123E+18', { problem: 'id-ruined' }],
  ['7101234567890120000', { problem: 'id-ruined' }],
  // Rounded to a double by a program.
  ['7101234567890123776', { problem: 'id-ruined' }],
  ['HB-901', { problem: 'id' }],
  ['', { problem: 'id' }],
])('the id %j', (text, read) => {
  expect(parseId(text)).toEqual(read);
});

test.each([
  ['2026-11-03', day(2026, 11, 3)],
  ['2026-11-03T14:20:00.000Z', day(2026, 11, 3, 14, 20)],
  ['2026-11-03T14:20:00+02:00', day(2026, 11, 3, 12, 20)],
  ['2026-11-03 14:20', day(2026, 11, 3, 14, 20)],
  ['2026/11/3', day(2026, 11, 3)],
  ['3/11/2026', day(2026, 11, 3)],
  ['03.11.2026', day(2026, 11, 3)],
  ['3 Nov 2026', day(2026, 11, 3)],
  ['November 3, 2026', day(2026, 11, 3)],
  ['31/02/2026', undefined],
  ['3/11/26', undefined],
  ['yesterday', undefined],
  ['Maya 2026', undefined],
  ['1/1/1970', undefined],
  ['2031-01-01', undefined],
  ['', undefined],
])('the date %j', (text, at) => {
  expect(parseDate(text, 'day-first', now)).toBe(at);
});

test('which number is the day is chosen where the dates do not tell', () => {
  expect(parseDate('3/11/2026', 'month-first', now)).toBe(day(2026, 3, 11));
  expect(guessDateOrder(['3/11/2026', '30/11/2026'])).toBe('day-first');
  expect(guessDateOrder(['3/11/2026', '11/30/2026'])).toBe('month-first');
  expect(guessDateOrder(['3/11/2026', '2026-11-30'])).toBe('ambiguous');
  expect(guessDateOrder(['2026-11-30', ''])).toBeUndefined();
});

test.each([
  ['400', 400],
  ['1,200', 1_200],
  ['1.200', 1_200],
  ['1.200,50', 1_200.5],
  ['1,200.50', 1_200.5],
  ['12,5', 12.5],
  ['€ 1 200', 1_200],
  ["CHF 1'200", 1_200],
  ['$400 per post', 400],
  ['1,234,567', 1_234_567],
  ['300-500', undefined],
  ['0', undefined],
  ['free', undefined],
  ['9'.repeat(12), undefined],
])('the amount %j', (text, amount) => {
  expect(parseAmount(text)).toBe(amount);
});

test('currencies by code or sign', () => {
  expect(['400 eur', 'R$ 400', '400 $', 'zł 4', '400'].map(parseCurrency)).toEqual([
    'EUR',
    'BRL',
    'USD',
    'PLN',
    undefined,
  ]);
});

test('tags are cut at commas, semicolons and bars', () => {
  expect(parseTags('#spf; uk, , a b|c')).toEqual(['spf', 'uk', 'a b', 'c']);
});

test.each([
  ['Contacted', { decision: 'listed', status: 'contacted' }],
  ['Closed Won', { decision: 'listed', status: 'agreed' }],
  ['not interested', { decision: 'listed', status: 'declined' }],
  ['Kontaktiert', { decision: 'listed', status: 'contacted' }],
  ['ruled out', { decision: 'ruled-out' }],
  ['later', { decision: 'later' }],
  ['Unsubscribed', { isDoNotContact: true }],
  ['Ω', undefined],
])('the status word %j', (text, standing) => {
  expect(parseStanding(text)).toEqual(standing);
});

test('yes and no', () => {
  expect(['yes', 'TRUE', '1', 'x', 'sí', 'ja'].every(parseFlag)).toBe(true);
  expect(['no', '0', 'false', '', 'maybe'].some(parseFlag)).toBe(false);
});

import { expect, test } from 'vitest';
import * as numbers from './numbers';

const plain = (text: string) => text.replace(/\p{Zs}/gu, ' ');

test('a count has points from five digits on, and a brief one its unit', () => {
  const texts = [0, 999, 9_850, 10_000, 52_400, 999_900, 1_000_000, 22_400_000];
  expect(texts.map((count) => plain(numbers.countText(count)))).toEqual([
    '0',
    '999',
    '9850',
    '10 mil',
    '52,4 mil',
    '999,9 mil',
    '1 M',
    '22,4 M',
  ]);
  expect(numbers.wholeText(52_441)).toBe('52.441');
});

test('decimals have a comma, and the percent sign its space', () => {
  expect([6.1, 6, 0.04, 0].map((pct) => plain(numbers.percentText(pct)))).toEqual([
    '6,1 %',
    '6,0 %',
    'menos de 0,1 %',
    '0,0 %',
  ]);
  expect([6.1, 0.04].map((pct) => plain(numbers.thePercent(pct)))).toEqual([
    'el 6,1 %',
    'menos del 0,1 %',
  ]);
  expect([0.057, 0.004].map(numbers.fineText)).toEqual(['0,06', 'menos de 0,01']);
  expect(plain(numbers.shareText(0.674))).toBe('67 %');
});

test('a range has the sign once, at its end', () => {
  expect(plain(numbers.rangeText(4.71, 7.88))).toBe('4,7–7,9 %');
  expect(plain(numbers.rangeText(4.71, 7.2, true))).toBe('4–8 %');
  expect(numbers.rangeEnds(4.71, 7.88)).toEqual(['4,7', '7,9']);
  expect(plain(numbers.countRangeText(7_112.6, 82_040))).toBe('7100–82 mil');
});

test('one post, several posts, a whole million of posts', () => {
  expect([0, 1, 2, 12_000, 1_000_000, 1_500_000].map(numbers.postsText)).toEqual([
    '0 posts',
    '1 post',
    '2 posts',
    '12.000 posts',
    '1.000.000 de posts',
    '1.500.000 posts',
  ]);
  expect([0, 1, 2].map((n) => numbers.agree(n, 'leído', 'leídos'))).toEqual([
    'leídos',
    'leído',
    'leídos',
  ]);
});

test('a brief million needs "de", whatever it is a million of', () => {
  const views = (count: number) => plain(numbers.briefPlural(count, 'vista', 'vistas'));
  expect([1, 900, 52_400, 999_949, 999_950, 22_400_000].map(views)).toEqual([
    '1 vista',
    '900 vistas',
    '52,4 mil vistas',
    '999,9 mil vistas',
    '1 M de vistas',
    '22,4 M de vistas',
  ]);
  expect(plain(numbers.briefRangePlural(5_400, 61_400, 'vistas'))).toBe('5400–61 mil vistas');
  expect(plain(numbers.briefRangePlural(5_400, 2_100_000, 'vistas'))).toBe('5400–2,1 M de vistas');
});

test('days have their month in letters, and their year where it is another', () => {
  const now = Date.UTC(2026, 5, 15, 12);
  expect(numbers.dateText(Date.UTC(2026, 10, 3, 12), now)).toBe('3 nov');
  expect(numbers.dateText(Date.UTC(2025, 10, 3, 12), now)).toBe('3 nov 2025');
  expect(numbers.dayText(Date.UTC(2025, 10, 3, 12))).toBe('3 nov 2025');
});

test('codes become Spanish names', () => {
  expect(numbers.languageText('de')).toBe('alemán');
  expect(numbers.regionText('gb')).toBe('Reino Unido');
});

test('a rank claims no percentage at the ends, and choices are joined as they sound', () => {
  expect([0.2, 48.4, 99.6].map((rank) => plain(numbers.aboveText(rank)))).toEqual([
    'por debajo de casi la totalidad',
    'por encima del 48 %',
    'por encima de casi la totalidad',
  ]);
  expect(numbers.orText(['alemán', 'holandés'])).toBe('alemán u holandés');
  expect(numbers.orText(['alemán', 'francés'])).toBe('alemán o francés');
  expect(numbers.orText(['alemán'])).toBe('alemán');
});

test('a change carries its sign, and a label its small letter inside a sentence', () => {
  expect([1_240, -35, 0].map(numbers.changeText)).toEqual(['+1240', '−35', '0']);
  expect(numbers.inSentence('Cuidado de la piel')).toBe('cuidado de la piel');
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readAges, readCountries, sumShares, writeShares } from './audience-text';

test('countries are read by code or name, with any sign between', () => {
  const shares = [
    { group: 'US', pct: 45 },
    { group: 'ES', pct: 20.5 },
    { group: 'GB', pct: 9 },
  ];
  for (const text of [
    'US 45, Spain 20.5%, UK 9',
    'us: 45; ES = 20,5 %; United Kingdom 9%',
    'US 45\nES 20,5\nGB 9\n',
    'US 45,ES 20.5,GB 9',
  ])
    expect(readCountries(text)).toEqual({ shares });
});

test('ages are read in the ways that kits write them', () => {
  expect(readAges('13-17 5, 18–24: 45,5%; 55 + 3')).toEqual({
    shares: [
      { group: '13-17', pct: 5 },
      { group: '18-24', pct: 45.5 },
      { group: '55+', pct: 3 },
    ],
  });
});

test('nothing typed is no share, and what cannot be read is named', () => {
  expect(readCountries('  ')).toEqual({ shares: [] });
  expect(readCountries('Moon 30')).toEqual({ problem: 'country', piece: 'Moon' });
  expect(readCountries('US')).toEqual({ problem: 'form', piece: 'US' });
  expect(readCountries('US 130')).toEqual({ problem: 'form', piece: 'US 130' });
  expect(readCountries('US 3, USA 4')).toEqual({ problem: 'twice', piece: 'USA' });
  expect(readAges('young 30')).toEqual({ problem: 'age', piece: 'young' });
  expect(readAges(Array.from({ length: 13 }, (_, index) => `${20 + index}+ 1`).join(', '))).toEqual(
    {
      problem: 'too-many',
      piece: '32+ 1',
    },
  );
});

test('what is written is read again', () => {
  const group = fc.constantFrom('US', 'ES', 'DE', 'GB', 'MX');
  const pct = fc.integer({ min: 0, max: 10_000 }).map((hundredths) => hundredths / 100);
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.record({ group, pct }), { selector: (one) => one.group }),
      (shares) => {
        expect(readCountries(writeShares(shares))).toEqual({ shares });
      },
    ),
  );
});

test('sums have one decimal', () => {
  expect(
    sumShares([
      { group: 'US', pct: 0.1 },
      { group: 'ES', pct: 0.2 },
    ]),
  ).toBe(0.3);
  expect(sumShares([])).toBe(0);
});

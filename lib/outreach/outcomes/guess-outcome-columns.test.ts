import { expect, test } from 'vitest';
import { guessOutcomeColumns } from './guess-outcome-columns';

test.each<[string, string[], string[], string[]]>([
  [
    'Shopify, sales by discount',
    ['Discount name', 'Discount type', 'Orders', 'Gross sales', 'Discounts', 'Net sales'],
    ['MAYA15', 'Code', '12', '480.00', '-72.00', '408.00'],
    ['code', 'ignore', 'redemptions', 'ignore', 'ignore', 'sales'],
  ],
  [
    'Shopify, orders',
    ['Name', 'Email', 'Currency', 'Total', 'Discount Code', 'Discount Amount', 'Landing Site'],
    ['#1001', 'a@b.example', 'EUR', '40.00', 'MAYA15', '6.00', '/?utm_content=maya'],
    ['order', 'ignore', 'currency', 'sales', 'code', 'ignore', 'link'],
  ],
  [
    'WooCommerce, coupons',
    ['Coupon code', 'Orders', 'Amount discounted', 'Type'],
    ['maya15', '12', '72,00', 'percent'],
    ['code', 'redemptions', 'ignore', 'ignore'],
  ],
  [
    'Google Analytics 4',
    ['Session manual ad content', 'Sessions', 'Engagement rate', 'Key events', 'Total revenue'],
    ['maya', '320', '0.51', '12', '480.5'],
    ['utm-content', 'clicks', 'ignore', 'redemptions', 'sales'],
  ],
  [
    'Bitly',
    ['Title', 'Long URL', 'Clicks'],
    ['Spring', 'https://glow.example/?utm_content=maya', '120'],
    ['ignore', 'link', 'clicks'],
  ],
  [
    'a sheet in Spanish',
    ['Código', 'Canjes', 'Ventas', 'Divisa'],
    ['MAYA15', '12', '480,50', 'EUR'],
    ['code', 'redemptions', 'sales', 'currency'],
  ],
  [
    'a sheet in German',
    ['Creator', 'Gutscheincode', 'Einlösungen', 'Umsatz (EUR)'],
    ['@maya', 'MAYA15', '12', '480,50'],
    ['handle', 'code', 'redemptions', 'sales'],
  ],
])('%s', (_, headings, cells, uses) => {
  expect(guessOutcomeColumns(headings, [cells])).toEqual(uses);
});

test('a heading nobody knows is left out, and so is a known one over something else', () => {
  expect(guessOutcomeColumns(['Foo', 'Sales', ''], [['1', 'by phone', 'x']])).toEqual([
    'ignore',
    'ignore',
    'ignore',
  ]);
});

test('columns without a line below them are judged by their headings alone', () => {
  expect(guessOutcomeColumns(['Code', 'Orders'], [])).toEqual(['code', 'redemptions']);
});

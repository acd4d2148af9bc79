import { describe, expect, test } from 'vitest';
import type { OutcomeUse } from '@/lib/model/outcome-columns';
import { type OutcomeMapping, type PlannedOutcome, planOutcomes, toOutcome } from './plan-outcomes';

const now = Date.UTC(2027, 2, 3, 9);
const creators = [
  {
    key: 'tt_1',
    handle: 'maya',
    formerHandles: ['mayaglow'],
    promoCode: 'MAYA15',
    trackingUrl: 'https://glow.example/?utm_source=tiktok&utm_content=maya-spring#top',
  },
  { key: 'tt_2', handle: 'nova', formerHandles: [], promoCode: 'NOVA15' },
];

function plan(
  uses: OutcomeUse[],
  rows: string[][],
  facts: Partial<Omit<OutcomeMapping, 'uses'>> = {},
) {
  const lines = rows.map((cells, i) => ({ line: i + 2, cells }));
  return planOutcomes(lines, { uses, decimalMark: '.', ...facts }, creators);
}

describe('whose a line is', () => {
  test.each<[OutcomeUse, string, string | undefined]>([
    ['code', 'MAYA15', 'maya'],
    ['code', ' maya15 ', 'maya'],
    ['code', 'FREESHIP, NOVA15', 'nova'],
    ['code', 'MAYA150', undefined],
    ['utm-content', 'maya-spring', 'maya'],
    ['utm-content', 'Maya', 'maya'],
    ['utm-content', 'nova15', 'nova'],
    ['link', 'https://glow.example/?a=1&utm_content=MAYA-spring&b=2', 'maya'],
    ['link', '/landing?utm_content=maya%2Dspring', 'maya'],
    ['link', '/landing', undefined],
    ['handle', '@Maya', 'maya'],
    ['handle', 'https://www.tiktok.com/@maya?lang=en', 'maya'],
    ['handle', 'mayaglow', 'maya'],
    ['handle', 'somebody', undefined],
  ])('by %s %j it is %s’s', (use, cell, handle) => {
    const { creators: found } = plan([use, 'clicks'], [[cell, '1']]);
    expect(found.map((one) => one.handle)).toEqual(handle === undefined ? [] : [handle]);
  });

  test('the code goes before the link, and the link before the name', () => {
    const uses: OutcomeUse[] = ['handle', 'link', 'code', 'clicks'];
    const whose = (cells: string[]) => plan(uses, [[...cells, '1']]).creators[0]?.handle;
    expect(whose(['nova', '?utm_content=maya-spring', 'NOVA15'])).toBe('nova');
    expect(whose(['nova', '?utm_content=maya-spring', ''])).toBe('maya');
    expect(whose(['nova', '', ''])).toBe('nova');
    expect(whose(['nova', '', 'NOBODY'])).toBe('nova');
  });

  test('what is nobody’s is listed with its lines, and unnamed lines are counted', () => {
    const found = plan(
      ['code', 'clicks'],
      [
        ['SUMMER', '1'],
        ['WINTER', '1'],
        ['SUMMER', '1'],
        ['', '1'],
      ],
    );
    expect(found).toMatchObject({
      creators: [],
      unknown: [
        { text: 'SUMMER', lines: 2 },
        { text: 'WINTER', lines: 1 },
      ],
      unnamed: 1,
    });
  });

  test('"(not set)" of an analytics tool names nobody', () => {
    expect(plan(['utm-content', 'clicks'], [['(not set)', '9']])).toMatchObject({ unnamed: 1 });
  });
});

describe('sums', () => {
  test('are made over a creator’s lines, each result by itself', () => {
    const found = plan(
      ['code', 'clicks', 'redemptions', 'sales'],
      [
        ['MAYA15', '1,200', '3', '$120.10'],
        ['maya15', '', '2', '80.20 USD'],
        ['NOVA15', '10', '', ''],
      ],
      { currency: 'USD' },
    );
    expect(found.creators).toEqual([
      {
        key: 'tt_1',
        handle: 'maya',
        lines: 2,
        clicks: 1_200,
        redemptions: 5,
        sales: { amount: 200.3, currency: 'USD' },
      },
      { key: 'tt_2', handle: 'nova', lines: 1, clicks: 10 },
    ]);
  });

  test('count each order once, however many lines it has', () => {
    const found = plan(
      ['order', 'code', 'sales', 'currency'],
      [
        ['#1001', 'MAYA15', '40.00', 'EUR'],
        ['#1001', 'MAYA15', '', ''],
        ['#1002', 'MAYA15', '20.00', 'EUR'],
      ],
    );
    expect(found.creators[0]).toMatchObject({
      redemptions: 2,
      sales: { amount: 60, currency: 'EUR' },
    });
  });

  test('take refunds off the sales', () => {
    const found = plan(
      ['code', 'sales'],
      [
        ['MAYA15', '$50'],
        ['MAYA15', '-$20'],
      ],
    );
    expect(found.creators[0]?.sales?.amount).toBe(30);
  });

  test('leave out, and list, what cannot be read, and keep the rest of its line', () => {
    const found = plan(
      ['code', 'clicks', 'redemptions', 'sales'],
      [
        ['MAYA15', 'many', '2', '$5'],
        ['MAYA15', '1.5', '-1', '5'],
        ['MAYA15', '4', '', '€5'],
      ],
    );
    expect(found.creators[0]).toMatchObject({
      clicks: 4,
      redemptions: 2,
      sales: { amount: 5, currency: 'USD' },
    });
    expect(found.problems).toEqual([
      { line: 2, text: 'many', problem: 'number' },
      { line: 3, text: '1.5', problem: 'number' },
      { line: 3, text: '-1', problem: 'negative' },
      { line: 3, text: '5', problem: 'no-currency' },
      { line: 4, text: '€5 EUR', problem: 'other-currency' },
    ]);
  });

  test('of a known 0 are 0, and of nothing are absent', () => {
    const found = plan(['code', 'clicks', 'redemptions'], [['MAYA15', '0', '']]);
    expect(found.creators[0]?.clicks).toBe(0);
    expect(found.creators[0]?.redemptions).toBeUndefined();
  });
});

describe('what a creator’s outcome becomes', () => {
  const before = {
    clicks: 10,
    redemptions: 2,
    sales: { amount: 50, currency: 'USD' as const },
    at: now - 1,
  };
  const planned: PlannedOutcome = {
    key: 'tt_1',
    handle: 'maya',
    lines: 1,
    redemptions: 5,
    sales: { amount: 70, currency: 'USD' },
  };
  const how = { isAdded: false, at: now, file: 'sales.csv' };

  test('totals take the place of totals; what the file does not tell stays', () => {
    expect(toOutcome(before, planned, how)).toEqual({
      clicks: 10,
      redemptions: 5,
      sales: { amount: 70, currency: 'USD' },
      at: now,
      file: 'sales.csv',
    });
  });

  test('or are added to them', () => {
    expect(toOutcome(before, planned, { ...how, isAdded: true })).toMatchObject({
      clicks: 10,
      redemptions: 7,
      sales: { amount: 120 },
    });
    expect(toOutcome(undefined, planned, { ...how, isAdded: true })).toMatchObject({
      redemptions: 5,
    });
  });

  test('amounts of two currencies are never added', () => {
    const euros = { ...planned, sales: { amount: 70, currency: 'EUR' as const } };
    expect(toOutcome(before, euros, { ...how, isAdded: true }).sales).toEqual(euros.sales);
  });

  test('sales that refunds ate up are no amount', () => {
    const refunded = { ...planned, sales: { amount: -5, currency: 'USD' as const } };
    expect(toOutcome(undefined, refunded, how)).not.toHaveProperty('sales');
  });
});

/** What the functions of the view of results are called with in the test that compares the languages. */
const usd = (amount: number) => ({ amount, currency: 'USD' });
const part = { sum: 12_345, known: 3, of: 4 };
const whole = { sum: 12_345, known: 4, of: 4 };
const unknown = { known: 0, of: 4 };
const figures = { own: usd(3), usual: usd(10), others: 4, ratio: 0.3, needed: 3, n: 1 };

const nextSteps = [
  { step: 'scale', measure: 'per-thousand-views', ...figures },
  { step: 'end', measure: 'per-redemption', ...figures, n: 40 },
  { step: 'end', measure: 'per-redemption', others: 4, n: 0, usual: usd(10), expected: 3.4 },
  ...[
    ...['no-fee', 'no-cpm', 'no-posts', 'unread', 'partly-unread', 'no-outcome', 'none-yet'],
    ...['other-currency', 'unfinished', 'young', 'few-others', 'one-post', 'few-redemptions'],
  ].map((because) => ({ step: 'too-little', measure: 'per-redemption', ...figures, because })),
  { step: 'too-little', measure: 'per-redemption', others: 0, n: 0, because: 'few-others' },
  { step: 'too-little', measure: 'per-redemption', n: 0, because: 'few-redemptions', expected: 2 },
].map((next) => [next]);

const lifts = [
  { campaignPct: 6.1, campaignN: 2, organicPct: 3, organicN: 5, youngN: 0, ratio: 2.03 },
  { campaignPct: 6.1, campaignN: 1, organicN: 2, youngN: 0 },
  { campaignN: 0, organicN: 5, youngN: 1 },
  { campaignN: 0, organicN: 5, youngN: 0 },
].map((lift) => [lift]);

const amounts = [[usd(0.00123)], [usd(12.5)], [usd(12_345)]];

/** By the end of the function's path. */
export const resultSamples: [path: string, calls: unknown[][]][] = [
  ['results.totals.part', [[part], [whole]]],
  ['results.partText', [[part], [whole]]],
  ['results.totals.enteredFor', [[part], [unknown]]],
  ['results.totals.earnedHint', [[usd(6)]]],
  ['results.nextSentence', nextSteps],
  ['results.nextShort', nextSteps],
  ['results.liftSentence', lifts],
  ['results.costText', amounts],
  ['results.estimateText', amounts],
  ['results.moneyText', amounts],
  ['results.import.money', amounts],
  [
    'results.detail.elsewhereLine',
    [
      [2, part],
      [1, unknown],
    ],
  ],
  ['results.detail.byFiguresSaid', [['scale'], ['too-little']]],
  [
    'results.post.quote',
    [
      ['code', 'GLOW10'],
      ['code', undefined],
    ],
  ],
  ['results.post.evidence', [[['#ad', '#gifted']]]],
  [
    'results.post.asked',
    [
      ['#ad', true],
      ['#ad', false],
    ],
  ],
  ['results.import.problemLine', [[3, 'GLOW10', 'number']]],
  [
    'results.import.change',
    [
      ['1', '2'],
      [undefined, '2'],
    ],
  ],
  ['results.table.sumSaid', [[12_345, undefined]]],
  [
    'results.table.postsOf',
    [
      [1, 3],
      [3, 3],
    ],
  ],
];

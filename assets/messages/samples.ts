/** What the catalogue's functions are called with in the test that compares the languages. */
import type { Rating } from '@/lib/scoring/signals/rating';
import { inventedRating } from './invented-rating';
import { resultSamples } from './samples-results';
import { unknownRating } from './unknown-rating';

const day = 24 * 60 * 60 * 1000;
const now = Date.UTC(2026, 2, 1, 12);
const ratings = [inventedRating, unknownRating];

const each = (...pick: ((rating: Rating) => unknown)[]) =>
  ratings.map((rating) => pick.map((argument) => argument(rating)));
const eachOf = (pick: (rating: Rating) => readonly unknown[]) =>
  ratings.flatMap(pick).map((argument) => [argument]);

/** By the end of the function's path; the first that fits counts. */
const samples: [path: string, calls: unknown[][]][] = [
  ...resultSamples,
  ['restore.counts', [[{ creators: 1, campaigns: 2, entries: 1_200 }]]],
  ['everything.dialogText', [[{ creators: 1, campaigns: 2, entries: 1_200 }]]],
  [
    'restore.brokenLine',
    [
      ['entries', 12, 'c1 tt_41', 'no-creator'],
      ['creators', 9, '', 'form', 'posts'],
    ],
  ],
  ['names.language', [['de'], ['zh-Hans']]],
  ['names.region', [['DE']]],
  ['niches.label', [['skincare', 'Skincare']]],
  [
    'records.reference',
    [
      [{ kind: 'sample', id: 'us-trending-2025', region: 'US' }],
      [{ kind: 'sample', id: 'vn-feed-2025', region: 'VN' }],
      [inventedRating.engagement.reference?.source],
      [{ kind: 'seen', creators: 12 }],
    ],
  ],
  ['outreach.greeting.language', [['es']]],
  ['outreach.greeting.use', [['es']]],
  ['outreach.greeting.suggestion', [['es', 12, 18]]],
  ['outreach.check.warnings.made-anew', [[1], [14]]],
  ['outreach.check.warnings.do-not-contact', [[1], [14]]],
  ['outreach.check.warnings.long-link', [[1], [14]]],
  [
    'outreach.download.done',
    [
      ['GLOW10.csv', 18, 18],
      ['GLOW10.csv', 18, 12],
    ],
  ],
  [
    'outreach.reasons.summary',
    [
      [2, 18, ['GLOW10']],
      [18, 18, []],
    ],
  ],
  ['outreach.reasons.why.do-not-contact', [[now - 9 * day, now]]],
  [
    'outreach.reasons.why.contacted',
    [
      ['GLOW10', undefined],
      ['GLOW10', '3'],
    ],
  ],
  ['outreach.reasons.day', [[now - 9 * day, now]]],
  ['lists.who', [[{ count: 1_234 }], [{ count: 1, handle: 'maya' }]]],
  ['views.broken', [[['GLOW10']], [['GLOW10', 'X']]]],
  ['lists.cell.since', [['GLOW10', now - 9 * day, now]]],
  [
    'transfer.contacted',
    [
      [2, false],
      [1, true],
    ],
  ],
  [
    'erase.listed',
    [
      [2, 5],
      [1, 5],
      [1, 1],
    ],
  ],
  [
    'session.reason',
    [
      ['size', 3],
      [undefined, 3],
    ],
  ],
  ['lists.session.duration', [[0], [24 * 60_000], [65 * 60_000]]],
  ['lists.notice.status', [['@maya', 'contacted']]],
  ['notice.tagged', [['@maya', ['GLOW10']]]],
  ['notice.untagged', [['@maya', ['GLOW10']]]],
  [
    'transfer.contactedLine',
    [
      ['maya', 'GLOW10', now - 9 * day, now],
      ['maya', 'GLOW10', undefined, now],
    ],
  ],
  [
    'session.reviewSaid',
    [
      [1, true],
      [4, false],
    ],
  ],
  ['scatter.sentence', [[{ points: 1_234, rangeOnly: 31 }], [{ points: 1, rangeOnly: 0 }]]],
  ['scatter.notDrawn', [[31, 2]]],
  ['scatter.tickPct', [[5], [0.5]]],
  ['creator.formerly', [[['mayaglow', 'maya']]]],
  ['events.status', [['contacted']]],
  ['events.ruled-out', [['GLOW10'], []]],
  ['cell.ruledOut', [['niche'], []]],
  ['pill.share', [[{ posts: 50, fitting: 14 }], [{ posts: 12, fitting: 1 }]]],
  ['pill.brief', [[{ posts: 50, fitting: 14 }]]],
  [
    'feedMeter.meterSentence',
    ['no-brief', 'early', 'dropped', 'low', 'steady'].map((state) => [
      { state, posts: 50, fitting: 14, unknown: 3, before: { posts: 50, fitting: 30 } },
    ]),
  ],
  ['recap.timeText', [[0], [24 * 60_000], [65 * 60_000]]],
  ['problems.page', [['L', 'like']]],
  ['signalCell.said.', each((rating) => rating)],
  ['signalCell.shown.', [[12.3, inventedRating, now]]],
  ['footer.tally', [[18, { email: 4, link: 5, dm: 4, unchecked: 5 }]]],
  ['chip.contacted', [['GLOW10', now - 9 * day, now]]],
  ['chip.ruledOut', [['GLOW10'], []]],
  ['decisions.isRuledOut', [['GLOW10'], []]],
  ['dossier.seen', [[3, now - 9 * day, now], [1]]],
  ['checkWord', eachOf(({ authenticity }) => authenticity.tests.map(({ test }) => test))],
  ['findSentence', eachOf(({ authenticity }) => authenticity.tests)],
  [
    'testsSentence',
    [
      [inventedRating.authenticity, 'nothing'],
      [inventedRating.authenticity, 'no-data'],
    ],
  ],
  [
    'ratioFigure',
    each(
      ({ conversation }) => conversation,
      () => 'savesPerView',
    ),
  ],
  ['postFormats', [[{ kind: 'photo', isDuet: true, isStitch: true }]]],
  [
    'postSentence',
    each(
      ({ post }) => post,
      () => ({ kind: 'photo' }),
    ),
  ],
  ['postFigure', each(({ post }) => post)],
  [
    'impliedSentence',
    each(
      ({ price }) => price,
      () => ({ amount: 400, currency: 'USD' }),
    ),
  ],
  [
    'articlesSentence',
    each(
      ({ price }) => price,
      () => 'Micro',
    ),
  ],
  ['file.moneyEstimate', [[43.2, 'USD']]],
  ['file.moneyRange', [[43, 513, 'USD']]],
  ['file.money', [[{ amount: 6.5, currency: 'USD' }]]],
  ['signals.money', [[{ amount: 6.5, currency: 'USD' }]]],
  ['partners.money', [[{ amount: 6.5, currency: 'USD' }]]],
  ['partners.due.deliverable', [-2, 0, 1, 9].map((inDays) => ['GLOW10', now, inDays, now])],
  ['partners.due.payment', [-2, 0, 1, 9].map((inDays) => [now, inDays, now])],
  ['partners.due.usage-ends', [-2, 0, 1, 9].map((inDays) => [now, inDays, now])],
  ['partners.due.whitelisting-ends', [-2, 0, 1, 9].map((inDays) => [now, inDays, now])],
  ['partners.list.repeat', [[['GLOW10', 'X']]]],
  ['campaigns.money', [[{ amount: 6.5, currency: 'USD' }]]],
  ['planner.money', [[{ amount: 6.5, currency: 'USD' }]]],
  ['planner.moneyEstimate', [[12_345.6, 'USD']]],
  ['planner.moneyRange', [[4.5, 12_345.6, 'USD']]],
  [
    'basis.rateFrom',
    [
      [12, true],
      [12, false],
    ],
  ],
  ['compare.chance', [[0.001], [0.5], [0.999]]],
  ['campaigns.sets.goal', [['awareness'], ['content']]],
  ['campaigns.sets.tiers', [[['micro', 'macro']], [[]]]],
  ['campaigns.sets.followers', [[1_000], [1_000, 60_000]]],
  ['campaigns.sets.vetoes', [[['GLOW10']]]],
  ['campaigns.remove.text', [[0], [23]]],
  ['campaigns.remove.confirm', [[0], [23]]],
  [
    'preview.withoutSaid',
    [
      [21, -3],
      [21, 3],
      [21, 0],
    ],
  ],
  ['currencySign', [['USD']]],
  ['warningText', eachOf(({ safety }) => safety.warnings)],
  ['vetoText', eachOf(({ safety }) => safety.vetoes)],
  [
    'safetySentence',
    each(
      ({ safety }) => safety,
      () => 2,
    ),
  ],
  ['conflictSentence', eachOf(({ sponsored }) => sponsored.conflicts)],
  ['brandText', eachOf(({ sponsored }) => sponsored.brands)],
  ['unclearSentence', eachOf(({ sponsored }) => sponsored.unclearIn)],
  ['foundText', eachOf(({ sponsored }) => sponsored.found)],
  // Stands beside a figure only: without one it is empty.
  ['viewsBrief', [[inventedRating.views]]],
  ['burstSentence', eachOf(({ growth }) => growth.bursts)],
  ['nicheShareText', eachOf(({ niche }) => niche.split)],
  [
    'scatterSentence',
    [[{ posts: 9, low: 900, high: 52_400, from: now - day, to: now, paid: 2, viral: 1 }]],
  ],
];

/** A signal's own functions take the signal. */
const signals: [name: RegExp, pick: (rating: Rating) => unknown][] = [
  [/\.check(?:Figure|Sentence)$/, ({ authenticity }) => authenticity],
  [/\.business/, ({ business }) => business],
  [/\.cadence/, ({ cadence }) => cadence],
  [/\.(?:comments(?:Brief|Sentence)|answeredSentence|commentDetails)$/, ({ comments }) => comments],
  [/\.(?:contact|invitation)Sentence$/, ({ contact }) => contact],
  [/\.contentSentence$/, ({ content }) => content],
  [/\.conversation/, ({ conversation }) => conversation],
  [
    /\.(?:engagement|noRate|comparison|confidence|rates|leftOut|medianViews)\w*(?:Sentence|Brief|Range)$/,
    ({ engagement }) => engagement,
  ],
  [/\.fit(?:Short|Sentence|PartsSentence)$/, ({ fit = inventedRating.fit }) => fit],
  [/\.(?:growth|hearts)/, ({ growth }) => growth],
  [/\.likeRate(?:Sentence|Brief|Comparison)$/, ({ likeRate }) => likeRate],
  [/\.niche\w*(?:Short|Brief|Sentence)$/, ({ niche }) => niche],
  [/\.price/, ({ price }) => price],
  [/\.safety/, ({ safety }) => safety],
  [
    /\.(?:sponsored(?:Figure|Sentence)|(?:clarity|band|versusOrganic)Sentence)$/,
    ({ sponsored }) => sponsored,
  ],
  [/\.tier\w+$/, ({ tier }) => tier],
  [/\.(?:views(?:Figure|Brief|Sentence)|(?:reach|viral)Sentence)$/, ({ views }) => views],
];

/**
 * Reads as a number and as a word, which is what most functions take: a count, a handle, a file's
 * name, a day. With a fraction and a thousand, so that languages write it differently.
 */
const word: unknown = Object.assign(new String('12345.6'), {
  toPrecision: (digits: number) => (12_345.6).toPrecision(digits),
});

/** The arguments of some calls of the function at a path of the catalogue. */
export function samplesOf(path: string, arity: number): unknown[][] {
  const [, calls] = samples.find(([end]) => path.endsWith(end) || path.includes(`.${end}`)) ?? [];
  if (calls !== undefined) return calls;
  const [, pick] = (path.startsWith('signals.') && signals.find(([name]) => name.test(path))) || [];
  return pick === undefined ? [Array.from({ length: arity }, () => word)] : each(pick);
}

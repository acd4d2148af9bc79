import { expect, test } from 'vitest';
import { inventRow } from '@/components/desk/invented-row';
import { emptyBrief } from '@/lib/model/brief';
import {
  inventData,
  inventedCampaign,
  inventedNow,
  inventedWorld,
  inventListed,
} from './invented-report';
import type { ReportFact } from './report';
import { firstChoice, type ReportChoice } from './report-choice';
import { toReport, withText } from './to-report';

function report(
  rows: Parameters<typeof inventData>[0],
  {
    campaign = inventedCampaign,
    ...choice
  }: Partial<ReportChoice> & { campaign?: typeof inventedCampaign } = {},
) {
  return toReport(
    { ...inventData(rows), campaign },
    { ...firstChoice, ...choice },
    inventedWorld,
    inventedNow,
  );
}
const said = (facts: readonly ReportFact[]) =>
  Object.fromEntries(facts.map(({ label, text }) => [label, text]));
const spoken = (language: string) => ({
  content: { language: { code: language, sharePct: 100, n: 5 } },
});

test('it says for whom, by whom and when; what the campaign does not know is left out', () => {
  expect(report([inventListed('a')]).facts).toEqual([
    'Campaign: Spring launch',
    'For Glow',
    'Prepared by Maya',
    '27 Nov 2026',
  ]);
  const campaign = { ...inventedCampaign, pitch: undefined, brief: emptyBrief };
  expect(report([inventListed('a')], { campaign }).facts).toHaveLength(2);
});

test('the brief is told wish by wish, and nothing that it does not ask for', () => {
  const brief = {
    ...emptyBrief,
    goal: 'conversions' as const,
    niches: ['skincare'],
    terms: ['SPF', 'glass skin'],
    tiers: ['micro' as const],
    followers: { from: 8_000, to: 60_000 },
    minEngagementPct: 3,
    languages: ['en'],
    markets: ['DE'],
    vetoes: ['dupe'],
    competitors: ['@rival'],
    brand: { handles: ['glow'], hashtags: ['glowspring'] },
  };
  expect(said(report([], { campaign: { ...inventedCampaign, brief } }).brief)).toEqual({
    Goal: 'Conversions: be bought, told by codes and links',
    Niches: 'Skincare',
    'Words that fit': 'SPF, glass skin',
    'Must avoid': 'dupe',
    Sizes: 'Micro',
    Followers: '8,000 to 60K',
    'Least engagement': '3.0% of views',
    Languages: 'English',
    Markets: 'Germany',
    Competitors: '@rival',
    'Brand on TikTok': '@glow, #glowspring',
  });
  expect(report([], { campaign: { ...inventedCampaign, brief: emptyBrief } }).brief).toEqual([]);
});

test('one end of a range of followers is enough', () => {
  const followersOf = (followers: { from?: number; to?: number }) =>
    said(
      report([], { campaign: { ...inventedCampaign, brief: { ...emptyBrief, followers } } }).brief,
    ).Followers;
  expect(followersOf({ from: 8_000 })).toBe('from 8,000');
  expect(followersOf({ to: 60_000 })).toBe('fewer than 60K');
  expect(followersOf({})).toBeUndefined();
});

test('the mix tells size, niche and language of all who are named, the unknown among them', () => {
  const { mixes } = report([
    inventListed('a', { rating: spoken('en') }),
    inventListed('b', { rating: spoken('en'), niche: 'baking' }),
    inventListed('c', { rating: spoken('de'), followers: undefined }),
    inventListed('d', { niche: undefined }),
  ]);
  const bars = mixes.map((mix) => mix.bars.map(({ label, text }) => `${label} ${text}`));
  expect(bars).toEqual([
    ['Micro 3 (75%)', 'Followers unknown 1 (25%)'],
    ['Skincare 2 (50%)', 'Baking 1 (25%)', 'Topic unknown 1 (25%)'],
    ['English 2 (50%)', 'German 1 (25%)', 'Language not known 1 (25%)'],
  ]);
  expect(mixes.flatMap((mix) => mix.bars).filter(({ isUnknown }) => isUnknown)).toHaveLength(3);
});

test('very many languages are told as the most frequent and the others together', () => {
  const codes = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'pl', 'sv', 'da', 'fi'];
  const rows = codes.map((code) => inventListed(code, { rating: spoken(code) }));
  const languages = report(rows).mixes.find(({ key }) => key === 'languages');
  expect(languages?.bars).toHaveLength(9);
  expect(languages?.bars.at(-1)).toMatchObject({ label: '3 other languages', count: 3 });
});

test('figures at a glance are those that somebody knows, each with its n', () => {
  const tiles = report([
    inventListed('a'),
    inventListed('b', { fit: 40, followers: undefined }),
    inventListed('c', { fit: undefined }),
  ]).tiles.map(({ figure, label, of }) => [figure, label, of]);
  expect(tiles).toEqual([
    ['3', 'creators', undefined],
    ['1', 'fit 70 or more of 100', 'of 2 compared with the brief'],
    ['104.8K', 'followers, added up', '2 of 3 known'],
  ]);
  expect(report([]).tiles).toHaveLength(1);
});

test('whom a limit leaves off, and who is not named, is said', () => {
  const rows = [
    ...['a', 'b', 'c'].map((handle) => inventListed(handle)),
    inventListed('d', { notRated: 'private' }),
  ];
  const { creators, remarks } = report(rows, { most: 2 });
  expect(creators).toHaveLength(2);
  expect(remarks[0]).toBe('The first 2 of 3 creators are listed.');
  expect(remarks[1]).toMatch(/^1 more is not named/);
  expect(report(rows.slice(0, 3)).remarks).toEqual([]);
});

test('the method names the sizes, the comparisons and the days of the figures that are in it', () => {
  const day = 24 * 60 * 60 * 1000;
  const compared = inventListed('a', {
    engagement: {
      n: 5,
      posts: 5,
      ratePct: 6.1,
      lowPct: 4.7,
      highPct: 7.9,
      percentile: 48,
      reference: {
        mu: 1.8,
        sd: 0.75,
        source: { kind: 'sample', id: 'us-trending-2025', region: 'US' },
      },
    },
    facts: {
      posts: [{ id: '1', observedAt: inventedNow - 20 * day }],
    },
  });
  compared.creator.observedAt = inventedNow;
  const method = said(report([compared]).method);
  expect(method.Sizes).toContain('Micro from 0');
  expect(method.Comparisons).toContain('trending posts in the US, 2025');
  expect(method['Age of the figures']).toContain('between 7 Nov 2026 and 27 Nov 2026');
  expect(method['What is not in here']).toContain('Countries, ages and gender of the audience');

  const unread = said(report([inventRow({ handle: 'b', entry: { decision: 'listed' } })]).method);
  expect(unread.Comparisons).toBeUndefined();
  expect(unread['Age of the figures']).toBeUndefined();
});

test('a title of spaces is none, and an introduction has its paragraphs', () => {
  const plain = report([inventListed('a')]);
  expect(withText(plain, { title: '  ', intro: ' \n\n ' })).toEqual(plain);
  expect(withText(plain, { title: ' A ', intro: 'One\ntwo\n \nThree' })).toMatchObject({
    title: 'A',
    intro: ['One\ntwo', 'Three'],
  });
});

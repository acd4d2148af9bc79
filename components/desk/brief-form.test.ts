import { expect, test } from 'vitest';
import { emptyBrief } from '@/lib/model/brief';
import { campaignSchema } from '@/lib/model/campaign';
import { briefFormSchema } from './brief-draft';
import { addTokens, findErrors, toBrief, toBriefForm, toCampaign } from './brief-form';
import { toLanguageCode } from './languages';
import { toRegionCode } from './regions';

const campaign = { id: 'c1', name: 'Spring', brief: emptyBrief, createdAt: 1, updatedAt: 1 };
const form = { ...toBriefForm(campaign), terms: ['SPF'] };

test('a form without errors is a campaign that the store accepts', () => {
  expect(findErrors(form)).toEqual([]);
  const next = toCampaign({ ...form, name: ' Summer ' }, campaign, 9);
  expect(campaignSchema.parse(next)).toEqual({
    ...campaign,
    name: 'Summer',
    brief: { ...emptyBrief, terms: ['SPF'] },
    updatedAt: 9,
  });
});

test.each([
  [{ name: '  ' }, 'missing'],
  [{ name: 'x'.repeat(81) }, 'too-long'],
  [{ terms: ['y'.repeat(81)] }, 'too-long'],
  [{ vetoes: Array.from({ length: 61 }, (_, n) => `word${n}`) }, 'too-many'],
  [{ vetoes: ['spf'] }, 'both'],
  [{ competitors: ['y'.repeat(81)] }, 'too-long'],
  [{ cpmAmount: 'six' }, 'no-amount'],
  [{ cpmAmount: '0' }, 'no-amount'],
  [{ cpmAmount: '-6' }, 'no-amount'],
  [{ budgetAmount: 'a lot' }, 'no-amount'],
  [{ minEngagement: '0' }, 'no-percentage'],
  [{ minEngagement: '101 %' }, 'no-percentage'],
  [{ followersFrom: 'ten' }, 'no-count'],
  [{ followersFrom: '20k', followersTo: '10k' }, 'no-range'],
  [{ followersTo: '0' }, 'no-range'],
])('%j is refused as %s, and so it is by the store or by sense', (part, kind) => {
  expect(findErrors({ ...form, ...part }).map((error) => error.kind)).toEqual([kind]);
});

test('pasted lists become tokens without #, blanks and doubles', () => {
  expect(addTokens(['SPF'], '#skintok, spf;\n glass skin ,, #')).toEqual([
    'SPF',
    'skintok',
    'glass skin',
    '#',
  ]);
});

test('languages are taken by name, by code and by code with a region', () => {
  expect(toLanguageCode('German')).toBe('de');
  expect(toLanguageCode(' EN ')).toBe('en');
  expect(toLanguageCode('pt-BR')).toBe('pt');
});

test('what is no language is not guessed at', () => {
  expect(toLanguageCode('Engl1sh')).toBeUndefined();
  expect(toLanguageCode('qqq')).toBeUndefined();
  expect(toLanguageCode('')).toBeUndefined();
});

test('a CPM is read with a point or a comma, and none is none', () => {
  const cpmOf = (cpmAmount: string) =>
    toCampaign({ ...form, cpmAmount, cpmCurrency: 'EUR' }, campaign, 9).brief.cpm;
  expect(cpmOf(' 6,50 ')).toEqual({ amount: 6.5, currency: 'EUR' });
  expect(cpmOf('12')).toEqual({ amount: 12, currency: 'EUR' });
  expect(cpmOf('')).toBeUndefined();
  const brief = { ...emptyBrief, cpm: { amount: 6.5, currency: 'EUR' as const } };
  expect(toBriefForm({ ...campaign, brief })).toMatchObject({
    cpmAmount: '6.5',
    cpmCurrency: 'EUR',
  });
});

test('an unsaved form of an earlier version opens, its new fields empty', () => {
  const { name, niches, terms, vetoes, tiers, languages } = form;
  const earlier = { name, niches, terms, vetoes, tiers, languages };
  expect(briefFormSchema.parse(earlier)).toEqual(form);
});

test('goal, budget, engagement and followers go into the brief and come back as they were', () => {
  const wished = {
    ...form,
    goal: 'conversions' as const,
    budgetAmount: '5000',
    budgetCurrency: 'EUR' as const,
    minEngagement: '3.5',
    followersFrom: '8000',
    followersTo: '60000',
    cpmAmount: '6',
    cpmCurrency: 'EUR' as const,
  };
  expect(findErrors(wished)).toEqual([]);
  const saved = campaignSchema.parse(toCampaign(wished, campaign, 9));
  expect(saved.brief).toMatchObject({
    goal: 'conversions',
    budget: { amount: 5_000, currency: 'EUR' },
    minEngagementPct: 3.5,
    followers: { from: 8_000, to: 60_000 },
  });
  expect(toBriefForm(saved)).toEqual(wished);
});

test('an open end of the followers stays open, and an emptied field is no wish', () => {
  const brief = toCampaign({ ...form, followersFrom: '10k' }, campaign, 9).brief;
  expect(brief.followers).toEqual({ from: 10_000 });
  const emptied = { ...toBriefForm({ ...campaign, brief }), followersFrom: ' ' };
  expect(toCampaign(emptied, campaign, 9).brief).not.toHaveProperty('followers');
});

test('while a field cannot be read the rest of the brief can', () => {
  const half = { ...form, tiers: ['micro' as const], minEngagement: 'three', followersTo: 'x' };
  expect(toBrief(half)).toEqual({ ...emptyBrief, terms: ['SPF'], tiers: ['micro'] });
});

test('countries are taken by name, by code and as people write them', () => {
  expect(toRegionCode('Germany')).toBe('DE');
  expect(toRegionCode(' vn ')).toBe('VN');
  expect(toRegionCode('UK')).toBe('GB');
  expect(['EE. UU.', 'TÜRKIYE', 'turkiye'].map(toRegionCode)).toEqual(['US', 'TR', 'TR']);
  expect(toRegionCode('Atlantis')).toBeUndefined();
  expect(toRegionCode('zz')).toBeUndefined();
  expect(toRegionCode('constructor')).toBeUndefined();
});

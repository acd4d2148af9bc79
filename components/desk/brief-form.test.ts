import { expect, test } from 'vitest';
import { emptyBrief } from '@/lib/model/brief';
import { campaignSchema } from '@/lib/model/campaign';
import { addTokens, findErrors, toBriefForm, toCampaign } from './brief-form';
import { toLanguageCode } from './languages';

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

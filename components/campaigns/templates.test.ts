import { expect, test } from 'vitest';
import { campaignWords } from '@/assets/messages/campaigns';
import { findErrors, toBriefForm, toCampaign } from '@/components/desk/brief-form';
import { campaignSchema } from '@/lib/model/campaign';
import type { TierTable } from '@/lib/model/tier';
import { findTemplate, templates, toTemplateBrief } from './templates';

const standard: TierTable = [
  { tier: 'nano', label: 'nano', from: 0 },
  { tier: 'micro', label: 'micro', from: 10_000 },
  { tier: 'macro', label: 'macro', from: 100_000 },
];

test('there are six, each with a name, a reason and something to add', () => {
  expect(templates).toHaveLength(6);
  for (const { id, asks } of templates) {
    expect(campaignWords.templates[id].name).not.toBe('');
    expect(campaignWords.templates[id].why).toMatch(/\.$/);
    expect(asks).toContain('niches');
  }
});

test.each(templates)(
  '$id never invents content, and its brief can be saved as it is',
  (template) => {
    const brief = toTemplateBrief(template, standard);
    expect([brief.niches, brief.terms, brief.markets, brief.competitors]).toEqual([[], [], [], []]);
    const campaign = { id: 'c9', name: 'New', brief, createdAt: 1, updatedAt: 1 };
    expect(findErrors(toBriefForm(campaign))).toEqual([]);
    expect(campaignSchema.parse(toCampaign(toBriefForm(campaign), campaign, 1))).toEqual(campaign);
  },
);

test('a tier that the table in use lacks is not wished for', () => {
  const launch = findTemplate('launch');
  const small = standard.slice(0, 2);
  expect(launch && toTemplateBrief(launch, standard).tiers).toEqual(['micro', 'macro']);
  expect(launch && toTemplateBrief(launch, small).tiers).toEqual(['micro']);
});

test('an address that names no template begins with nothing', () => {
  expect(findTemplate('')).toBeUndefined();
  expect(findTemplate('constructor')).toBeUndefined();
});

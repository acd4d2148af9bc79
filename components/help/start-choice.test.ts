import { expect, test } from 'vitest';
import { emptyBrief } from '@/lib/model/brief';
import type { Settings } from '@/lib/model/settings';
import { isSameChoice, toSaves, toStart } from './start-choice';

const campaign = {
  id: 'c1',
  name: 'Spring',
  brief: { ...emptyBrief, terms: ['SPF'], languages: ['en'] },
  createdAt: 1,
  updatedAt: 1,
};
const settings: Settings = { tierPreset: 'standard', shortcuts: { note: 'm' } };
const desk = { campaign, settings };

test('what is set is where the start begins', () => {
  expect(toStart(desk)).toEqual({ niches: [], languages: ['en'], tierPreset: 'standard' });
});

test('a choice goes into the brief beside what is there, and into the settings alone', () => {
  const choice = { niches: ['skincare'], languages: ['en'], tierPreset: 'five-tier' as const };
  const saves = toSaves(choice, desk, 9);
  expect(saves.campaign?.brief).toEqual({ ...campaign.brief, niches: ['skincare'] });
  expect(saves.campaign?.updatedAt).toBe(9);
  expect(saves.settings).toEqual({ tierPreset: 'five-tier' });
});

test('what is as before is not stored again', () => {
  expect(isSameChoice(toStart(desk), toStart(desk))).toBe(true);
  expect(toSaves(toStart(desk), desk, 9)).toEqual({});
});

import { expect, test } from 'vitest';
import { exportPresetIds } from '@/lib/model/export-preset';
import type { ExportLine } from './column';
import type { ExportRow } from './export-row';
import { customColumns, toPreset } from './presets';

const maya: ExportRow = {
  handle: 'maya',
  name: 'Maya 🌸',
  profileUrl: 'https://www.tiktok.com/@maya',
  niche: '=Skincare',
  campaign: 'Spring',
  email: 'Agency@Talent.example',
  note: 'asks too much',
  checkFirst: ['likes per video are low'],
  engagementRatePct: 6.1,
  feeLow: 50,
  tags: ['spf', 'uk'],
  postUrl: 'https://www.tiktok.com/@maya/video/1',
  postHook: 'My SPF routine',
  trackingUrl: 'https://brand.example/?a=1',
  promoCode: 'MAYA15',
  seenAt: Date.UTC(2027, 2, 3, 23),
};
const zoe = { ...maya, handle: 'zoe', name: '🌸', postHook: 'Another', promoCode: 'ZOE15' };
const lean = { ...maya, handle: 'lea', name: undefined, promoCode: undefined };

function toCells(id: (typeof exportPresetIds)[number], line: ExportLine) {
  const { columns } = toPreset(id);
  return Object.fromEntries(columns.map(({ header, cell }) => [header, cell(line)]));
}

const alone: ExportLine = { rows: [maya], firstName: 'Maya 🌸', greeting: 'Hi Maya,' };
const agency: ExportLine = { rows: [maya, zoe, lean], isShared: true, greeting: 'Hi there,' };
const outreach = exportPresetIds.filter((id) => toPreset(id).audience === 'outreach');

test('five of them are for outreach, and none of those says what the scout thinks', () => {
  expect(outreach).toEqual(['hubspot', 'mailchimp', 'instantly', 'lemlist', 'sheets']);
  for (const id of outreach) {
    const said = Object.values(toCells(id, alone)).join('\n');
    for (const inner of ['asks too much', 'likes per video', '6.1', '50'])
      expect(said, id).not.toContain(inner);
  }
});

test('an emoji does not greet, a formula is taken away and not quoted, and no last name is made up', () => {
  expect(toCells('lemlist', alone)).toEqual({
    email: 'agency@talent.example',
    firstName: 'Maya',
    lastName: undefined,
    companyName: undefined,
    greeting: 'Hi Maya,',
    handle: 'maya',
    creatorName: 'Maya 🌸',
    profileUrl: 'https://www.tiktok.com/@maya',
    niche: 'Skincare',
    contentLanguage: undefined,
    campaign: 'Spring',
    postUrl: 'https://www.tiktok.com/@maya/video/1',
    postHook: 'My SPF routine',
    seenOn: '2027-03-03',
    trackingUrl: 'https://brand.example/?a=1',
    promoCode: 'MAYA15',
  });
});

test('a line for several lists them, with each one’s code, and quotes nobody’s post', () => {
  expect(toCells('lemlist', agency)).toMatchObject({
    firstName: undefined,
    handle: 'maya, zoe, lea',
    creatorName: 'Maya 🌸',
    niche: undefined,
    postHook: undefined,
    postUrl: undefined,
    promoCode: 'maya: MAYA15; zoe: ZOE15',
  });
  expect(toCells('sheets', agency).ProfileUrl?.split(' ')).toHaveLength(3);
});

test('two accounts of one person are one person, with what was seen of the first', () => {
  const twin: ExportLine = { rows: [maya, zoe], firstName: 'Maya', greeting: 'Hi Maya,' };
  expect(toCells('lemlist', twin)).toMatchObject({
    handle: 'maya, zoe',
    postHook: 'My SPF routine',
  });
});

test('the scout’s own file has the columns chosen, in their order, and no notes without a choice', () => {
  const headers = (chosen?: string[]) =>
    toPreset('custom', chosen).columns.map(({ header }) => header);
  expect(headers(['note', 'handle', 'greeting'])).toEqual(['note', 'handle', 'greeting']);
  expect(headers(['gone', 'handle'])).toEqual(['handle']);
  const usual = toPreset('feedscout')
    .columns.map(({ header }) => header)
    .filter((header) => header !== 'note' && header !== 'check_first');
  expect([headers(), headers([]), headers(['gone'])]).toEqual([usual, usual, usual]);
  expect(new Set(customColumns.map(({ header }) => header)).size).toBe(customColumns.length);
});

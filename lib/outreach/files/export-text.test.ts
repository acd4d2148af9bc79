import { expect, test } from 'vitest';
import { parseCsv } from '@/lib/outreach/intake/test-csv';
import type { ExportLine } from './column';
import type { ExportRow } from './export-row';
import { createTextMaker, toExcelSeparator } from './export-text';
import { toPreset } from './presets';

const maya: ExportRow = {
  handle: '0123',
  name: 'Maya; "the" glow',
  profileUrl: 'https://www.tiktok.com/@0123',
  followers: 52_400,
  engagementRatePct: 6.149,
  campaign: 'Spring',
  email: 'Maya@Glow.example',
  postHook: 'My SPF routine',
  trackingUrl: 'https://brand.example/?utm_content=maya',
  promoCode: 'MAY5',
  feeLow: 5.5,
};
const line: ExportLine = { rows: [maya], greeting: 'Hi there,' };

const plain = { hasMessages: false, separator: ',' } as const;

function cellsOf(text: string): Record<string, string> {
  const [header = [], cells = []] = parseCsv(text);
  return Object.fromEntries(header.map((name, at) => [name, cells[at] ?? '']));
}

test('Excel’s file begins with a byte-order mark, and no other has one', () => {
  for (const id of ['feedscout', 'hubspot', 'mailchimp', 'instantly', 'lemlist', 'sheets'] as const)
    expect(createTextMaker(toPreset(id), plain).start.charCodeAt(0)).not.toBe(0xfeff);
  expect(createTextMaker(toPreset('excel'), plain).start).toMatch(/^\uFEFFhandle,name,/);
});

test('where Excel wants semicolons it gets commas in decimals, and whole numbers and texts untouched', () => {
  const maker = createTextMaker(toPreset('excel'), { hasMessages: false, separator: ';' });
  expect(maker.start).toMatch(/^\uFEFFhandle;name;first_name;/);
  const cells = maker.toCells(line);
  const at = (name: string) => cells[maker.header.indexOf(name)];
  expect(['engagement_rate_pct', 'fee_low', 'followers', 'profile_url'].map(at)).toEqual([
    '6,1',
    '5,50',
    '52400',
    'https://www.tiktok.com/@0123',
  ]);
  expect(maker.toText(line)).toContain(`'0123;"Maya; ""the"" glow";;`);
});

test('with commas its decimals keep the point, and what it would change is marked as text', () => {
  const maker = createTextMaker(toPreset('excel'), plain);
  const cells = maker.toCells(line);
  const at = (name: string) => cells[maker.header.indexOf(name)];
  expect(['handle', 'engagement_rate_pct', 'promo_code'].map(at)).toEqual([
    "'0123",
    '6.1',
    "'MAY5",
  ]);
});

test('the separator of Excel alone is a choice', () => {
  const maker = createTextMaker(toPreset('lemlist'), { hasMessages: false, separator: ';' });
  expect(maker.start).toMatch(/^email,firstName,/);
});

test('Excel’s separator follows how a country writes one and a half', () => {
  expect(['en-US', 'es-ES', 'es-MX', 'de', 'ja'].map(toExcelSeparator)).toEqual([
    ',',
    ';',
    ',',
    ';',
    ',',
  ]);
});

test('Mailchimp gets texts of at most 255 bytes, and links whole or not at all', () => {
  const trackingUrl = `https://brand.example/?${'a'.repeat(300)}`;
  const rows = [{ ...maya, name: '漢字'.repeat(60), trackingUrl }] as const;
  const maker = createTextMaker(toPreset('mailchimp'), plain);
  const long = cellsOf(maker.start + maker.toText({ rows, greeting: 'Hi there,' }));
  // A name is a merge field as well: 80 characters, which are 240 bytes here.
  expect([...(long['TikTok Name'] ?? '')]).toHaveLength(80);
  expect(long['Tracking URL']).toBe('');
  const handles = Array.from({ length: 40 }, (_, at) => ({ ...maya, handle: `creator${at}` }));
  const shared = { rows: [maya, ...handles] as const, isShared: true, greeting: '' } as const;
  const [header, listed] = [maker.header, maker.toCells(shared)];
  const list = listed[header.indexOf('TikTok Handle')] ?? '';
  expect(new TextEncoder().encode(list).length).toBeLessThanOrEqual(255);
  expect(list.endsWith('…')).toBe(true);
  expect(cellsOf(maker.start + maker.toText(line))['Tracking URL']).toBe(maya.trackingUrl);
});

test('a message is two more columns, its line breaks kept and nothing quoted into it', () => {
  const message = { subject: '=Hello', body: '- Hi Maya,\n\nI saw "your" post.\n' };
  const maker = createTextMaker(toPreset('lemlist'), { ...plain, hasMessages: true });
  const cells = cellsOf(maker.start + maker.toText({ ...line, message }));
  expect(Object.keys(cells).slice(-2)).toEqual(['messageSubject', 'messageBody']);
  expect(cells).toMatchObject({
    messageSubject: 'Hello',
    messageBody: 'Hi Maya,\n\nI saw "your" post.',
  });
  expect(cellsOf(maker.start + maker.toText(line))).toMatchObject({
    messageSubject: '',
    messageBody: '',
  });
});

test('Mailchimp has no room for a message, so it gets none', () => {
  const maker = createTextMaker(toPreset('mailchimp'), { ...plain, hasMessages: true });
  expect(maker.header.filter((name) => /message/i.test(name))).toEqual([]);
});

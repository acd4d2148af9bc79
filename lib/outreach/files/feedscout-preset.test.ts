import { expect, test } from 'vitest';
import { parseCsv, toFeedscoutCsv } from '@/lib/outreach/intake/test-csv';
import { feedscoutColumns } from './feedscout-preset';

const header =
  'handle,name,first_name,profile_url,tier,followers,engagement_rate_pct,engagement_low_pct,engagement_high_pct,posts_rated,engagement_percentile,engagement_reference,median_views,niche,niche_fit,content_language,region,email,email_type,bio_link,contact_route,sponsored_share_pct,check_first,status,tags,note,campaign,post_url,post_caption,seen_at,added_at,contacted_at,fee_low,fee_high,fee_currency,tracking_url,promo_code,creator_key';

const bare = { handle: 'noah', profileUrl: 'https://example.org/@noah', campaign: 'Spring' };

test('the header has the columns other tools rely on, in their order', () => {
  expect(toFeedscoutCsv([])).toBe(`${header}\r\n`);
  expect(feedscoutColumns.map((column) => column.header).join()).toBe(header);
});

test('what is not known is empty, never 0, and every row has every column', () => {
  const [, row] = parseCsv(toFeedscoutCsv([bare]));
  expect(row).toHaveLength(header.split(',').length);
  expect(row?.filter((cell) => cell !== '')).toEqual(['noah', bare.profileUrl, 'Spring']);
});

test('counts are whole, percentages have one decimal and no sign, times are ISO 8601 UTC', () => {
  const text = toFeedscoutCsv([
    {
      ...bare,
      followers: 52_400,
      engagementRatePct: 6.149,
      engagementLowPct: 5,
      engagementHighPct: 7.96,
      postsRated: 0,
      medianViews: 18_200.5,
      nicheFit: 80.6,
      tags: ['spf', 'uk'],
      seenAt: Date.UTC(2027, 2, 3, 9, 30),
    },
  ]);
  const [names = [], cells = []] = parseCsv(text);
  const row = Object.fromEntries(names.map((name, i) => [name, cells[i]]));
  expect(row).toMatchObject({
    followers: '52400',
    engagement_rate_pct: '6.1',
    engagement_low_pct: '5.0',
    engagement_high_pct: '8.0',
    posts_rated: '0',
    median_views: '18201',
    niche_fit: '81',
    tags: 'spf; uk',
    seen_at: '2027-03-03T09:30:00.000Z',
  });
});

test('a fee has no cents from 10 on and two decimals below, and a share one decimal', () => {
  const text = toFeedscoutCsv([
    { ...bare, feeLow: 9.994, feeHigh: 9.995, feeCurrency: 'USD', sponsoredSharePct: 100 / 3 },
    { ...bare, feeLow: 0.5, feeHigh: 1_234_567.8, feeCurrency: 'VND', checkFirst: ['a', 'b'] },
  ]);
  const [names = [], ...rows] = parseCsv(text);
  const cell = (row: string[] = [], name: string) => row[names.indexOf(name)];
  expect(rows.map((row) => [cell(row, 'fee_low'), cell(row, 'fee_high')])).toEqual([
    ['9.99', '10'],
    ['0.50', '1234568'],
  ]);
  expect(cell(rows[0], 'sponsored_share_pct')).toBe('33.3');
  expect(cell(rows[1], 'check_first')).toBe('a; b');
  expect(cell(rows[1], 'fee_currency')).toBe('VND');
});

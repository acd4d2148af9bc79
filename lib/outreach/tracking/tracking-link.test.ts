import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findLandingProblem, toTrackingUrl, toUtmPatterns, usualUtm } from './tracking-link';

const facts = { campaign: 'Spring launch', handle: 'glow.by_maya', code: 'MAYA15' };
const link = (landing: string, patterns = {}) =>
  toTrackingUrl(landing, { ...usualUtm, ...patterns }, facts);

describe('a creator’s link', () => {
  test('says where, how, for what and by whom', () => {
    expect(link('https://shop.example/spring')).toBe(
      'https://shop.example/spring?utm_source=tiktok&utm_medium=influencer&utm_campaign=spring-launch&utm_content=glow.by_maya',
    );
  });

  test('keeps query and fragment of the page letter for letter', () => {
    expect(link('https://shop.example/a%20b/?q=a+b%2Fc&flag#/tab?x=1')).toBe(
      'https://shop.example/a%20b/?q=a+b%2Fc&flag&utm_source=tiktok&utm_medium=influencer&utm_campaign=spring-launch&utm_content=glow.by_maya#/tab?x=1',
    );
  });

  test('replaces UTM fields that are there, in whatever case, and no others', () => {
    const url = new URL(
      link('https://shop.example/?UTM_Source=mail&utm_medium=x&utm_term=spf&utm%5Fcampaign=old') ??
        '',
    );
    expect(url.searchParams.getAll('utm_source')).toEqual(['tiktok']);
    expect(url.searchParams.get('UTM_Source')).toBeNull();
    expect(url.searchParams.getAll('utm_campaign')).toEqual(['spring-launch']);
    expect(url.searchParams.get('utm_term')).toBe('spf');
  });

  test('leaves a field out whose pattern is empty, and then keeps the page’s own', () => {
    const url = link('https://shop.example/?utm_medium=own', { medium: '', content: '{code}' });
    expect(url).toBe(
      'https://shop.example/?utm_medium=own&utm_source=tiktok&utm_campaign=spring-launch&utm_content=maya15',
    );
  });

  test('writes accents plain, other scripts encoded, and never a sign that would end the value', () => {
    const named = (campaign: string) =>
      new URL(
        toTrackingUrl('https://shop.example', usualUtm, { ...facts, campaign }) ?? '',
      ).searchParams.get('utm_campaign');
    expect(named('Été & Größe #1')).toBe('ete-grosse-1');
    expect(named('春の 新作')).toBe('春の-新作');
    expect(named('हिन्दी')).toBe('हिन्दी');
    expect(named('a=b&c?d/e')).toBe('a-b-c-d-e');
  });

  test('has a path even where the address ends in its host', () => {
    expect(link('https://shop.example#top')).toMatch(/^https:\/\/shop\.example\/\?utm.*#top$/);
  });

  test('is none without an address, with a bad one, or when it grew too long', () => {
    expect(toTrackingUrl(undefined, usualUtm, facts)).toBeUndefined();
    expect(link('  ')).toBeUndefined();
    expect(link('shop.example')).toBeUndefined();
    const campaign = '春'.repeat(300);
    expect(toTrackingUrl('https://shop.example', usualUtm, { ...facts, campaign })).toBeUndefined();
  });

  test('is an address with its fields once each, whatever the campaign is called', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 80 }),
        fc.webUrl({ withQueryParameters: true }),
        (campaign, page) => {
          const url = toTrackingUrl(page, usualUtm, { ...facts, campaign });
          if (url === undefined) return;
          const { searchParams } = new URL(url);
          expect(searchParams.getAll('utm_source')).toEqual(['tiktok']);
          expect(searchParams.getAll('utm_content')).toEqual(['glow.by_maya']);
          expect(searchParams.getAll('utm_campaign').length).toBeLessThanOrEqual(1);
        },
      ),
    );
  });
});

test.each([
  ['', undefined],
  ['https://shop.example/a?b#c', undefined],
  ['http://xn--caf-dma.example', undefined],
  ['https://läden.example/ñ', undefined],
  ['shop.example/spring', 'no-scheme'],
  ['www.shop.example', 'no-scheme'],
  ['shop.example:8080/a', 'no-scheme'],
  ['//shop.example', 'no-scheme'],
  ['javascript:alert(1)', 'not-web'],
  ['mailto:a@shop.example', 'not-web'],
  ['ftp://shop.example', 'not-web'],
  ['https://', 'invalid'],
  ['our shop', 'invalid'],
  ['https://shop', 'invalid'],
  ['https://shop.example/a b', 'invalid'],
  ['https://shop.example/\u202Efdp', 'invalid'],
  ['https://me:secret@shop.example', 'login'],
  [`https://shop.example/${'a'.repeat(1_000)}`, 'too-long'],
])('of the landing page %j is said: %s', (text, problem) => {
  expect(findLandingProblem(text)).toBe(problem);
});

test('a campaign’s patterns stand over the usual ones, an empty one too', () => {
  expect(toUtmPatterns()).toEqual(usualUtm);
  expect(toUtmPatterns({ utmMedium: '', utmContent: '{code}' })).toEqual({
    ...usualUtm,
    medium: '',
    content: '{code}',
  });
});

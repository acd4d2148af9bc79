import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Post } from '@/lib/model/post';
import { gradePost } from './grade-post';

const postOf = (fields: Partial<Post>): Post => ({ id: '1', observedAt: 0, ...fields });
const gradeOf = (caption: string, fields: Partial<Post> = {}) =>
  gradePost(postOf({ caption, ...fields }))?.grade;
const clarityOf = (caption: string, fields: Partial<Post> = {}) =>
  gradePost(postOf({ caption, ...fields }))?.clarity;

test.each([
  '#ad my new serum',
  'My new serum #sponsored',
  'Werbung | Mein neues Serum',
  'Mein neues Serum #anzeige',
  '[Anzeige] Mein neues Serum',
  'Bezahlte Partnerschaft mit @glowlab',
  'Collaboration commerciale avec @glowlab',
  'Ma routine du soir #publicité',
  'Mi rutina #publicidad @glowlab',
  'La mia routine #pubblicità',
  'Minha rotina, parceria paga com @glowlab',
  'Moja rutyna #współpracareklamowa',
  '夜のルーティン #PR',
  '저녁 루틴 #광고',
  '제품을 제공받아 작성했습니다',
  'Новая сыворотка erid: 2VtzqxAbc12',
  'Sponsored by Glow Lab',
  'un partenariat rémunéré avec @glowlab',
  'aproveita no site #publipost',
  'if you want this serum #ad',
  'sorry not sorry #ad',
  '＃ａｄ my new serum',
  'AD: my new serum',
])('a hard marker is found in any language: %s', (caption) => {
  expect(gradeOf(caption)).toBe('hard');
});

test.each([
  'squad goals #ad🐧_squad🌀',
  'what an #adventure, #advice inside, #adhd #adidas #adinross',
  'new #pr on deadlift, 140 kg',
  'PR: 42 minutes on the 10k today',
  'island life #pr #puertorico',
  'new in, code ivory and code rose',
  'no dress code: BLACK at the party',
  'thank you @bestfriend for the best day',
  'merci @bestie, gracias a @mama, danke @oma',
  'look what I found #tiktokmademebuyit',
  'sponsored by my dad’s credit card',
  'Sponsored by My Mom',
  'not an #ad, I just love it',
  'this is not sponsored',
  'I wish this was a paid partnership',
  'esto no es una colaboración pagada',
  'keine Werbung, nur Liebe',
  'ad lagi barang baru',
  'feliz dia #sp #saopaulo',
  'birthday #gift for my sister #cadeau #regalo',
  'my #partner and my #dancepartner',
  'art commissions are open',
  'how I run my #ads #facebookads #marketing',
  'studying #werbung und #marketing',
  'riding my #adv150',
  'my parents gifted me a car',
  '1 year with you, 100% off my mind',
])('what only looks like a marker is none: %s', (caption) => {
  expect(gradeOf(caption)).toBeUndefined();
});

test('#paidpartnership beside a LIVE programme’s hashtag is TikTok’s programme, not a brand', () => {
  expect(gradeOf('#LIVEIncentiveProgram #LIVERewards #PaidPartnership')).toBe('programme');
  expect(gradeOf('#paidpartnership with @glowlab')).toBe('hard');
  expect(gradeOf('#LIVERewards and #ad for @glowlab')).toBe('hard');
  expect(gradeOf('#LIVEDebut tonight')).toBe('programme');
});

test.each([
  'unboxing #gifted',
  'kindly gifted by @glowlab',
  '#gift from @glowlab',
  'lips of the day #glowlabpartner',
  'so happy to be partnering with Glow Lab',
  'I earn a small commission on these',
  'Unbezahlte Werbung | mein Lieblingsserum',
  '#werbung #unbezahlt mein Serum',
  'moj dzień #współpraca @glowlab',
  'اليوم معكم منتج جديد رائع جدا ومميز #اعلان',
])('gift, barter and ambiguous words are soft: %s', (caption) => {
  expect(gradeOf(caption)).toBe('soft');
  expect(clarityOf(caption)).toBe('ambiguous');
});

test.each([
  ['use my code MAYA10 at checkout', 'use my code MAYA10'],
  ['get 15% off with the link', '15% off'],
  ['mit dem Rabattcode MAYA sparen', 'Rabattcode MAYA'],
  ['guna code MAYA15 tau', 'guna code MAYA15'],
  ['finds of the week #tiktokshop', '#tiktokshop'],
  ['shop my look, link in bio @glowlab', 'shop my look, link in bio'],
])('what sells without a marker is a suspect: %s', (caption, quote) => {
  const graded = gradePost(postOf({ caption }));
  expect(graded?.grade).toBe('suspect');
  expect(graded?.evidence).toContain(quote);
  expect(graded?.clarity).toBeUndefined();
});

test('a link in the bio alone sells nothing', () => {
  expect(gradeOf('full video, link in bio')).toBeUndefined();
  expect(gradeOf('shop my look, link in bio')).toBeUndefined();
});

test('a shop anchor is a suspect, unless the post says what it is', () => {
  expect(gradeOf('my serum', { isCommerce: true })).toBe('suspect');
  expect(gradeOf('#ad my serum', { isCommerce: true })).toBe('hard');
  expect(gradeOf('my serum', { isCommerce: false })).toBeUndefined();
});

test('what TikTok says comes before what the caption says', () => {
  const labelled = gradePost(postOf({ caption: 'my serum #ad', paidLabel: 'Colaboración pagada' }));
  expect(labelled).toMatchObject({ grade: 'platform', clarity: 'clear' });
  expect(labelled?.evidence).toEqual(['Colaboración pagada', '#ad']);
  expect(gradePost(postOf({ isAd: true }))).toMatchObject({
    grade: 'platform',
    clarity: 'clear',
    evidence: ['isAd'],
  });
  expect(gradeOf('', { paidLabel: 'Eligible for commission' })).toBe('platform');
});

test('an ad authorisation is commercial, but discloses nothing', () => {
  expect(clarityOf('my serum', { isAdAuthorized: true })).toBe('ambiguous');
  expect(clarityOf('#ad my serum', { isAdAuthorized: true })).toBe('clear');
  expect(clarityOf('my serum', { isAdAuthorized: true, isPaidPartnership: true })).toBe('clear');
});

test('TikTok’s own hashtag tokens settle what a caption leaves open', () => {
  expect(gradeOf('#ad🐧_squad', { hashtags: ['ad🐧_squad'] })).toBeUndefined();
  expect(gradeOf('my serum #ad', { hashtags: [] })).toBeUndefined();
  expect(gradeOf('my serum', { hashtags: ['ad'] })).toBe('hard');
});

test('a marker is clear among the first three tokens, whatever emoji stand before', () => {
  expect(clarityOf('#ad my new serum')).toBe('clear');
  expect(clarityOf('✨ new ✨ serum ✨ #ad')).toBe('clear');
  expect(clarityOf('Anzeige | Mein neues Serum')).toBe('clear');
});

test('a marker after four hashtags or a long caption is buried', () => {
  expect(clarityOf('so soft today #skin #glow #spf #care #ad')).toBe('buried');
  expect(clarityOf(`${'a long story about skin '.repeat(6)} #ad`)).toBe('buried');
});

test('a marker neither in front nor out of sight is ambiguous; of an unknown caption nothing is said', () => {
  expect(clarityOf('my new favourite serum for you #ad')).toBe('ambiguous');
  expect(gradePost(postOf({ hashtags: ['glow', 'ad'] }))?.clarity).toBeUndefined();
  expect(gradePost(postOf({ hashtags: ['skin', 'glow', 'spf', 'care', 'ad'] }))?.clarity).toBe(
    'buried',
  );
});

test('a word of another language is not the marker: "publi" in French, "adv" in Indonesian', () => {
  expect(gradeOf('ma #publi du jour', { language: 'fr' })).toBeUndefined();
  expect(gradeOf('mi #publi', { language: 'es' })).toBe('hard');
  expect(gradeOf('motor #adv', { language: 'id' })).toBeUndefined();
  expect(gradeOf('crema #adv', { language: 'it' })).toBe('hard');
});

test('evidence is plain, on one line and at most 60 characters', () => {
  const evidence = gradePost(postOf({ paidLabel: `Paid\n\u202epartnership ${'x'.repeat(150)}` }));
  expect(evidence?.evidence[0]).toMatch(/^Paid partnership x+…$/);
  expect(evidence?.evidence[0]?.length).toBeLessThanOrEqual(60);
});

test('a label of nothing that could be shown is no label', () => {
  expect(gradeOf('my serum', { paidLabel: ' \u200e ' })).toBeUndefined();
});

test('no text throws or leaves a finding without evidence', () => {
  const piece = fc.constantFrom(
    '#ad',
    '#',
    '@',
    'use code ',
    'sponsored by ',
    '\ud83d',
    '__proto__',
    '50% off',
    '#LIVERewards',
    '#paidpartnership',
    '[',
    'ad',
    ' ',
    '\n',
  );
  const text = fc.array(fc.oneof(piece, fc.string({ unit: 'binary' })), { maxLength: 30 });
  fc.assert(
    fc.property(
      text.map((parts) => parts.join('')),
      fc.option(fc.array(fc.oneof(piece, fc.string())), { nil: undefined }),
      fc.record({ isAd: fc.boolean(), isCommerce: fc.boolean(), isAdAuthorized: fc.boolean() }),
      (caption, tags, flags) => {
        const found = gradePost(postOf({ caption, hashtags: tags, mentions: tags, ...flags }));
        if (!found) return;
        expect(found.evidence.length).toBeGreaterThan(0);
        for (const quote of found.evidence) {
          expect(quote.trim()).not.toBe('');
          expect([...quote].length).toBeLessThanOrEqual(60);
        }
      },
    ),
  );
});

test('a hostile caption costs no more than its length', () => {
  const started = performance.now();
  for (const part of [
    '#',
    '@a',
    'use code ',
    '[ad',
    'un ',
    ' ',
    'shop ',
    'gifted by ',
    'a.',
    '１%',
  ]) {
    gradePost(postOf({ caption: part.repeat(5_000 / part.length) }));
  }
  expect(performance.now() - started).toBeLessThan(1_000);
});

test('signs that draw nothing hide no marker', () => {
  expect(gradeOf('\u200bWerbung | Mein neues Serum')).toBe('hard');
  expect(gradeOf('\u2066#ad\u2069 my serum')).toBe('hard');
  expect(gradeOf('pa\u200bid partnership with @glowlab')).toBe('hard');
  expect(clarityOf('\u202a#ad\u202c my serum')).toBe('clear');
});

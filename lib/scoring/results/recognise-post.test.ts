import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Post } from '@/lib/model/post';
import { type CampaignMarks, recognisePost } from './recognise-post';

const day = 24 * 60 * 60 * 1000;
const since = Date.UTC(2027, 2, 3);
const brand = { handles: ['glowbrand'], hashtags: ['glowspring'] };

function postOf(caption: string, facts: Partial<Post> = {}): Post {
  return { id: '7001', caption, createdAt: since + day, observedAt: since + 9 * day, ...facts };
}

function recognise(post: Post, marks: Partial<CampaignMarks> = {}) {
  return recognisePost(post, { brand, promoCode: 'MAYA15', since, handle: 'maya', ...marks });
}

describe('a promo code', () => {
  test.each([
    ['Use code MAYA15 for 15 % off'],
    ['use code maya15!'],
    ['CODE:MAYA15.'],
    ['(Maya15)'],
    ['my code is #maya15'],
    ['code 𝗠𝗔𝗬𝗔𝟭𝟱 at checkout'],
    ['code ＭＡＹＡ15'],
    ['code MA\u200bYA15'],
    ['コードは「MAYA15」です'],
    ['not MAYA150, but MAYA15'],
    ['glow.example/MAYA15'],
  ])('is found as a whole word in %j', (caption) => {
    expect(recognise(postOf(caption))).toEqual(['code']);
  });

  test.each([
    ['MAYA150 is somebody else'],
    ['XMAYA15'],
    ['MAYA15B'],
    ['MAYA15_US'],
    ['MAYA15-B is another code'],
    ['SUPER-MAYA15'],
    ['thanks @maya15 and @hey.maya15'],
    ['MAYA 15'],
    ['maya15é'],
    [''],
  ])('is no part of %j', (caption) => {
    expect(recognise(postOf(caption))).toEqual([]);
  });

  describe('of letters alone', () => {
    test.each([
      ['15 % with code glow'],
      ['my code: “Glow”'],
      ['use my code #glow'],
      ['código glow en la tienda'],
      ['コードは「glow」です'],
      ['use GLOW for 15 % off'],
      ['use 𝗚𝗟𝗢𝗪 for 15 % off'],
    ])('is found in %j', (caption) => {
      expect(recognise(postOf(caption), { promoCode: 'GLOW' })).toEqual(['code']);
    });

    test.each([
      ['that glow though'],
      ['Glow up routine'],
      ['my #glow routine'],
      ['MY GLOW ROUTINE'],
      ['GLOWING'],
      ['barcode-glow'],
    ])('is a plain word in %j', (caption) => {
      const facts = { hashtags: ['glow'] };
      expect(recognise(postOf(caption, facts), { promoCode: 'GLOW' })).toEqual([]);
    });
  });

  test('counts however old the post is, since it is nobody else’s', () => {
    expect(recognise(postOf('MAYA15', { createdAt: since - 90 * day }))).toEqual(['code']);
  });

  test('is found among the hashtags that TikTok tells where the caption is cut', () => {
    expect(recognise(postOf('My routine', { hashtags: ['fyp', 'maya15'] }))).toEqual(['code']);
  });

  test('with letters of any script and signs between them is taken as written', () => {
    expect(recognise(postOf('код маша-15'), { promoCode: 'МАША-15' })).toEqual(['code']);
    expect(recognise(postOf('code été_10'), { promoCode: 'ÉTÉ_10' })).toEqual(['code']);
    expect(recognise(postOf('code e\u0301te\u0301_10'), { promoCode: 'ÉTÉ_10' })).toEqual(['code']);
  });

  test('of nobody is looked for where none was given', () => {
    expect(recognise(postOf('MAYA15'), { promoCode: undefined })).toEqual([]);
  });
});

describe('a brand’s handle', () => {
  test.each([
    ['Thank you @glowbrand'],
    ['Thank you @GlowBrand!'],
    ['with @glowbrand.'],
    ['with @glowbrand, always'],
  ])('is found in %j', (caption) => {
    expect(recognise(postOf(caption))).toEqual(['handle']);
  });

  test.each([
    ['@glowbrand2'],
    ['@glowbrand.us'],
    ['@my_glowbrand'],
    ['glowbrand is great'],
    ['mail hello@glowbrand'],
    ['Replying to @glowbrand yes it does'],
    ['#duet with @glowbrand'],
  ])('is not what %j names', (caption) => {
    expect(recognise(postOf(caption))).toEqual([]);
  });

  test('is taken from the accounts that TikTok says are mentioned', () => {
    expect(recognise(postOf('Thank you', { mentions: ['glowbrand'] }))).toEqual(['handle']);
    expect(recognise(postOf('Thank you', { mentions: ['glowbrand2'] }))).toEqual([]);
  });

  test('typed without a link counts beside mentions of others', () => {
    const post = postOf('with @nova and @glowbrand', { mentions: ['nova'] });
    expect(recognise(post)).toEqual(['handle']);
  });

  test('is no mention in the brand’s own posts', () => {
    expect(recognise(postOf('follow @glowbrand'), { handle: 'glowbrand' })).toEqual([]);
  });
});

describe('a brand’s hashtag', () => {
  test.each([['#glowspring'], ['#GlowSpring'], ['my #glowspring, day 1'], ['＃glowspring']])(
    'is found in %j',
    (caption) => {
      expect(recognise(postOf(caption))).toEqual(['hashtag']);
    },
  );

  test.each([
    ['#glowspringnew'],
    ['#glow_spring'],
    ['#glowspring2'],
    ['glowspring'],
    ['#glöwspring'],
  ])('is not %j', (caption) => {
    expect(recognise(postOf(caption))).toEqual([]);
  });

  test('is compared as it is drawn, in one normal form', () => {
    const accented = { handles: [], hashtags: ['caf\u00e9glow'] };
    expect(recognise(postOf('#cafe\u0301glow'), { brand: accented })).toEqual(['hashtag']);
    expect(recognise(postOf('#cafeglow'), { brand: accented })).toEqual([]);
  });

  test('is read from TikTok’s own tokens where there are any', () => {
    expect(recognise(postOf('cut off', { hashtags: ['glowspring'] }))).toEqual(['hashtag']);
  });
});

describe('the day that counts', () => {
  test('begins with the day of being added, and not before', () => {
    expect(recognise(postOf('@glowbrand', { createdAt: since }))).toEqual(['handle']);
    expect(recognise(postOf('@glowbrand #glowspring', { createdAt: since - 1 }))).toEqual([]);
  });

  test('is read from the id where no source tells when the post was made', () => {
    const idAt = (at: number) => String((BigInt(Math.floor(at / 1_000)) << 32n) + 7n);
    const undated = { createdAt: undefined };
    const early = postOf('@glowbrand', { ...undated, id: idAt(since - day) });
    const late = postOf('@glowbrand', { ...undated, id: idAt(since + day) });
    expect(recognise(early)).toEqual([]);
    expect(recognise(late)).toEqual(['handle']);
  });

  test('is not guessed where the id tells nothing: a code counts, a mention does not', () => {
    const post = postOf('@glowbrand MAYA15', { id: '7001', createdAt: undefined });
    expect(recognise(post)).toEqual(['code']);
  });
});

test('everything that says so is told, the surest first', () => {
  const post = postOf('#glowspring with @glowbrand, code MAYA15');
  expect(recognise(post)).toEqual(['code', 'handle', 'hashtag']);
});

test('a campaign without brand and code recognises nothing', () => {
  const post = postOf('#glowspring with @glowbrand, code MAYA15');
  const nothing = { brand: undefined, promoCode: undefined };
  expect(recognise(post, nothing)).toEqual([]);
  expect(recognise(post, { ...nothing, brand: { handles: [], hashtags: [] } })).toEqual([]);
});

const lettered = fc.stringMatching(/^[A-Za-z0-9]{1,6}$/);
const code = fc.stringMatching(/^[A-Z]{2,8}[0-9]{1,3}$/);

test('a code within a longer word is never found, one between spaces always', () => {
  fc.assert(
    fc.property(code, lettered, lettered, (promoCode, before, after) => {
      const marks = { promoCode, brand: undefined };
      const glued = [
        `${before}${promoCode}`,
        `${promoCode}${after}`,
        `${before}${promoCode}${after}`,
      ];
      for (const word of glued) expect(recognise(postOf(`a ${word} b`), marks)).toEqual([]);
      expect(recognise(postOf(`${before} ${promoCode.toLowerCase()} ${after}`), marks)).toEqual([
        'code',
      ]);
    }),
  );
});

test('no caption makes it throw, and no caption is recognised without any of the marks in it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (caption) => {
      const found = recognise(postOf(caption));
      const names = /maya15|glow(?:brand|spring)/i.test(caption.normalize('NFKC'));
      expect(found.length > 0 && !names).toBe(false);
    }),
  );
});

test('a code that is nothing but signs of a pattern is taken by the letter', () => {
  expect(recognise(postOf('use --'), { promoCode: '--' })).toEqual(['code']);
  expect(recognise(postOf('use code'), { promoCode: '--' })).toEqual([]);
});

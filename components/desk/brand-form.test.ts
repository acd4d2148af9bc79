import { expect, test } from 'vitest';
import { brandSchema } from '@/lib/model/brand';
import {
  findBrandErrors,
  isCommonHashtag,
  toBrand,
  toBrandForm,
  toBrandHandle,
  toBrandHashtag,
} from './brand-form';

test.each([
  ['GlowBrand', 'glowbrand'],
  [' @GlowBrand ', 'glowbrand'],
  ['https://www.tiktok.com/@GlowBrand?lang=en', 'glowbrand'],
  ['tiktok.com/@glow.brand/video/7001', 'glow.brand'],
  ['glow brand', undefined],
  ['https://glow.example/about', undefined],
  ['@', undefined],
])('%j is the handle %j', (text, handle) => {
  expect(toBrandHandle(text)).toBe(handle);
});

test.each([
  ['#GlowSpring', 'glowspring'],
  ['＃glow_spring', 'glow_spring'],
  ['cafe\u0301glow', 'caf\u00e9glow'],
  ['glow spring', undefined],
  ['#', undefined],
  ['glow-spring', undefined],
])('%j is the hashtag %j', (text, hashtag) => {
  expect(toBrandHashtag(text)).toBe(hashtag);
});

test('a hashtag of all kinds of posts names no brand', () => {
  for (const tag of ['ad', 'gifted', 'fyp', 'publi', 'werbung']) {
    expect(isCommonHashtag(tag)).toBe(true);
  }
  expect(isCommonHashtag('glowad')).toBe(false);
  const form = { brandName: 'Glow', brandHandles: [], brandHashtags: ['glowspring', 'ad'] };
  expect(findBrandErrors(form)).toEqual([{ field: 'brandHashtags', kind: 'common', token: 'ad' }]);
  expect(toBrand(form)?.hashtags).toEqual(['glowspring']);
});

test('nothing said of a brand is no brand, and what is said comes back', () => {
  expect(toBrand(toBrandForm(undefined))).toBeUndefined();
  const brand = { name: 'Glow', handles: ['glowbrand'], hashtags: ['glowspring'] };
  expect(toBrand(toBrandForm(brand))).toEqual(brand);
});

test('whatever was typed, the brand of a form is one that the store accepts', () => {
  const many = Array.from({ length: 30 }, (_, i) => `glow${i}`);
  const form = { brandName: 'x'.repeat(99), brandHandles: many, brandHashtags: many };
  expect(findBrandErrors(form).map(({ kind }) => kind)).toEqual([
    'too-long',
    'too-many',
    'too-many',
  ]);
  expect(brandSchema.safeParse(toBrand(form)).success).toBe(true);
});

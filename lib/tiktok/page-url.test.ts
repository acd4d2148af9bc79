import { expect, test } from 'vitest';
import { type Page, type PageKind, readPage, toHandle } from './page-url';

const site = 'https://www.tiktok.com';
const id = '7510000000000000001';

/** Every kind of page with addresses of it; each kind is tried against every address. */
const corpus: Record<PageKind, string[]> = {
  'for-you': [
    '/',
    '',
    '/foryou',
    '/foryou/',
    '/?lang=en',
    '/foryou?is_copy_url=1',
    '/es/',
    '/pt-BR/foryou',
    '/zh-Hant-TW',
    '/es-419/',
  ],
  following: ['/following', '/following/', '/de/following?lang=de'],
  explore: ['/explore', '/explore/', '/fr/explore', '/explore?category=2'],
  post: [
    `/@glowbymaya/video/${id}`,
    `/@glowbymaya/video/${id}/`,
    `/@glowbymaya/photo/${id}`,
    `/@GlowByMaya/video/${id}?is_from_webapp=1&sender_device=pc`,
    `/es/@glowbymaya/video/${id}#comments`,
    `/@/video/${id}`,
  ],
  profile: [
    '/@glowbymaya',
    '/@glowbymaya/',
    '/@glowby.maya_1?lang=fr',
    '/fr/@glowbymaya',
    '/@кира',
  ],
  live: ['/live', '/@glowbymaya/live', '/@glowbymaya/live/?x=1', '/en/live'],
  search: [
    '/search?q=skincare',
    '/search/video?q=skincare',
    '/search/user/?q=maya',
    '/de/search?q=a',
  ],
  tag: ['/tag/skintok', '/tag/skintok/', '/tag/%E7%BE%8E%E5%AE%B9', '/es/tag/skintok?x=/search'],
  other: [
    '/discover/skincare',
    '/music/original-sound-7219872460739791621',
    '/friends',
    '/shop',
    '/messages',
    '/t/ZT8abcdef/',
    '/tag',
    '/upload?lang=en',
    '/@glowbymaya/playlist/Tips-7428458838792391430',
    '/@glowbymaya/collection/a-7428458838792391430',
    '/@glowbymaya/video/',
    '/@glowbymaya/video/latest',
    '/@',
    '/@%E0%A4%A',
    '/video/7510000000000000001',
  ],
};

const kinds = Object.keys(corpus) as PageKind[];

for (const kind of kinds) {
  test(`a ${kind} address is recognised by no other kind`, () => {
    for (const path of kinds.flatMap((other) => corpus[other])) {
      const isOfKind = corpus[kind].includes(path);
      expect(readPage(site + path).kind === kind, `${path} as ${kind}`).toBe(isOfKind);
    }
  });
}

test('a post address gives the handle in lower case and the id', () => {
  const expected: Page = { kind: 'post', place: 'post', handle: 'glowbymaya', postId: id };
  expect(readPage(`${site}/es/@GlowByMaya/photo/${id}?lang=es`)).toEqual(expected);
});

test('a post address without a handle still gives the id', () => {
  expect(readPage(`${site}/@/video/${id}`)).toEqual({ kind: 'post', place: 'post', postId: id });
});

test('a profile and a LIVE address give the handle', () => {
  expect(readPage(`${site}/@glowbymaya/`).handle).toBe('glowbymaya');
  expect(readPage(`${site}/@glowbymaya/live`).handle).toBe('glowbymaya');
  expect(readPage(`${site}/@%D0%BA%D0%B8%D1%80%D0%B0`).handle).toBe('кира');
});

test('every page is filed under a place', () => {
  expect(readPage(`${site}/`).place).toBe('for-you');
  expect(readPage(`${site}/tag/skintok`).place).toBe('tag');
  expect(readPage(`${site}/search/video?q=a`).place).toBe('search');
  expect(readPage(`${site}/explore`).place).toBe('other');
});

test('addresses elsewhere and no addresses are other', () => {
  for (const url of [
    'https://vm.tiktok.com/ZT8abcdef/',
    'https://example.com/@glowbymaya',
    '',
    'x',
  ])
    expect(readPage(url)).toEqual({ kind: 'other', place: 'other' });
});

test('a handle is read from links and bare text, and nothing else', () => {
  expect(toHandle('/@Glow.By_Maya?lang=en')).toBe('glow.by_maya');
  expect(toHandle('https://www.tiktok.com/@glowbymaya/video/1')).toBe('glowbymaya');
  expect(toHandle(' @glowbymaya ')).toBe('glowbymaya');
  expect(toHandle('glowbymaya')).toBe('glowbymaya');
  for (const text of ['', '@', '/', 'Maya Glow', 'https://example.com/@x', '<b>', null, undefined])
    expect(toHandle(text)).toBeUndefined();
});

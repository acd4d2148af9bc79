import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { readPage } from './page-url';
import { readFeedCache } from './read-feed-cache';
import { readHeader } from './read-header';
import { readHydration } from './read-hydration';
import { readJsonLd } from './read-json-ld';
import { toTheme } from './read-theme';

const observedAt = Date.UTC(2026, 10, 1);
const site = 'https://www.tiktok.com';
const profile = readPage(`${site}/@glowbymaya`);
const forYou = readPage(site);

function open(html: string): Document {
  return parseHTML(`<html><head>${html}</head><body></body></html>`)
    .document as unknown as Document;
}

const item = (id: string, handle = 'glowbymaya') => ({
  id,
  author: { uniqueId: handle },
  stats: { playCount: 5 },
});
const script = (id: string, data: unknown) =>
  `<script id="${id}" type="application/json">${JSON.stringify(data)}</script>`;
const universal = (scopes: object) =>
  open(script('__UNIVERSAL_DATA_FOR_REHYDRATION__', { __DEFAULT_SCOPE__: scopes }));
const idsAt = (document: Document, page = forYou) =>
  readHydration(document, page, observedAt).evidence.flatMap(({ posts }) =>
    posts.map(({ id }) => id),
  );

test('lists in the data script count on any page, single posts at their address only', () => {
  const document = universal({
    'webapp.updated-items': [item('1'), { itemStruct: item('2', 'leo.cooks') }],
    'webapp.video-detail': { itemInfo: { itemStruct: item('3') } },
  });
  expect(idsAt(document)).toEqual(['1', '2']);
  expect(idsAt(document, readPage(`${site}/@glowbymaya/video/3`))).toEqual(['1', '3', '2']);
  expect(idsAt(document, readPage(`${site}/@glowbymaya/video/4`))).toEqual(['1', '2']);
});

test('the containers of 2022 are read too', () => {
  const data = {
    ItemModule: { 1: { ...item('1'), author: 'glowbymaya' } },
    UserModule: {
      users: { glowbymaya: { uniqueId: 'glowbymaya', id: '7' } },
      stats: { glowbymaya: { followerCount: 9 } },
    },
  };
  const document = open(script('SIGI_STATE', data));
  const [evidence] = readHydration(document, profile, observedAt).evidence;
  expect(evidence).toMatchObject({ creator: { id: '7', followers: 9 }, posts: [{ id: '1' }] });
});

test('the visitor’s own account in the data script is not read', () => {
  const visitor = { user: { uniqueId: 'glowbymaya' }, stats: { followerCount: 3 } };
  const evidence = (name: string) =>
    readHydration(universal({ [name]: { user: visitor } }), profile, observedAt).evidence;
  expect(evidence('webapp.app-context')).toEqual([]);
  expect(evidence('webapp.user-detail')).toHaveLength(1);
});

test('a data script that is absent or broken tells nothing', () => {
  expect(idsAt(open(''))).toEqual([]);
  expect(
    idsAt(open('<script id="__UNIVERSAL_DATA_FOR_REHYDRATION__">{"__DEFAULT_</script>')),
  ).toEqual([]);
  expect(idsAt(open(script('SIGI_STATE', [1])))).toEqual([]);
});

test('the feed cache is read, and bounded', () => {
  const storage = (text: string | null) => ({
    getItem: (key: string) => (key === 'fyp-feed-cache' ? text : null),
  });
  const read = (text: string | null) =>
    readFeedCache({ localStorage: storage(text) }, observedAt).evidence.length;
  expect(read(JSON.stringify({ itemList: [item('1')] }))).toBe(1);
  expect(read(null)).toBe(0);
  expect(read('{')).toBe(0);
  expect(read(JSON.stringify({ itemList: [item('1')], pad: 'x'.repeat(4_000_000) }))).toBe(0);
  const blocked = {
    get localStorage(): never {
      throw new Error('SecurityError');
    },
  };
  expect(readFeedCache(blocked, observedAt).evidence).toEqual([]);
});

const jsonLd = (fields: object) =>
  open(
    `<script type="application/ld+json">{"@type":"BreadcrumbList"}</script><script type="application/ld+json" id="ProfilePage">${JSON.stringify(
      {
        '@type': 'ProfilePage',
        mainEntity: {
          '@type': 'Person',
          name: 'Maya',
          alternateName: 'glowbymaya',
          description: 'skincare',
          sameAs: ['https://t.me/glowbymaya'],
          interactionStatistic: [
            {
              interactionType: { '@type': 'http://schema.org/LikeAction' },
              userInteractionCount: 1_036_430,
            },
            {
              interactionType: { '@type': 'http://schema.org/FollowAction' },
              userInteractionCount: 139_077,
            },
          ],
          ...fields,
        },
      },
    )}</script>`,
  );

test('JSON-LD gives exact counts', () => {
  const { evidence } = readJsonLd(jsonLd({}), profile, observedAt);
  expect(evidence).toEqual([
    {
      creator: {
        handle: 'glowbymaya',
        name: 'Maya',
        bio: 'skincare',
        bioLink: 'https://t.me/glowbymaya',
        followers: 139_077,
        hearts: 1_036_430,
        observedAt,
      },
      posts: [],
    },
  ]);
});

test('JSON-LD of another account, or on another page, counts for nothing', () => {
  expect(readJsonLd(jsonLd({ alternateName: 'leo.cooks' }), profile, observedAt).evidence).toEqual(
    [],
  );
  expect(readJsonLd(jsonLd({}), forYou, observedAt).evidence).toEqual([]);
});

test('JSON-LD without counts leaves them unknown', () => {
  const [evidence] = readJsonLd(
    jsonLd({ interactionStatistic: undefined, sameAs: undefined }),
    profile,
    observedAt,
  ).evidence;
  expect(Object.keys(evidence?.creator ?? {})).toEqual(['handle', 'name', 'bio', 'observedAt']);
});

const header = (bio: string, followers: string) => {
  const document = universal({
    'webapp.i18n-translation': { Webapp: { 'No bio yet.': 'Noch keine Bio.' } },
  });
  document.body.innerHTML = `<div data-e2e="user-page"><h1 data-e2e="user-title">Maya</h1><h2 data-e2e="user-subtitle">glowbymaya</h2>
    <strong data-e2e="followers-count">${followers}</strong><h2 data-e2e="user-bio">${bio}</h2></div>`;
  return readHeader(document, profile, observedAt);
};

test('a header’s unclear count is unknown and reported, never 0', () => {
  const { evidence, unreadable } = header('skincare', 'viele');
  expect(evidence[0]?.creator).not.toHaveProperty('followers');
  expect(unreadable).toEqual([{ field: 'user.followers-count', reason: 'no count' }]);
  expect(header('skincare', '').unreadable).toEqual([]);
});

test('the sentence in place of an empty bio is no bio', () => {
  expect(header('Noch keine Bio.', '5').evidence[0]?.creator).not.toHaveProperty('bio');
  expect(header('skincare', '5').evidence[0]?.creator.bio).toBe('skincare');
});

test('a theme is told by the brightness of an opaque background', () => {
  expect(toTheme('rgb(18, 18, 18)')).toBe('dark');
  expect(toTheme('rgb(255, 255, 255)')).toBe('light');
  expect(toTheme('rgba(0, 0, 0, 0)')).toBeUndefined();
  expect(toTheme('')).toBeUndefined();
});

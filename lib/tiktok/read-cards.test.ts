import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { readPage } from './page-url';
import { readCards } from './read-cards';

const site = 'https://www.tiktok.com';
const postId = '7510000000000000001';

function cardsOf(html: string, address = '/') {
  const { document } = parseHTML(`<html><body>${html}</body></html>`);
  return readCards(document as unknown as Document, readPage(site + address));
}

const article = (content: string) =>
  `<div id="column-list-container"><article data-e2e="recommend-list-item-container">${content}</article></div>`;
const player = (id: string) => `<div id="xgwrapper-0-${id}"><video></video></div>`;
const avatar = (handle: string) => `<a data-e2e="video-author-avatar" href="/@${handle}"></a>`;
const likes = '<button><strong data-e2e="like-count">12</strong></button>';
const post = (media: string, handle = 'glowbymaya') =>
  article(
    `<section data-e2e="feed-video" role="button">${media}</section>${avatar(handle)}${likes}`,
  );

test('a filled article is a card, joined by the id in its player', () => {
  const [card] = cardsOf(post(player(postId), 'GlowByMaya'));
  expect(card).toMatchObject({ kind: 'feed', postId, handle: 'glowbymaya' });
  expect(card?.element.tagName).toBe('ARTICLE');
  expect(card?.media.getAttribute('data-e2e')).toBe('feed-video');
});

test('an empty shell is no card', () => {
  expect(cardsOf(article(''))).toEqual([]);
});

test('a LIVE room in the feed is no card', () => {
  const live = `<section data-e2e="feed-live"><a href="/@glowbymaya/live">LIVE</a></section>`;
  expect(cardsOf(article(`${live}${avatar('glowbymaya/live')}`))).toEqual([]);
});

test('a post of somebody who is LIVE elsewhere is a card', () => {
  expect(cardsOf(post(player(postId), 'glowbymaya/live'))[0]).toMatchObject({
    postId,
    handle: 'glowbymaya',
  });
});

test('suggested accounts are no card', () => {
  const tiles = ['a', 'b', 'c'].map((handle) => `<a href="/@${handle}x"><img></a>`).join('');
  expect(cardsOf(article(tiles))).toEqual([]);
});

test('an article between two posts is no card until its authors agree', () => {
  const line = (handle: string) =>
    `<div class="css-1-DivCreatorInfoContainer"><a href="/@${handle}">x</a></div>`;
  const mixed = (handle: string) => post(`${player(postId)}${line(handle)}`);
  expect(cardsOf(mixed('leo.cooks'))).toEqual([]);
  expect(cardsOf(mixed('glowbymaya'))).toHaveLength(1);
});

test('an article with players of two posts has no post yet', () => {
  const [card] = cardsOf(post(player(postId) + player('7510000000000000002')));
  expect(card).toMatchObject({ handle: 'glowbymaya' });
  expect(card).not.toHaveProperty('postId');
});

test('the author is found without an avatar too', () => {
  const classic = `<div class="x-DivAuthorContainer"><a href="/@glowbymaya"><h3 data-e2e="video-author-uniqueid">glowbymaya</h3></a></div>`;
  expect(cardsOf(article(`${player(postId)}${classic}${likes}`))[0]?.handle).toBe('glowbymaya');
  const bare = `<h3 data-e2e="video-author-uniqueid">glowbymaya</h3>`;
  expect(cardsOf(article(`${player(postId)}${bare}${likes}`))[0]?.handle).toBe('glowbymaya');
});

test('a photo post is joined by its own link, and has no id without one', () => {
  const link = (handle: string) => `<a href="/@${handle}/photo/${postId}"><img></a>`;
  expect(cardsOf(post(link('glowbymaya')))[0]).toMatchObject({ postId });
  expect(cardsOf(post(link('leo.cooks')))[0]).not.toHaveProperty('postId');
  expect(cardsOf(post('<img>'))[0]).not.toHaveProperty('postId');
});

test('an id that is none joins nothing', () => {
  for (const id of ['12', `${postId}-1`, 'abc', '1'.repeat(30)])
    expect(cardsOf(post(player(id)))[0]).not.toHaveProperty('postId');
});

test('the feed of 2022 has cards too', () => {
  const html = `<div data-e2e="recommend-list-item-container">${avatar('glowbymaya')}${player(postId)}${likes}</div>`;
  expect(cardsOf(html)[0]).toMatchObject({ kind: 'feed', postId, handle: 'glowbymaya' });
});

const tile = (name: string, href: string, author = 'glowbymaya') =>
  `<div><div data-e2e="${name}" role="button"><a href="${href}"></a></div><div data-e2e="search-card-desc"><a data-e2e="search-card-user-link" href="/@${author}"></a></div></div>`;

test.each(['search_top-item', 'search_video-item', 'explore-item', 'challenge-item'])(
  'a tile %s is a card outside its button',
  (name) => {
    const [card] = cardsOf(tile(name, `${site}/@glowbymaya/video/${postId}`));
    expect(card).toMatchObject({ kind: 'search', postId, handle: 'glowbymaya' });
    expect(card?.element.closest('[role="button"]')).toBeNull();
    expect(card?.media.getAttribute('data-e2e')).toBe(name);
  },
);

test('tiles of LIVE rooms, and tiles whose author is another, are no cards', () => {
  expect(cardsOf(tile('search_top-item', `${site}/@glowbymaya/live`))).toEqual([]);
  expect(
    cardsOf(tile('search_top-item', `${site}/@glowbymaya/video/${postId}`, 'leo.cooks')),
  ).toEqual([]);
});

test('a photo tile is a card', () => {
  expect(cardsOf(tile('search_top-item', `/@glowbymaya/photo/${postId}?q=a`))[0]?.postId).toBe(
    postId,
  );
});

const open = (media: string) =>
  `<div><div data-e2e="browse-video">${media}</div><a data-e2e="browse-user-avatar" href="/@glowbymaya"></a><span data-e2e="browse-username">glowbymaya</span></div>`;

test('a post opened over a list is a card, by its player or by its address', () => {
  expect(cardsOf(open(player(postId)))[0]).toMatchObject({ postId, handle: 'glowbymaya' });
  expect(cardsOf(open('<img>'), `/@glowbymaya/photo/${postId}`)[0]).toMatchObject({ postId });
  expect(cardsOf(open('<img>'), `/@leo.cooks/photo/${postId}`)[0]).not.toHaveProperty('postId');
});

const profile = (title: string, subtitle: string) =>
  `<div data-e2e="user-page"><div class="css-DivShareLayoutHeader"><h1 data-e2e="user-title">${title}</h1><h2 data-e2e="user-subtitle">${subtitle}</h2></div></div>`;

test('a profile’s header is a card only while it is the account of the address', () => {
  expect(cardsOf(profile('Maya 🌸', 'glowbymaya'), '/@glowbymaya')[0]).toMatchObject({
    kind: 'profile',
    handle: 'glowbymaya',
  });
  expect(cardsOf(profile('glowbymaya', 'Maya 🌸'), '/@glowbymaya')).toHaveLength(1);
  expect(cardsOf(profile('Leo', 'leo.cooks'), '/@glowbymaya')).toEqual([]);
  expect(cardsOf(profile('glowbymaya fan', 'leo.cooks'), '/@glowbymaya')).toEqual([]);
  expect(cardsOf(profile('', ''), '/@glowbymaya')).toEqual([]);
});

test('tiles of a profile’s list are no cards', () => {
  const html = `${profile('Maya', 'glowbymaya')}<div><div data-e2e="user-post-item"><a href="/@glowbymaya/video/${postId}"></a></div></div>`;
  expect(cardsOf(html, '/@glowbymaya').map(({ kind }) => kind)).toEqual(['profile']);
});

test('a photo card without an id tells its caption instead', () => {
  const picture = '<picture><img alt=" five looks #spf "></picture>';
  const [card] = cardsOf(post(picture));
  expect(card).toMatchObject({ handle: 'glowbymaya', caption: 'five looks #spf' });
  expect(card?.postId).toBeUndefined();
  expect(cardsOf(post(picture + player(postId)))[0]).not.toHaveProperty('caption');
  expect(cardsOf(post('<picture><img alt=""></picture>'))[0]).not.toHaveProperty('caption');
});

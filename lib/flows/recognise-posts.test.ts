import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { emptyBrief } from '@/lib/model/brief';
import type { Campaign } from '@/lib/model/campaign';
import { createCollaboration } from '@/lib/model/change-collaboration';
import type { Entry } from '@/lib/model/entry';
import type { Post } from '@/lib/model/post';
import { createEntry } from '@/lib/store/entry-record';
import type { Store } from '@/lib/store/schema';
import {
  day,
  evidenceOf,
  hour,
  now,
  openTestStore,
  postOf,
  sightingOf,
} from '@/lib/store/test-store';
import { captureBatch } from './capture-batch';
import { markPost, recognisePosts } from './recognise-posts';

const brand = { handles: ['glowbrand'], hashtags: ['glowspring'] };
const addedAt = now - 10 * day;
const key = 'tt_41';

async function openCampaign(facts: Partial<Campaign> = {}, entry: Partial<Entry> = {}) {
  const store = await openTestStore();
  const campaign = { id: 'c1', name: 'Spring launch', createdAt: addedAt, updatedAt: addedAt };
  await store.put('campaigns', { ...campaign, brief: { ...emptyBrief, brand }, ...facts });
  await store.put('entries', {
    ...createEntry('c1', key, addedAt),
    decision: 'listed',
    addedAt,
    ...entry,
  });
  return store;
}

function capture(store: Store, posts: Post[], at = now, isPrivate = false) {
  const seen = posts.map((post) => ({ ...post, observedAt: at }));
  const evidence = [evidenceOf({ id: '41', handle: 'maya', observedAt: at }, seen)];
  const sightings = posts.map(({ id }) => sightingOf(id, at));
  const request = { type: 'capture' as const, evidence, sightings, rate: [], lookup: [] };
  return captureBatch(store, request, { now: at, isPrivate });
}

const campaignPost = postOf('7001', { caption: 'with @glowbrand', createdAt: now - 3 * day });
const otherPost = postOf('7002', { caption: 'my morning', createdAt: now - 2 * day });
const read = (store: Store, campaignId = 'c1') => store.get('collaborations', [campaignId, key]);

describe('a capture', () => {
  test('recognises a post of a listed creator in the same write, and no other post', async () => {
    const store = await openCampaign();
    const { changed } = await capture(store, [campaignPost, otherPost]);
    expect(changed?.creatorKeys).toEqual([key]);
    const collaboration = await read(store);
    expect(collaboration?.posts).toHaveLength(1);
    expect(collaboration?.posts[0]).toMatchObject({
      post: { id: '7001', plays: 10_432 },
      by: ['handle'],
      foundAt: now,
      readings: [{ at: now, plays: 10_432, likes: 600 }],
    });
    expect(collaboration?.posts[0]?.readings[0]?.shares).toBeUndefined();
  });

  test('follows the figures of a post later on, one reading a day', async () => {
    const store = await openCampaign();
    await capture(store, [campaignPost]);
    await capture(store, [{ ...campaignPost, plays: 12_000 }], now + hour);
    await capture(store, [{ ...campaignPost, plays: 30_000, likes: 1_900 }], now + 2 * day);
    const collaboration = await read(store);
    expect(collaboration?.posts[0]?.readings.map(({ plays }) => plays)).toEqual([12_000, 30_000]);
    expect(collaboration?.posts[0]?.post.plays).toBe(30_000);
    expect(collaboration?.updatedAt).toBe(now);
  });

  test('that shows nothing new of a post leaves its collaboration as it was', async () => {
    const store = await openCampaign();
    await capture(store, [campaignPost]);
    const before = await read(store);
    await capture(store, [campaignPost]);
    expect(await read(store)).toEqual(before);
  });

  test('leaves a rejected post rejected and keeps following it', async () => {
    const store = await openCampaign();
    await capture(store, [campaignPost]);
    await mark(store, '7001', false);
    await capture(store, [{ ...campaignPost, plays: 50_000 }], now + day);
    const [post] = (await read(store))?.posts ?? [];
    expect(post).toMatchObject({ isRejected: true, post: { plays: 50_000 } });
  });

  test.each<[string, Partial<Campaign>, Partial<Entry>]>([
    ['who was never added', {}, { decision: 'later' }],
    ['who is ruled out', {}, { decision: 'ruled-out' }],
    ['who declined', {}, { status: 'declined' }],
    ['of a campaign that is over', { archivedAt: now }, {}],
    ['of a campaign without a brand', { brief: emptyBrief }, {}],
    ['who was added after the post', {}, { addedAt: now }],
  ])('recognises nothing of a creator %s', async (_, facts, entry) => {
    const store = await openCampaign(facts, entry);
    await capture(store, [campaignPost]);
    expect(await read(store)).toBeUndefined();
  });

  test('counts a post for each campaign that has the creator and names the brand', async () => {
    const store = await openCampaign();
    await store.put('campaigns', {
      id: 'c2',
      name: 'Summer',
      brief: { ...emptyBrief, brand: { handles: [], hashtags: ['glowspring'] } },
      createdAt: addedAt,
      updatedAt: addedAt,
    });
    await store.put('entries', { ...createEntry('c2', key, now), decision: 'listed', addedAt });
    await capture(store, [campaignPost]);
    expect((await read(store))?.posts).toHaveLength(1);
    expect(await read(store, 'c2')).toBeUndefined();
  });

  test('finds a creator’s own code without any brand, and no other creator’s', async () => {
    const store = await openCampaign({ brief: emptyBrief });
    await store.put('collaborations', {
      ...createCollaboration('c1', key, now),
      promoCode: 'MAYA15',
    });
    const own = postOf('7003', { caption: 'code maya15', createdAt: addedAt - 9 * day });
    const others = postOf('7004', { caption: 'code NOVA15', createdAt: now });
    await capture(store, [own, others]);
    const found = (await read(store))?.posts.map(({ post, by }) => [post.id, by]);
    expect(found).toEqual([['7003', ['code']]]);
  });

  test('of a private window leaves no post behind', async () => {
    const store = await openCampaign();
    await capture(store, [campaignPost], now, true);
    expect(await read(store)).toBeUndefined();
  });

  test('keeps a campaign’s post that its creator’s record has no room for', async () => {
    const store = await openCampaign();
    const others = Array.from({ length: 60 }, (_, i) => postOf(String(8_000 + i)));
    await capture(store, others);
    await capture(store, others, now + hour);
    const old = { ...campaignPost, id: '1001' };
    const evidence = [evidenceOf({ id: '41', handle: 'maya' }, [old])];
    const request = { type: 'capture' as const, evidence, sightings: [], rate: [], lookup: [] };
    await captureBatch(store, request, { now: now + hour, isPrivate: false });
    expect((await store.get('creators', key))?.posts.map(({ id }) => id)).not.toContain('1001');
    expect((await read(store))?.posts.map(({ post }) => post.id)).toEqual(['1001']);
  });
});

describe('looking through what is stored', () => {
  test('finds posts of before the brief named its brand, and counts them once', async () => {
    const store = await openCampaign({ brief: emptyBrief });
    await capture(store, [campaignPost, otherPost]);
    const ask = () => recognisePosts(store, { type: 'recognise-posts', campaignId: 'c1' }, now);
    expect(await ask()).toEqual({ answer: { ok: true, found: 0 } });
    const campaign = await store.get('campaigns', 'c1');
    if (campaign === undefined) throw new Error('The campaign is gone');
    await store.put('campaigns', { ...campaign, brief: { ...emptyBrief, brand } });
    expect(await ask()).toEqual({
      answer: { ok: true, found: 1 },
      changed: { creatorKeys: [key] },
    });
    expect(await ask()).toEqual({ answer: { ok: true, found: 0 } });
  });

  test('of a campaign nobody knows is refused', async () => {
    const store = await openCampaign();
    const answer = await recognisePosts(store, { type: 'recognise-posts', campaignId: 'x' }, now);
    expect(answer).toEqual({ answer: { ok: false, failure: 'invalid' } });
  });

  test('goes through a long shortlist whole', async () => {
    const store = await openCampaign();
    await capture(store, [campaignPost]);
    const record = await store.get('creators', key);
    if (record === undefined) throw new Error('The record is gone');
    for (let i = 0; i < 450; i += 1) {
      const creatorKey = `tt_9${i}`;
      await store.put('creators', { ...record, key: creatorKey, postIds: [] });
      await store.put('entries', {
        ...createEntry('c1', creatorKey, addedAt),
        decision: 'listed',
        addedAt,
      });
    }
    const { answer, changed } = await recognisePosts(
      store,
      { type: 'recognise-posts', campaignId: 'c1' },
      now,
    );
    expect(answer).toEqual({ ok: true, found: 450 });
    expect(changed?.creatorKeys).toHaveLength(450);
  });
});

function mark(store: Store, postId: string, isCounted: boolean, creatorKey = key) {
  return markPost(
    store,
    { type: 'mark-post', campaignId: 'c1', creatorKey, postId, isCounted },
    now,
  );
}

describe('the scout’s word on a post', () => {
  test('counts a stored post that nothing recognised', async () => {
    const store = await openCampaign();
    await capture(store, [otherPost]);
    expect(await mark(store, '7002', true)).toEqual({
      answer: { ok: true },
      changed: { creatorKeys: [key] },
    });
    expect((await read(store))?.posts[0]).toMatchObject({ by: ['hand'], isRejected: false });
  });

  test('rejects and takes back, keeping how the post was recognised', async () => {
    const store = await openCampaign();
    await capture(store, [campaignPost]);
    await mark(store, '7001', false);
    expect((await read(store))?.posts[0]).toMatchObject({ by: ['handle'], isRejected: true });
    await mark(store, '7001', true);
    expect((await read(store))?.posts[0]).toMatchObject({ by: ['handle'], isRejected: false });
  });

  test('is refused for a post, a creator or a campaign that is not here', async () => {
    const store = await openCampaign();
    await capture(store, [campaignPost]);
    const refused = { answer: { ok: false, failure: 'invalid' } };
    expect(await mark(store, '9999', true)).toEqual(refused);
    expect(await mark(store, '7001', true, 'tt_99')).toEqual(refused);
    await store.delete('campaigns', 'c1');
    expect(await mark(store, '7001', true)).toEqual(refused);
  });
});

import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import type { DecideRequest } from '@/lib/messages';
import { emptyBrief } from '@/lib/model/brief';
import type { RatingInput } from '@/lib/scoring/rate-creator';
import type { Rating } from '@/lib/scoring/signals/rating';
import { writeLearned } from '@/lib/store/learned';
import type { Store } from '@/lib/store/schema';
import {
  addCampaign,
  evidenceOf,
  now,
  openTestStoreWithCampaign,
  postOf,
  sightingOf,
} from '@/lib/store/test-store';
import { annotate } from './annotate';
import { saveCampaign, saveSettings } from './answer-desk';
import { captureBatch } from './capture-batch';
import { decide } from './decide';
import { createCreatorLists } from './list-creators';

/** Counts what is rated; the rating says against what it was made. */
function createCountingRate() {
  const rated: RatingInput[] = [];
  const rate = (input: RatingInput) => {
    rated.push(input);
    return { tier: { label: input.settings.tierPreset } } as unknown as Rating;
  };
  return { rated, rate };
}

async function meet(store: Store, id: string, at = now) {
  await captureBatch(
    store,
    {
      type: 'capture',
      evidence: [evidenceOf({ id, handle: `h${id}`, observedAt: at }, [postOf(`70${id}`)])],
      sightings: [sightingOf(`70${id}`, at)],
      rate: [],
      lookup: [],
    },
    { now, isPrivate: false },
  );
}

function put(store: Store, id: string, wanted: Partial<DecideRequest> = {}, at = now) {
  const creatorKey = `tt_${id}`;
  const listed = { type: 'decide', campaignId: 'c1', creatorKey, decision: 'listed' } as const;
  return decide(store, { ...listed, ...wanted }, at);
}

const keysOf = (list: { rows: { key: string }[] }) => list.rows.map(({ key }) => key);

test('the shortlist holds what is listed, the last added first; Seen holds all with their decisions', async () => {
  const store = await openTestStoreWithCampaign();
  for (const [i, id] of ['1', '2', '3', '4', '5'].entries()) await meet(store, id, now - 9 + i);
  await put(store, '1', {}, now - 2);
  await put(store, '2', {}, now - 1);
  await put(store, '3', { decision: 'ruled-out', ruledOutReason: 'market' });
  await put(store, '4', { decision: 'later' });
  await put(store, '9', { evidence: evidenceOf({ id: '9', handle: 'h9' }) });
  await put(store, '9', { decision: 'none' });
  const lists = createCreatorLists(async () => store, createCountingRate());
  expect(keysOf(await lists.listShortlist('c1'))).toEqual(['tt_2', 'tt_1']);
  const seen = await lists.listSeen('c1');
  expect(keysOf(seen)).toEqual(['tt_5', 'tt_4', 'tt_3', 'tt_2', 'tt_1', 'tt_9']);
  expect(seen.rows.map(({ entry }) => entry?.decision)).toEqual([
    undefined,
    'later',
    'ruled-out',
    'listed',
    'listed',
    'none',
  ]);
  expect(seen.rows[0]).toMatchObject({ lastSeenPostId: '705', lastSeenAt: now - 5 });
  expect(keysOf(await lists.list('c1', ['tt_3', 'tt_1']))).toEqual(['tt_3', 'tt_1']);
});

test('a decision in another campaign is told as such', async () => {
  const store = await openTestStoreWithCampaign();
  await addCampaign(store, 'c2', 'Summer');
  await meet(store, '1');
  await put(store, '1', { campaignId: 'c2' });
  const lists = createCreatorLists(async () => store, createCountingRate());
  expect(keysOf(await lists.listShortlist('c1'))).toEqual([]);
  const [row] = (await lists.listSeen('c1')).rows;
  expect(row?.entry).toBeUndefined();
  expect(row?.elsewhere).toMatchObject([{ campaign: 'Summer', entry: { decision: 'listed' } }]);
});

test('a creator is rated again only when the record, the brief or the settings changed', async () => {
  const store = await openTestStoreWithCampaign();
  const { rated, rate } = createCountingRate();
  const lists = createCreatorLists(async () => store, { rate });
  const ratedBy = async (change: () => Promise<unknown>) => {
    const before = rated.length;
    await change();
    await lists.listSeen('c1');
    return rated.length - before;
  };
  expect(await ratedBy(() => Promise.all([meet(store, '1'), meet(store, '2')]))).toBe(2);
  expect(await ratedBy(() => put(store, '1', { decision: 'later' }))).toBe(0);
  // The very same evidence: written, though nothing else tells it from the one before.
  expect(await ratedBy(() => meet(store, '1'))).toBe(1);
  const campaign = await store.get('campaigns', 'c1');
  if (!campaign) throw new Error('the campaign is gone');
  const brief = { ...emptyBrief, terms: ['spf'] };
  expect(await ratedBy(() => saveCampaign(store, { ...campaign, brief }, now))).toBe(2);
  expect(rated.at(-1)?.brief).toEqual(brief);
  const settings = { tierPreset: 'five-tier', activeCampaignId: 'c1' } as const;
  expect(await ratedBy(() => saveSettings(store, settings))).toBe(2);
  expect(await ratedBy(async () => {})).toBe(0);
});

test('a broken record is left out and named; the rest of the list stands', async () => {
  const store = await openTestStoreWithCampaign();
  await meet(store, '1');
  await meet(store, '2');
  await put(store, '1');
  await put(store, '2');
  await store.put('creators', { key: 'tt_1', seen: { lastAt: now } } as never);
  await store.put('entries', { campaignId: 'c1', creatorKey: 'tt_2x', note: 5 } as never);
  const lists = createCreatorLists(async () => store, createCountingRate());
  for (const list of [await lists.listShortlist('c1'), await lists.listSeen('c1')]) {
    expect(keysOf(list)).toEqual(['tt_2']);
    expect(list.unreadable).toEqual(['tt_1']);
  }
});

test('a campaign that does not exist has an empty list', async () => {
  const store = await openTestStoreWithCampaign();
  await meet(store, '1');
  const lists = createCreatorLists(async () => store, createCountingRate());
  expect(await lists.listSeen('gone')).toEqual({ rows: [], unreadable: [] });
});

test('a long list is rated in slices, so that the page can go on between them', async () => {
  const store = await openTestStoreWithCampaign();
  for (const id of ['1', '2', '3', '4', '5']) await meet(store, id);
  let time = 0;
  let pauses = 0;
  const lists = createCreatorLists(async () => store, {
    rate: () => {
      time += 5;
      return {} as Rating;
    },
    clock: () => time,
    async pause() {
      pauses += 1;
    },
  });
  expect(keysOf(await lists.listSeen('c1'))).toHaveLength(5);
  expect(pauses).toBe(3);
});

test('history, what was learnt and the quoted fee are part of the rating', async () => {
  const store = await openTestStoreWithCampaign();
  const { rated, rate } = createCountingRate();
  const lists = createCreatorLists(async () => store, { rate });
  const fee = { amount: 350, currency: 'EUR' } as const;
  const learned = { groups: [], tags: [], madeAt: now };
  const figures = evidenceOf({ id: '1', handle: 'h1', followers: 900 }, [postOf('701')]);
  await meet(store, '1');
  await put(store, '1', { evidence: figures });
  await writeLearned(store, learned);
  await lists.listSeen('c1');
  expect(rated.at(-1)).toMatchObject({ history: [{ at: now, followers: 900 }], learned });
  await annotate(
    store,
    { type: 'annotate', campaignId: 'c1', creatorKey: 'tt_1', quotedFee: fee },
    now,
  );
  await lists.list('c1', ['tt_1']);
  expect(rated.at(-1)?.quotedFee).toEqual(fee);
  expect(rated).toHaveLength(2);
});

test('what is learnt later is taken over by a full reading only: rows of one list are comparable', async () => {
  const store = await openTestStoreWithCampaign();
  const { rated, rate } = createCountingRate();
  const lists = createCreatorLists(async () => store, { rate });
  await meet(store, '1');
  await put(store, '1');
  await lists.listShortlist('c1');
  await writeLearned(store, { groups: [], tags: [], madeAt: now });
  await meet(store, '2');
  await lists.list('c1', ['tt_1', 'tt_2']);
  expect(rated.map(({ learned }) => learned?.madeAt)).toEqual([undefined, undefined]);
  await lists.listSeen('c1');
  await lists.listShortlist('c1');
  expect(rated.slice(2).map(({ learned }) => learned?.madeAt)).toEqual([now, now]);
});

test('the beginning of a long shortlist is those added last; how many there are is told apart', async () => {
  const store = await openTestStoreWithCampaign();
  for (const [i, id] of ['1', '2', '3'].entries()) {
    await meet(store, id);
    await put(store, id, {}, now - 9 + i);
  }
  const { rated, rate } = createCountingRate();
  const lists = createCreatorLists(async () => store, { rate });
  const list = await lists.listBeginning('c1', 2);
  expect(keysOf(list)).toEqual(['tt_3', 'tt_2']);
  expect(list.isAll).toBe(false);
  expect(rated).toHaveLength(2);
  expect(await lists.countListed('c1')).toBe(3);
  expect((await lists.listBeginning('c1', 3)).isAll).toBe(true);
});

test('of everyone seen the shortlist is told first, as soon as it is rated', async () => {
  const store = await openTestStoreWithCampaign();
  for (const [i, id] of ['1', '2', '3'].entries()) await meet(store, id, now - 9 + i);
  await put(store, '1');
  const { rated, rate } = createCountingRate();
  const lists = createCreatorLists(async () => store, { rate });
  const told: { keys: string[]; rated: number }[] = [];
  const seen = await lists.listSeen('c1', {
    onListed: (rows) => told.push({ keys: keysOf({ rows }), rated: rated.length }),
  });
  expect(told).toEqual([{ keys: ['tt_1'], rated: 1 }]);
  expect(keysOf(seen)).toEqual(['tt_3', 'tt_2', 'tt_1']);
  expect(rated).toHaveLength(3);
});

import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import { writeSettings } from '@/lib/store/desk';
import { withDecision } from '@/lib/store/entry-record';
import type { ExpiryOptions } from '@/lib/store/remove-expired';
import {
  day,
  evidenceOf,
  now,
  openTestStoreWithCampaign,
  postOf,
  sightingOf,
} from '@/lib/store/test-store';
import { writeCapture } from '@/lib/store/write-capture';
import { writeEntry } from '@/lib/store/write-entry';
import { createRoomKeeper, toFreeBytes } from './keep-room';

const megabyte = 1024 * 1024;

async function keeperOf(freeMegabytes: number | undefined, retentionDays?: number) {
  const store = await openTestStoreWithCampaign();
  if (retentionDays !== undefined) await writeSettings(store, { retentionDays });
  const asked: ExpiryOptions[] = [];
  const report = vi.fn();
  const estimate = async () =>
    freeMegabytes === undefined
      ? undefined
      : { usage: 900 * megabyte, quota: (900 + freeMegabytes) * megabyte };
  const keeper = createRoomKeeper({
    connect: async () => store,
    estimate,
    now: () => now,
    report,
    async remove(_, options) {
      asked.push(options);
    },
  });
  return { keeper, asked, report };
}

test.each([
  ['where there is room, as the scout said', 80_000, 60, 60],
  ['where the browser says nothing, as the scout said', undefined, 60, 60],
  ['of old, after 90 days', 80_000, undefined, 90],
  ['where room is tight, after 30 days', 90, undefined, 30],
  ['where there is hardly any, after a week', 20, 60, 7],
  ['never later than the scout said', 90, 14, 14],
] as const)('sightings expire: %s', async (_, free, retentionDays, maxAgeDays) => {
  const { keeper, asked } = await keeperOf(free, retentionDays);
  await keeper.start();
  expect(asked).toMatchObject([{ now, maxAgeDays }]);
});

test('after many writes it looks, and does something only where room is tight', async () => {
  for (const [free, times] of [
    [80_000, 0],
    [90, 1],
  ] as const) {
    const { keeper, asked } = await keeperOf(free);
    for (let i = 0; i < 99; i += 1) keeper.wrote();
    await vi.waitFor(() => expect(asked).toHaveLength(0));
    keeper.wrote();
    await vi.waitFor(() => expect(asked).toHaveLength(times));
  }
});

test('a full disk is believed, whatever the browser estimates', async () => {
  const { keeper, asked } = await keeperOf(80_000);
  keeper.wasFull();
  await vi.waitFor(() => expect(asked).toMatchObject([{ maxAgeDays: 7, isFromStart: true }]));
});

test('what fails is told, and the next start tries again', async () => {
  const store = await openTestStoreWithCampaign();
  const remove = vi.fn().mockRejectedValueOnce(new Error('no disk')).mockResolvedValue({});
  const report = vi.fn();
  const estimate = async () => Promise.reject(new Error('not told'));
  const world = { connect: async () => store, estimate, now: () => now, report, remove };
  const keeper = createRoomKeeper(world);
  await keeper.start();
  expect(report).toHaveBeenCalledOnce();
  await keeper.start();
  expect(remove).toHaveBeenCalledTimes(2);
});

test('whom the scout decided on stays however tight it is', async () => {
  const store = await openTestStoreWithCampaign();
  for (const id of ['1', '2']) {
    const at = now - 20 * day;
    await writeCapture(store, {
      evidence: [evidenceOf({ id, handle: `h${id}`, observedAt: at }, [postOf(`70${id}`)])],
      sightings: [sightingOf(`70${id}`, at)],
      lookup: [],
      campaignId: 'c1',
    });
  }
  await writeEntry(store, {
    campaignId: 'c1',
    creatorKey: 'tt_1',
    change: (entry) => withDecision(entry, { decision: 'later' }, now),
    now,
  });
  const estimate = async () => ({ usage: 10, quota: 10 });
  const report = vi.fn();
  await createRoomKeeper({ connect: async () => store, estimate, now: () => now, report }).start();
  expect(await store.getAllKeys('creators')).toEqual(['tt_1']);
  expect(report).not.toHaveBeenCalled();
});

test('more used than there may be leaves nothing free', () => {
  expect(toFreeBytes({ usage: 20, quota: 10 })).toBe(0);
  expect(toFreeBytes({ usage: 20 })).toBeUndefined();
  expect(toFreeBytes(undefined)).toBeUndefined();
});

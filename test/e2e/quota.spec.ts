import { expect, test } from '#test/e2e/fixtures.ts';
import { chipOf, moveOn, shortlistToggle } from '#test/rig/feed-driver.ts';
import { dataCard, readWholeStore } from '#test/rig/intake-driver.ts';
import type { ExtensionBrowser } from '#test/rig/launch.ts';
import { inventEntries, inventRecords, seedStore } from '#test/rig/seed-store.ts';

const day = 24 * 60 * 60 * 1000;
const megabyte = 1024 * 1024;

const creators = ['ada.angles', 'bo.baker'].map((handle) => ({
  handle,
  niche: 'baking',
  language: 'en',
  bio: 'baker',
  exact: { followers: 34_210 },
  posts: [{ ageHours: 70 }, { ageHours: 140 }, { ageHours: 300 }],
}));

test.use({
  world: { awkward: false, creators, feedStart: creators.map(({ handle }) => `@${handle}`) },
});

test('when the disk is full the page says so, nothing is half stored, and with room it works again', async ({
  feed,
  scout,
}) => {
  const page = await scout.openExtensionPage('workspace.html#data');
  await expect(dataCard(page, 'What is stored')).toContainText(/Creators\s*[1-9]/);
  const before = await readWholeStore(page);
  const worker = await scout.serviceWorker();
  // The permission to store without limit is bounded by the disk alone, which no test may fill.
  await worker.evaluate(() => {
    const { put } = IDBObjectStore.prototype;
    let puts = 0;
    const full: typeof put = function (this: IDBObjectStore, ...record) {
      puts += 1;
      // In the middle of a write: what went before it is already in the transaction.
      if (puts % 2 === 0) throw new DOMException('The disk is full', 'QuotaExceededError');
      return put.apply(this, record);
    };
    IDBObjectStore.prototype.put = full;
    Object.assign(globalThis, { makeRoom: () => Object.assign(IDBObjectStore.prototype, { put }) });
  });

  await feed.bringToFront();
  await shortlistToggle(feed, 'ada.angles').click();
  await expect(feed.getByText(/@ada\.angles.*the disk is full\. Free some space/)).toBeVisible();
  await expect(shortlistToggle(feed, 'ada.angles')).toHaveAttribute('aria-pressed', 'false');
  const { entries } = await readWholeStore(page);
  expect(entries).toBe(before.entries);
  // Whoever comes next is rated all the same, and the scout is told that nobody is kept.
  await moveOn(feed, 'key');
  await expect(chipOf(feed, 'bo.baker')).toContainText('of views');
  await moveOn(feed, 'key');
  await expect(feed.getByText(/disk is full: whom you see is rated but not kept/)).toBeVisible();
  await feed.keyboard.press('ArrowUp');
  await feed.keyboard.press('ArrowUp');

  await worker.evaluate(() => (globalThis as unknown as { makeRoom(): void }).makeRoom());
  await shortlistToggle(feed, 'ada.angles').click();
  await expect(shortlistToggle(feed, 'ada.angles')).toHaveAttribute('aria-pressed', 'true');
  await expect(chipOf(feed, 'ada.angles')).toContainText('Shortlisted');
  expect(JSON.parse((await readWholeStore(page)).entries ?? '')).toHaveLength(1);
});

test('while the disk is nearly full, old sightings go earlier than usual, and decisions stay', async ({
  scout,
}) => {
  const records = inventRecords(6);
  for (const [i, record] of records.entries()) {
    const at = Date.now() - (i < 4 ? 20 : 2) * day;
    record.updatedAt = at;
    record.seen = { posts: 1, firstAt: at, lastAt: at };
  }
  await seedStore(scout, { creators: records, entries: inventEntries(1) });
  const page = await scout.openExtensionPage('workspace.html#data');
  const card = dataCard(page, 'What is stored');
  await expect(card).toContainText(/Creators\s*6/);
  await expect(card.getByRole('alert')).toBeHidden();

  await leaveRoom(scout, 10 * megabyte);
  await scout.stopServiceWorker();
  await page.reload();
  await expect(card.getByRole('alert')).toContainText('The disk is nearly full');
  // The worker starts again and finds three of them of whom nothing was heard for a week.
  await scout.serviceWorker();
  await expect
    .poll(async () => JSON.parse((await readWholeStore(page)).creators ?? '').length)
    .toBe(3);
  expect(JSON.parse((await readWholeStore(page)).entries ?? '')).toHaveLength(1);
});

/** Lets the browser believe that so many bytes are left. */
async function leaveRoom({ context, extensionId }: ExtensionBrowser, bytes: number): Promise<void> {
  const [page] = context.pages();
  if (page === undefined) throw new Error('A browser without a page');
  const client = await context.newCDPSession(page);
  const origin = `chrome-extension://${extensionId}`;
  const { usage } = await client.send('Storage.getUsageAndQuota', { origin });
  await client.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: usage + bytes });
}

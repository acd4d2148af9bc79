import type { Page } from '@playwright/test';
import { expect, test } from '#test/e2e/fixtures.ts';
import { findViolations } from '#test/rig/axe.ts';
import { exportCsv, readHandles, rowOf, writeBrief } from '#test/rig/desk-driver.ts';
import { chipOf, forYou, moveOn, shortlistToggle } from '#test/rig/feed-driver.ts';
import { dataCard, openBackup, readWholeStore, takeBackup } from '#test/rig/intake-driver.ts';
import { inventEntries, inventRecords, seedStore } from '#test/rig/seed-store.ts';

const creators = ['ada.angles', 'bo.baker', 'cy.crafts'].map((handle) => ({
  handle,
  niche: 'baking',
  language: 'en',
  exact: { followers: 34_210 },
  posts: [{ ageHours: 70 }, { ageHours: 140 }, { ageHours: 300 }],
}));

test.use({
  world: { awkward: false, creators, feedStart: creators.map(({ handle }) => `@${handle}`) },
});

test('backup, erase everything, restore: every list and every file is as it was, byte for byte', async ({
  feed,
  scout,
}) => {
  // A whole session, twice read and once erased.
  test.setTimeout(180_000);
  for (const { handle } of creators.slice(0, 2)) {
    await shortlistToggle(feed, handle).click();
    await expect(shortlistToggle(feed, handle)).toHaveAttribute('aria-pressed', 'true');
    await moveOn(feed, 'key');
  }
  await expect(chipOf(feed, 'cy.crafts')).toBeVisible();
  await feed.close();
  await seedStore(scout, { creators: inventRecords(150), entries: inventEntries(120) });
  const page = await scout.openExtensionPage('workspace.html');
  await writeBrief(page, { name: 'Spring launch', niches: ['Baking'], languages: ['en'] });
  const before = await exportBoth(page);
  expect(before.shortlist.split('\r\n').length).toBeGreaterThan(100);

  await goTo(page, 'data');
  await expect(dataCard(page, 'What is stored')).toContainText('Creators');
  const { name, text } = await takeBackup(page);
  expect(name).toMatch(/^feedscout-backup-\d{4}-\d{2}-\d{2}\.json$/);

  await eraseEverything(page);
  await expect(page.getByText('Nobody shortlisted yet')).toBeVisible();
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
  const left = await readWholeStore(page);
  expect(left.creators).toBe('[]');
  expect(left.entries).toBe('[]');

  await goTo(page, 'data');
  await openBackup(page, text);
  await expect(dataCard(page, 'Restore')).toContainText('1 campaign, 122 entries');
  await page.getByRole('radio', { name: /^Replace everything that is here/ }).check();
  await page.getByRole('checkbox', { name: 'Back up what is here first' }).uncheck();
  await page.getByRole('button', { name: 'Replace everything' }).click();
  await expect(dataCard(page, 'Restore').getByRole('status')).toHaveText(/^Restored \d+ creators/);
  expect(await exportBoth(page)).toEqual(before);

  // A page that is opened anew reads the same.
  await page.close();
  const again = await scout.openExtensionPage('workspace.html');
  expect(await exportBoth(again)).toEqual(before);
});

test('a broken file changes nothing, and its broken records are left out only when that is wanted', async ({
  scout,
}) => {
  await seedStore(scout, { creators: inventRecords(40), entries: inventEntries(20) });
  const page = await scout.openExtensionPage('workspace.html#data');
  // What a worker learns of so many after its start has them rated once more.
  await scout.stopServiceWorker();
  await scout.serviceWorker();
  await expect.poll(() => isAtRest(page), { timeout: 30_000 }).toBe(true);
  const { text } = await takeBackup(page);
  const before = await readWholeStore(page);
  const restore = dataCard(page, 'Restore');

  for (const [file, says] of [
    ['handle,name\nmaya,Maya\n', 'This is not a backup of Feedscout'],
    ['{"format":"other"}', 'This is not a backup of Feedscout'],
    [text.slice(0, -200), 'The end of the file is missing'],
    [text.replace('"version":1', '"version":2'), 'a later version of Feedscout'],
    [text.replace('"schemaVersion":', '"schemaVersion":9'), 'a later version of Feedscout'],
  ] as const) {
    await openBackup(page, file);
    await expect(restore.getByRole('alert').filter({ hasText: says })).toBeVisible();
  }
  expect(await readWholeStore(page)).toEqual(before);

  const lines = text.split('\n');
  const first = lines.findIndex((line) => line.startsWith('{"key":"tt_'));
  lines[first] = '{"key":"tt_1","creator":{"handle":"__proto__"},"__proto__":{"polluted":1}},';
  await openBackup(page, lines.join('\n'));
  await expect(restore).toContainText(`Creators, line ${first + 1} (tt_1)`);
  await page.getByRole('button', { name: 'Join the backup' }).click();
  await expect(
    restore.getByRole('alert').filter({ hasText: 'restored without them' }),
  ).toBeVisible();
  expect(await readWholeStore(page)).toEqual(before);
  await page.getByRole('checkbox', { name: 'Restore the others without them' }).check();
  await page.getByRole('button', { name: 'Join the backup' }).click();
  await expect(restore.getByRole('status')).toHaveText(/^Joined 39 creators/);
  expect((JSON.parse((await readWholeStore(page)).creators ?? '') as object[]).length).toBe(40);
});

test('replacing offers a backup first, and both pages show what came', async ({ scout }) => {
  await seedStore(scout, { creators: inventRecords(30), entries: inventEntries(30) });
  const page = await scout.openExtensionPage('workspace.html#data');
  const { text } = await takeBackup(page);
  await seedStore(scout, { creators: inventRecords(60), entries: inventEntries(60) });
  const other = await scout.openExtensionPage('workspace.html');
  await expect(other.getByRole('tab', { selected: true })).toContainText('60');

  await page.bringToFront();
  await openBackup(page, text);
  await page.getByRole('radio', { name: /^Replace everything that is here/ }).check();
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Replace everything' }).click();
  expect((await saved).suggestedFilename()).toMatch(/^feedscout-backup-/);
  await expect(dataCard(page, 'Restore').getByRole('status')).toHaveText(
    'Restored 30 creators from the backup.',
  );
  await expect(other.getByRole('tab', { selected: true })).toContainText('30');
  await goTo(page, 'lists');
  await expect(page.getByRole('tab', { selected: true })).toContainText('30');
});

test('one creator erased is nowhere, and is recognised when not to be contacted', async ({
  feed,
  scout,
  replica,
}) => {
  const { id } = replica.truth.creator('ada.angles');
  await shortlistToggle(feed, 'ada.angles').click();
  await expect(shortlistToggle(feed, 'ada.angles')).toHaveAttribute('aria-pressed', 'true');
  const page = await scout.openExtensionPage('workspace.html');
  await expect(rowOf(page, 'ada.angles')).toBeVisible();
  await page.evaluate(async (creatorKey) => {
    const runtime = (
      globalThis as unknown as { chrome: { runtime: { sendMessage(m: object): Promise<unknown> } } }
    ).chrome.runtime;
    await runtime.sendMessage({ type: 'do-not-contact', creatorKey, isBlocked: true });
  }, `tt_${id}`);
  await expect(chipOf(feed, 'ada.angles')).toContainText('Do not contact');
  await feed.close();

  await goTo(page, 'data');
  const blocked = dataCard(page, 'Do not contact');
  await expect(blocked).toContainText('@ada.angles');
  const one = dataCard(page, 'Erase one creator');
  await one.getByRole('textbox').fill('@Ada');
  await one.getByRole('button', { name: 'Find' }).click();
  await one.getByRole('button', { name: 'Erase @ada.angles' }).click();
  const dialog = page.getByRole('dialog', { name: 'Erase @ada.angles everywhere?' });
  await expect(dialog.getByRole('checkbox', { name: /^Keep that they are not/ })).toBeChecked();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(rowCount(page)).resolves.toBeGreaterThan(0);
  await one.getByRole('button', { name: 'Erase @ada.angles' }).click();
  await dialog.getByRole('button', { name: 'Erase', exact: true }).click();
  await expect(page.getByText('Erased @ada.angles everywhere.')).toBeVisible();

  const stored = Object.entries(await readWholeStore(page));
  expect(stored.length).toBeGreaterThan(8);
  for (const [name, text] of stored) {
    expect(text, `${name} holds the handle`).not.toContain('ada.angles');
    expect(text, `${name} holds the id`).not.toContain(id);
  }
  await expect(blocked).toContainText('1 creator was erased and is still recognised');
  await blocked.getByRole('textbox').fill('@ada.angles');
  await blocked.getByRole('button', { name: 'Look up' }).click();
  await expect(blocked).toContainText('@ada.angles is among them');

  // The feed shows them again: the digest alone tells.
  const next = await scout.context.newPage();
  await next.goto(forYou);
  await expect(chipOf(next, 'ada.angles')).toContainText('Do not contact');
  await next.close();

  await page.bringToFront();
  await page.reload();
  await blocked.getByRole('button', { name: 'Allow contacting @ada.angles again' }).click();
  await expect(page.getByText('@ada.angles may be contacted again.')).toBeVisible();
  await expect(blocked).toContainText('Nobody.');
});

test('retention is a setting, is checked, and can be applied at once', async ({ scout }) => {
  const records = inventRecords(30);
  const day = 24 * 60 * 60 * 1000;
  for (const [i, record] of records.entries()) {
    const at = Date.now() - (i < 10 ? 20 : 1) * day;
    record.updatedAt = at;
    record.creator.observedAt = at;
    record.seen = { posts: 1, firstAt: at, lastAt: at };
  }
  await seedStore(scout, { creators: records });
  const page = await scout.openExtensionPage('workspace.html#data');
  const card = dataCard(page, 'Retention');
  const days = card.getByRole('textbox', { name: 'Days' });
  await expect(days).toHaveValue('90');
  for (const wrong of ['3', '9999', 'x', '']) {
    await days.fill(wrong);
    await card.getByRole('button', { name: 'Save' }).click();
    await expect(card.getByRole('alert')).toHaveText('Between 7 and 3,650 days.');
  }
  await days.fill('14');
  await card.getByRole('button', { name: 'Save' }).click();
  await expect(card.getByRole('status')).toHaveText('Saved: 14 days.');
  await card.getByRole('button', { name: 'Forget old sightings now' }).click();
  await expect(card.getByRole('status')).toHaveText('Forgotten: 10 creators.');
  await expect(dataCard(page, 'What is stored')).toContainText(/Creators\s*20/);
  await card.getByRole('button', { name: 'Forget old sightings now' }).click();
  await expect(card.getByRole('status')).toHaveText('Nothing is that old.');
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme}`, () => {
    test.use({ colorScheme });

    test('axe finds nothing, also with a broken backup and a question open', async ({ scout }) => {
      await seedStore(scout, { creators: inventRecords(5), entries: inventEntries(5) });
      const page = await scout.openExtensionPage('workspace.html#data');
      const { text } = await takeBackup(page);
      await openBackup(page, text.replace('"followers":', '"followers":-'));
      await expect(dataCard(page, 'Restore')).toContainText('2 records cannot be restored');
      const found = { broken: await findViolations(page), question: [''] };
      await page.getByRole('button', { name: 'Erase everything…' }).click();
      found.question = await findViolations(page);
      expect(found).toEqual({ broken: [], question: [] });
    });
  });
}

async function goTo(page: Page, view: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, view);
}

async function eraseEverything(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Erase everything…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Erase everything?' });
  const confirm = dialog.getByRole('button', { name: 'Erase everything' });
  await expect(dialog.getByRole('button', { name: 'Back up first' })).toBeVisible();
  await expect(confirm).toBeDisabled();
  await dialog.getByRole('textbox', { name: 'Type ERASE to confirm' }).fill('ERASE');
  await confirm.click();
}

/** Both lists as files. */
async function exportBoth(page: Page): Promise<{ shortlist: string; seen: string }> {
  await goTo(page, 'lists');
  const files = { shortlist: '', seen: '' };
  for (const [list, tab] of [
    ['seen', /^Seen/],
    ['shortlist', /^Shortlist/],
  ] as const) {
    await page.getByRole('tab', { name: tab }).click();
    await readHandles(page);
    files[list] = (await exportCsv(page)).text;
  }
  return files;
}

async function rowCount(page: Page): Promise<number> {
  return (JSON.parse((await readWholeStore(page)).creators ?? '[]') as object[]).length;
}

/** Whether something was learnt and nothing has been stored for half a second. */
async function isAtRest(page: Page): Promise<boolean> {
  const before = await readWholeStore(page);
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 500)));
  const now = await readWholeStore(page);
  return now.learned !== '[]' && JSON.stringify(now) === JSON.stringify(before);
}

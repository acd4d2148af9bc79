import { expect, test } from '#test/e2e/fixtures.ts';
import { exportCsv, rowOf } from '#test/rig/desk-driver.ts';
import { chipOf, moveOn, shortlistToggle } from '#test/rig/feed-driver.ts';
import { parseCsv } from '#test/rig/parse-csv.ts';

const creators = ['ada.angles', 'bo.baker'].map((handle) => ({
  handle,
  niche: 'baking',
  language: 'en',
  exact: { followers: 34_210 },
  posts: [{ ageHours: 70 }, { ageHours: 140 }],
}));

test.use({
  world: { awkward: false, creators, feedStart: creators.map(({ handle }) => `@${handle}`) },
});

test('popup and feed stay in agreement, whichever of them is written in', async ({
  feed,
  scout,
}) => {
  const list = await scout.openExtensionPage();
  await expect(list.getByText('Nobody shortlisted yet')).toBeVisible();
  await feed.bringToFront();
  await shortlistToggle(feed, 'ada.angles').click();
  await expect(rowOf(list, 'ada.angles')).toBeVisible();

  await list.bringToFront();
  await rowOf(list, 'ada.angles').getByRole('combobox').selectOption('Contacted');
  await expect(chipOf(feed, 'ada.angles')).toContainText('Contacted');

  await list.getByRole('button', { name: 'Remove @ada.angles' }).click();
  await expect(rowOf(list, 'ada.angles')).toBeHidden();
  await expect(shortlistToggle(feed, 'ada.angles')).toHaveAttribute('aria-pressed', 'false');
  await list.getByRole('button', { name: 'Undo' }).click();
  await expect(rowOf(list, 'ada.angles').getByRole('combobox')).toHaveValue('contacted');
  await expect(shortlistToggle(feed, 'ada.angles')).toHaveAttribute('aria-pressed', 'true');
});

test('with rows selected only these are exported, and the button says so', async ({
  feed,
  scout,
}) => {
  for (const { handle } of creators) {
    await shortlistToggle(feed, handle).click();
    await expect(shortlistToggle(feed, handle)).toHaveAttribute('aria-pressed', 'true');
    await moveOn(feed, 'key');
  }
  const list = await scout.openExtensionPage();
  await rowOf(list, 'bo.baker').getByRole('checkbox').check();
  await expect(list.getByRole('button', { name: 'Export CSV' })).toHaveAccessibleDescription(
    '1 selected creator',
  );
  const { rows } = parseCsv((await exportCsv(list)).text);
  expect(rows.map(({ handle }) => handle)).toEqual(['bo.baker']);
});

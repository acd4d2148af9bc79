import type { Page } from '@playwright/test';
import { expect, test } from '#test/e2e/fixtures.ts';
import { askBackground, campaignOf } from '#test/rig/ask-background.ts';
import {
  pickInBar,
  pickInRowMenu,
  readColumns,
  readHandles,
  rowOf,
  selectionBar,
} from '#test/rig/desk-driver.ts';
import type { ExtensionBrowser } from '#test/rig/launch.ts';
import { inventEntry, inventRecord, type Seed, seedStore } from '#test/rig/seed-store.ts';
import type { Entry } from '@/lib/model/entry';
import type { CreatorRecord } from '@/lib/store/schema';

const minute = 60_000;
const day = 24 * 60 * minute;
const now = Date.now();
const handles = ['ada', 'bo', 'cy', 'di', 'ed', 'flo'];

test.use({ windowSize: { width: 1440, height: 900 } });

/** Seen two hours apart, the last one first; invented after that. */
const records = handles.map((handle, index) => named(handle, index));

function named(handle: string, index: number, facts: Partial<CreatorRecord> = {}): CreatorRecord {
  const record = inventRecord(index, { now });
  const seen = {
    posts: 1,
    firstAt: now - index * 120 * minute,
    lastAt: now - index * 120 * minute,
  };
  return {
    ...record,
    creator: { ...record.creator, handle },
    seen,
    marks: [{ postId: record.postIds[0] ?? '', at: seen.lastAt, place: 'for-you' }],
    ...facts,
  };
}

/** On the shortlist, added an hour apart, the first one last. */
const listed = (changes: Record<string, Partial<Entry>> = {}) =>
  records.map((record, index) =>
    inventEntry(record, {
      addedAt: now - index * 60 * minute,
      ...changes[record.creator.handle],
    }),
  );

async function openLists(scout: ExtensionBrowser, seed: Partial<Seed> = {}): Promise<Page> {
  await seedStore(scout, {
    creators: records,
    entries: listed(),
    campaigns: [campaignOf('c1', 'Spring', ['skincare']), campaignOf('c2', 'Summer')],
    ...seed,
  });
  return openWorkspace(scout);
}

async function openWorkspace(scout: ExtensionBrowser, hash = ''): Promise<Page> {
  const page = await scout.openExtensionPage(`workspace.html${hash}`);
  await expect(page.getByRole('tab', { name: /^Seen \d/ })).toBeVisible();
  return page;
}

const notice = (page: Page) => page.getByRole('status').filter({ has: page.getByText(/./) });

test('columns are chosen and moved by key, sorted by, kept, and given back to the width', async ({
  scout,
}) => {
  const page = await openLists(scout, { entries: listed({ bo: { tags: ['gifted'] } }) });
  const automatic = await readColumns(page);
  expect(automatic).not.toContain('Tags');
  await page.getByRole('button', { name: 'Columns' }).click();
  const tags = page.getByRole('checkbox', { name: 'Show Tags' });
  await tags.focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Alt+ArrowUp');
  await expect(tags).toBeFocused();
  await page.getByRole('checkbox', { name: 'Show Niche' }).uncheck();
  await page.getByRole('button', { name: 'Move Fit to the front' }).click();
  await page.keyboard.press('Escape');
  const chosen = await readColumns(page);
  expect(chosen.slice(0, 3)).toEqual(['Creator', 'Fit', 'Followers']);
  expect(chosen).not.toContain('Niche');
  expect(chosen.slice(-3)).toEqual(['Tags', 'Last seen', 'Actions']);

  await page.getByRole('columnheader', { name: 'Tags' }).getByRole('button').click();
  expect((await readHandles(page))[0]).toBe('bo');
  await page.reload();
  await expect(page.getByRole('rowheader')).toHaveCount(handles.length);
  expect(await readColumns(page)).toEqual(chosen);

  await page.getByRole('combobox', { name: 'Sort by' }).selectOption('Added');
  await page.getByRole('button', { name: 'Columns' }).click();
  await page.getByRole('button', { name: 'Reset' }).click();
  await page.keyboard.press('Escape');
  expect(await readColumns(page)).toEqual(automatic);
});

test('columns that do not fit are scrolled to, and the creator stays in sight', async ({
  scout,
}) => {
  const page = await openLists(scout);
  await page.setViewportSize({ width: 360, height: 740 });
  const name = rowOf(page, 'ada').getByRole('link', { name: '@ada' });
  await rowOf(page, 'ada').getByRole('button', { name: 'Remove @ada' }).scrollIntoViewIfNeeded();
  await expect(rowOf(page, 'ada').getByRole('button', { name: 'Remove @ada' })).toBeInViewport();
  await expect(name).toBeInViewport();
});

test('a view is saved, applied, renamed, brought up to date and deleted', async ({ scout }) => {
  const page = await openLists(scout, { entries: listed({ cy: { status: 'contacted' } }) });
  await page.getByRole('button', { name: 'Contacted: 1 creator' }).click();
  await expect(page.getByRole('rowheader')).toHaveCount(1);
  await page.getByRole('button', { name: 'Views', exact: true }).click();
  await page.getByRole('textbox', { name: 'Save this view as' }).fill('Waiting');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Waiting (shown now)' })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Clear filters' }).click();
  await expect(page.getByRole('rowheader')).toHaveCount(handles.length);

  await page.getByRole('button', { name: 'Views', exact: true }).click();
  await page.getByRole('button', { name: 'Waiting', exact: true }).click();
  await expect(page.getByRole('rowheader')).toHaveCount(1);

  await page.getByRole('searchbox').fill('cy');
  await page.getByRole('button', { name: 'Views', exact: true }).click();
  await page.getByRole('button', { name: 'Update “Waiting”' }).click();
  await page.getByRole('button', { name: 'Rename “Waiting”' }).click();
  await page.getByRole('textbox', { name: 'New name of “Waiting”' }).fill('Chase cy');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Chase cy (shown now)' })).toBeVisible();

  const popup = await scout.openExtensionPage();
  await popup.getByRole('searchbox').fill('');
  await popup.getByRole('combobox', { name: 'Saved view' }).selectOption('Chase cy');
  await expect(popup.getByRole('searchbox')).toHaveValue('cy');
  await popup.close();

  await page.getByRole('button', { name: 'Delete “Chase cy”' }).click();
  await expect(page.getByRole('button', { name: 'Chase cy' })).toHaveCount(0);
});

test('a view that cannot be read is left out and said, and the others stay', async ({ scout }) => {
  const page = await openLists(scout);
  const view = { tab: 'shortlist', list: { search: 'ada' } };
  await askBackground(scout, {
    type: 'save-settings',
    settings: { views: [{ id: 'v1', name: 'From tomorrow', view }] },
  });
  await page.reload();
  await expect(page.getByRole('rowheader')).toHaveCount(handles.length);
  await page.getByRole('button', { name: 'Views', exact: true }).click();
  await expect(page.getByText('“From tomorrow” cannot be read')).toBeVisible();
  await page.getByRole('textbox', { name: 'Save this view as' }).fill('Mine');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Mine (shown now)' })).toBeVisible();
  await expect(page.getByText('“From tomorrow” cannot be read')).toBeVisible();
});

test('whoever was contacted five days ago without a reply is found, and nobody else', async ({
  scout,
}) => {
  const contacted = (days: number) => ({
    status: 'contacted' as const,
    contactedAt: now - days * day,
    statusAt: { contacted: now - days * day },
  });
  const page = await openLists(scout, {
    entries: listed({
      ada: contacted(6),
      bo: contacted(4),
      cy: { ...contacted(9), status: 'replied' },
    }),
  });
  await page.getByRole('button', { name: '1 without a reply for 5+ days' }).click();
  expect(await readHandles(page)).toEqual(['ada']);
  await expect(page.getByRole('button', { name: 'Remove filter Contacted 5+ days' })).toBeVisible();
  await expect(rowOf(page, 'ada').getByText('Contacted since')).toBeAttached();
});

test('the pipeline counts and narrows; a status set shows its date, and its history', async ({
  scout,
}) => {
  const page = await openLists(scout);
  await rowOf(page, 'bo').getByRole('combobox').selectOption('Negotiating');
  await expect(page.getByRole('button', { name: 'Negotiating: 1 creator' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Shortlisted: 5 creators' })).toBeVisible();
  await page.getByRole('button', { name: 'Negotiating: 1 creator' }).click();
  expect(await readHandles(page)).toEqual(['bo']);
  await expect(rowOf(page, 'bo').getByText('Negotiating since')).toBeAttached();
  await rowOf(page, 'bo').getByRole('button', { name: 'More on @bo' }).click();
  const menu = page.getByRole('dialog', { name: 'More on @bo' });
  await expect(menu.getByText(/^Shortlisted · /)).toBeVisible();
  await expect(menu.getByText(/^Negotiating · /)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(rowOf(page, 'bo').getByRole('button', { name: 'More on @bo' })).toBeFocused();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('button', { name: 'Negotiating: 0 creators' })).toBeVisible();
});

test('a range of creators gets a status and a tag, and each is undone for all of them', async ({
  scout,
}) => {
  const page = await openLists(scout, { entries: listed({ ada: { tags: ['gifted'] } }) });
  await rowOf(page, 'ada').getByRole('checkbox').click();
  await rowOf(page, 'di')
    .getByRole('checkbox')
    .click({ modifiers: ['Shift'] });
  await expect(selectionBar(page)).toContainText('4 selected');
  await pickInBar(page, 'Status', 'Contacted');
  await expect(page.getByRole('button', { name: 'Contacted: 4 creators' })).toBeVisible();
  await expect(notice(page).last()).toContainText('4 creators: Contacted');

  await selectionBar(page).getByRole('button', { name: 'Tags' }).click();
  await page.getByRole('textbox', { name: 'Add a tag' }).fill('#june, launch');
  await page.keyboard.press('Enter');
  await expect(rowOf(page, 'cy').getByText('#june #launch')).toBeVisible();
  await expect(rowOf(page, 'ada').getByText('#gifted #june #launch')).toBeVisible();
  await page.keyboard.press('u');
  await expect(page.getByText('Undone: 4 creators as before')).toBeVisible();
  await expect(rowOf(page, 'cy').getByText('#june')).toBeHidden();
  await expect(rowOf(page, 'ada').getByText('#gifted')).toBeVisible();

  await selectionBar(page).getByRole('button', { name: 'Tags' }).click();
  await page.getByRole('button', { name: 'Add the tag “gifted”' }).click();
  await expect(rowOf(page, 'cy').getByText('#gifted')).toBeVisible();
  await page.reload();
  await expect(page.getByRole('button', { name: 'Contacted: 4 creators' })).toBeVisible();
  await expect(rowOf(page, 'cy').getByText('#gifted')).toBeVisible();
});

test('creators move to another campaign, after a question where somebody was contacted', async ({
  scout,
}) => {
  const contacted = { campaignId: 'c2', status: 'contacted', contactedAt: now - 9 * day } as const;
  const [ada, bo] = records;
  if (!ada || !bo) throw new Error('nobody was invented');
  const page = await openLists(scout, {
    entries: [...listed(), inventEntry(ada, contacted)],
    campaigns: [
      campaignOf('c1', 'Spring'),
      campaignOf('c2', 'Summer'),
      campaignOf('c3', 'Autumn'),
      { ...campaignOf('c4', 'Long ago'), archivedAt: now },
    ],
  });
  await expect(rowOf(page, 'ada').getByText('also in Summer · contacted')).toBeVisible();
  await rowOf(page, 'ada').getByRole('checkbox').check();
  await rowOf(page, 'bo').getByRole('checkbox').check();
  await pickInBar(page, 'More', /^Move or copy/);
  const dialog = page.getByRole('dialog', { name: 'Move or copy 2 creators' });
  await expect(dialog.getByRole('combobox').getByRole('option')).toHaveText(['Summer', 'Autumn']);
  await dialog.getByRole('combobox').selectOption('Autumn');
  await expect(dialog.getByRole('alert')).toContainText('@ada for Summer');
  await expect(dialog.getByRole('button', { name: 'Move 1 creator' })).toBeVisible();
  await dialog.getByRole('checkbox', { name: 'Take them along anyway' }).check();
  await dialog.getByRole('button', { name: 'Move 2 creators' }).click();
  await expect(page.getByText('Moved 2 creators to Autumn')).toBeVisible();
  await expect(rowOf(page, 'bo')).toBeHidden();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(rowOf(page, 'bo')).toBeVisible();
  await expect(rowOf(page, 'ada')).toBeVisible();

  await pickInRowMenu(page, 'cy', /^Move or copy/);
  await page.getByRole('radio', { name: /^Copy/ }).check();
  await page.getByRole('button', { name: 'Copy 1 creator' }).click();
  await expect(rowOf(page, 'cy').getByText('also in Summer · shortlisted')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(rowOf(page, 'cy').getByText('also in Summer')).toBeHidden();
});

test('the whole list is worked by key', async ({ scout }) => {
  const page = await openLists(scout);
  await page.getByRole('tab', { name: /^Shortlist/ }).focus();
  const focused = () => page.locator(':focus');
  await rowOf(page, 'ada').focus();
  await page.keyboard.press('ArrowDown');
  await expect(rowOf(page, 'bo')).toBeFocused();
  await page.keyboard.press('End');
  await expect(rowOf(page, 'flo')).toBeFocused();
  await page.keyboard.press('Home');
  await expect(rowOf(page, 'ada')).toBeFocused();
  // Tab stops in one row alone, then leaves the table.
  await page.keyboard.press('Tab');
  await expect(rowOf(page, 'ada').getByRole('checkbox')).toBeFocused();
  await rowOf(page, 'ada').getByRole('button', { name: 'More on @ada' }).focus();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('combobox', { name: 'File for' })).toBeFocused();

  await rowOf(page, 'bo').focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Shift+ArrowUp');
  await expect(selectionBar(page)).toContainText('2 selected');
  await page.keyboard.press('Escape');
  await expect(selectionBar(page)).toBeHidden();
  await page.keyboard.press('Control+a');
  await expect(selectionBar(page)).toContainText('6 selected');
  await page.keyboard.press('Escape');

  await rowOf(page, 'cy').focus();
  await page.keyboard.press('x');
  await expect(page.getByRole('dialog', { name: 'Rule out @cy: why?' })).toBeVisible();
  await page.keyboard.press('3');
  await expect(rowOf(page, 'cy')).toBeHidden();
  await expect(rowOf(page, 'di')).toBeFocused();
  await page.keyboard.press('t');
  await expect(rowOf(page, 'di')).toBeHidden();
  await expect(rowOf(page, 'ed')).toBeFocused();
  await page.keyboard.press('u');
  await expect(rowOf(page, 'di')).toBeVisible();

  await rowOf(page, 'ada').focus();
  await page.keyboard.press('n');
  await expect(page.getByRole('textbox', { name: 'Note on @ada' })).toBeFocused();
  await page.keyboard.type('Ask in June');
  await page.keyboard.press('Tab');
  await page.keyboard.type('summer');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await expect(rowOf(page, 'ada').getByText('#summer')).toBeVisible();
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keys in the list' })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('/');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await page.keyboard.type('ada');
  await expect(page.getByRole('rowheader')).toHaveCount(1);
  await rowOf(page, 'ada').focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#insights\/creator\/tt_\d+$/);
  expect(await focused().count()).toBeLessThan(2);
});

test('a session is told with what came of it, and reviewed in one click', async ({ scout }) => {
  const session = {
    startedAt: now - 5 * 60 * minute,
    lastAt: now,
    activeMs: 25 * minute,
    posts: 62,
  };
  const earlier = {
    startedAt: now - 11 * 60 * minute,
    lastAt: now - 7 * 60 * minute,
    activeMs: 60 * minute,
    posts: 80,
  };
  const [ada, bo, cy] = records;
  if (!ada || !bo || !cy) throw new Error('nobody was invented');
  const page = await openLists(scout, {
    campaigns: [campaignOf('c1', 'Spring')],
    sessions: [earlier, session],
    entries: [
      inventEntry(ada, { decidedAt: now }),
      inventEntry(bo, { decision: 'ruled-out', ruledOutReason: 'market', decidedAt: now }),
    ],
  });
  await page.getByRole('tab', { name: /^Seen/ }).click();
  const card = page.getByRole('region', { name: 'This session' });
  await expect(card).toContainText('3 seen · 1 shortlisted · 1 ruled out (market 1)');
  await expect(card).toContainText('62 posts in 25 min');
  await card.getByRole('button', { name: 'Review 1 creator' }).click();
  expect(await readHandles(page)).toEqual(['cy']);
  await expect(rowOf(page, 'cy').getByRole('checkbox')).toBeChecked();
  await selectionBar(page).getByRole('button', { name: 'Shortlist' }).click();
  await expect(page.getByText('Nobody left to review').last()).toBeVisible();

  await card.getByRole('combobox', { name: 'Session' }).selectOption({ index: 1 });
  await expect(card).toContainText('80 posts in 1 h');
  await card.getByRole('button', { name: 'Review 2 creators' }).click();
  expect((await readHandles(page)).sort()).toEqual(['ed', 'flo']);
  await expect(page.getByRole('button', { name: /^Remove filter Session of / })).toBeVisible();

  const popup = await scout.openExtensionPage();
  await expect(popup.getByRole('region', { name: 'This session' })).toContainText(
    '3 seen · 2 shortlisted',
  );
});

test('the address of a session opens exactly whom it asks to review', async ({ scout }) => {
  const session = { startedAt: now - 3 * 60 * minute, lastAt: now, activeMs: minute, posts: 9 };
  await seedStore(scout, {
    creators: records,
    campaigns: [campaignOf('c1', 'Spring', ['skincare', 'food', 'books', 'fitness'])],
    sessions: [session],
  });
  const page = await openWorkspace(scout, '#lists/session');
  await expect(page.getByRole('button', { name: 'Remove filter Meets the brief' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Remove filter This session' })).toBeVisible();
  const shown = await readHandles(page);
  expect(shown.length).toBeGreaterThan(0);
  expect(['ada', 'bo']).toEqual(expect.arrayContaining(shown));
  await expect(selectionBar(page)).toContainText(`${shown.length} selected`);
});

test('do not contact is marked, found and taken back; shortlisting refuses it', async ({
  scout,
}) => {
  const page = await openLists(scout, { entries: [] });
  await page.getByRole('tab', { name: /^Seen/ }).click();
  await rowOf(page, 'ada').getByRole('checkbox').check();
  await rowOf(page, 'bo').getByRole('checkbox').check();
  await pickInBar(page, 'More', 'Do not contact');
  await expect(rowOf(page, 'ada').getByText('Do not contact, since')).toBeAttached();
  await selectionBar(page).getByRole('button', { name: 'Shortlist' }).click();
  await expect(page.getByText('Nobody added')).toBeVisible();
  await page.getByRole('button', { name: 'Filter' }).click();
  await page.getByRole('checkbox', { name: 'Do not contact 2' }).check();
  await page.keyboard.press('Escape');
  expect((await readHandles(page)).sort()).toEqual(['ada', 'bo']);
  await pickInRowMenu(page, 'bo', 'May be contacted again');
  await expect(rowOf(page, 'bo')).toBeHidden();
});

test('adding somebody who was contacted for another campaign asks first', async ({ scout }) => {
  const [ada] = records;
  if (!ada) throw new Error('nobody was invented');
  const page = await openLists(scout, {
    entries: [inventEntry(ada, { campaignId: 'c2', status: 'contacted', contactedAt: now - day })],
  });
  await page.getByRole('tab', { name: /^Seen/ }).click();
  await rowOf(page, 'ada').getByRole('checkbox').check();
  await rowOf(page, 'bo').getByRole('checkbox').check();
  await selectionBar(page).getByRole('button', { name: 'Shortlist' }).click();
  const dialog = page.getByRole('dialog', { name: 'Add 2 creators to Spring?' });
  await expect(dialog).toContainText('@ada for Summer');
  await dialog.getByRole('button', { name: 'Add only the other 1' }).click();
  await expect(page.getByRole('tab', { name: 'Shortlist 1' })).toBeVisible();
});

test('erasing says what goes, in the workspace alone, where a popup leads to', async ({
  scout,
}) => {
  const page = await openLists(scout);
  await page.close();
  const popup = await scout.openExtensionPage();
  await rowOf(popup, 'ada').getByRole('checkbox').check();
  const opening = scout.context.waitForEvent('page');
  await pickInBar(popup, 'More', 'Erase in the workspace');
  const workspace = await opening;
  const dialog = workspace.getByRole('dialog', { name: 'Erase @ada?' });
  await expect(dialog).toContainText('There is no undo');
  await expect(dialog.getByRole('button', { name: 'Cancel' })).toBeFocused();
  await dialog.getByRole('button', { name: 'Erase 1 creator' }).click();
  await expect(workspace.getByText('Erased 1 creator')).toBeVisible();
  await expect(rowOf(workspace, 'ada')).toBeHidden();
  await expect(rowOf(workspace, 'bo')).toBeVisible();
  await expect(rowOf(popup, 'ada')).toBeHidden();
});

test('somebody imported stands as not seen yet, with no figure', async ({ scout }) => {
  const { creator, seen: _, ...record } = named('iris', 40);
  const imported: CreatorRecord = {
    ...record,
    creator: { id: creator.id, handle: 'iris', observedAt: now },
    posts: [],
    postIds: [],
    marks: [],
    history: [],
  };
  const page = await openLists(scout, {
    creators: [...records, imported],
    entries: [...listed(), inventEntry(imported)],
  });
  const row = rowOf(page, 'iris');
  await expect(row.getByRole('rowheader')).toContainText('Not seen yet');
  await expect(row).not.toContainText('unknown');
  await page.getByRole('button', { name: 'Filter' }).click();
  await page.getByRole('checkbox', { name: 'Not seen yet 1' }).check();
  await page.keyboard.press('Escape');
  expect(await readHandles(page)).toEqual(['iris']);
});

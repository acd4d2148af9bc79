import type { Locator, Page } from '@playwright/test';
import { expect, test } from '#test/e2e/fixtures.ts';
import { askBackground } from '#test/rig/ask-background.ts';
import { chipOf, notice } from '#test/rig/feed-driver.ts';
import type { ExtensionBrowser } from '#test/rig/launch.ts';

const ada = 'ada.angles';

test.use({
  world: {
    awkward: false,
    creators: [
      {
        handle: ada,
        niche: 'baking',
        language: 'en',
        exact: { followers: 34_210 },
        posts: [{ ageHours: 60 }, { ageHours: 130 }],
      },
    ],
    feedStart: [`@${ada}`],
  },
});

test('a key of one’s own works at once, the old one is the page’s again, and the list says so', async ({
  feed,
  scout,
}) => {
  const settings = await openSettings(scout);
  await pressFor(settings, 'Later, or take back', 'k');
  await expect(keyOf(settings, 'Later, or take back')).toHaveText('K');
  await pressFor(settings, 'Undo', 'z');
  await expect(keyOf(settings, 'Undo')).toHaveText('Z');

  await expectKeys(feed, ['KLater, or take back', 'ZUndo']);
  await feed.keyboard.press('t');
  await feed.keyboard.press('k');
  await expect(chipOf(feed, ada)).toContainText('Later');
  await expect(notice(feed)).toContainText('Undo (Z)');
  await feed.keyboard.press('u');
  await feed.keyboard.press('z');
  await expect(chipOf(feed, ada)).not.toContainText('Later');
});

test('a key in conflict is turned down in words, and nothing is stored', async ({ scout }) => {
  const settings = await openSettings(scout);
  const row = rowOf(settings, 'Later, or take back');
  const refusals = {
    s: 'S is “Shortlist, or take back” already',
    l: 'On TikTok L likes the post',
    Space: 'On TikTok the space bar pauses the video',
    3: '3 gives a reason for ruling out',
    'Control+k': 'Choose one letter or sign',
    F2: 'Choose one letter or sign',
  };
  await keyOf(settings, 'Later, or take back').click();
  for (const [key, words] of Object.entries(refusals)) {
    await settings.keyboard.press(key);
    await expect(row.getByRole('status')).toContainText(words);
    await expect(keyOf(settings, 'Later, or take back')).toHaveText('Press a key');
  }
  await settings.keyboard.press('Escape');
  await expect(keyOf(settings, 'Later, or take back')).toHaveText('T');
  await settings.reload();
  await expect(keyOf(settings, 'Later, or take back')).toHaveText('T');
});

test('a key can be taken away and all can be reset', async ({ feed, scout }) => {
  const settings = await openSettings(scout);
  await settings.getByRole('button', { name: 'Undo: without a key' }).click();
  await expect(keyOf(settings, 'Undo')).toHaveText('No key');
  // The key is free now, and two changes in a row are both kept.
  await pressFor(settings, 'Note', 'u');
  await expect(keyOf(settings, 'Note')).toHaveText('U');

  await expectKeys(feed, ['no keyUndo', 'UNote']);
  await feed.keyboard.press('s');
  await expect(notice(feed)).toContainText(`Added @${ada}`);
  await expect(notice(feed)).not.toContainText('Undo (');
  await feed.keyboard.press('u');
  await expect(feed.getByRole('textbox', { name: `Note on @${ada}` })).toBeFocused();
  await feed.keyboard.press('Escape');

  await settings.bringToFront();
  await settings.getByRole('button', { name: 'Reset all keys' }).click();
  await expect(keyOf(settings, 'Undo')).toHaveText('U');
  await expect(keyOf(settings, 'Note')).toHaveText('N');
  await expect(settings.getByRole('button', { name: 'Reset all keys' })).toBeHidden();
});

test('each choice is stored for itself and leaves the others as they are', async ({ scout }) => {
  const settings = await openSettings(scout);
  await settings.getByRole('radio', { name: /^Five-tier/ }).check();
  await askBackground(scout, {
    type: 'save-settings',
    settings: { showsMeter: false, retentionDays: 30 },
  });
  await settings.bringToFront();
  await expect(settings.getByRole('checkbox', { name: /feed meter/ })).not.toBeChecked();
  await settings.getByRole('button', { name: 'Save tiers' }).click();
  await expect(settings.getByText('Saved.', { exact: false })).toBeVisible();
  const [answer] = await askBackground(scout, { type: 'hello' });
  expect(answer).toMatchObject({
    desk: { settings: { tierPreset: 'five-tier', showsMeter: false, retentionDays: 30 } },
  });
});

test('a threshold that does not rise is said at its tier, and nothing is stored', async ({
  scout,
}) => {
  const settings = await openSettings(scout);
  await settings.getByRole('radio', { name: 'Custom' }).check();
  await settings.getByRole('textbox', { name: 'Micro from' }).fill('0');
  await settings.getByRole('button', { name: 'Save tiers' }).click();
  await expect(settings.getByRole('alert')).toContainText('must begin above');
  const [answer] = await askBackground(scout, { type: 'hello' });
  expect(answer).toMatchObject({ desk: { settings: { tierPreset: 'standard' } } });
});

test('data, help and the first steps are one click away', async ({ scout }) => {
  const settings = await openSettings(scout);
  await settings.getByRole('button', { name: 'Show the first steps again' }).click();
  await expect(settings).toHaveURL(/#help\/start$/);
  await settings.goBack();
  await settings.getByRole('link', { name: /erasing/ }).click();
  await expect(settings).toHaveURL(/#data$/);
});

async function openSettings(scout: ExtensionBrowser): Promise<Page> {
  const page = await scout.openExtensionPage('workspace.html#settings');
  await expect(page.getByRole('heading', { name: 'Keys on TikTok' })).toBeVisible();
  return page;
}

/** The list of keys on TikTok's page, which is drawn anew when the keys are others. */
async function expectKeys(feed: Page, lines: string[]): Promise<void> {
  await feed.bringToFront();
  await feed.keyboard.press('?');
  const keys = feed.locator('feedscout-notice').getByRole('region', { name: 'Keys on TikTok' });
  for (const line of lines) await expect(keys).toContainText(line);
  await feed.keyboard.press('Escape');
  await expect(keys).toBeHidden();
}

function rowOf(settings: Page, does: string): Locator {
  return settings.getByRole('listitem').filter({ hasText: does });
}

/** The button that shows an action's key. */
function keyOf(settings: Page, does: string): Locator {
  return settings.getByRole('button', { name: new RegExp(`^${does}: .*[Cc]hoose`) });
}

async function pressFor(settings: Page, does: string, key: string): Promise<void> {
  await keyOf(settings, does).click();
  await settings.keyboard.press(key);
}

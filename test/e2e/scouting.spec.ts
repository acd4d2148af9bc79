import type { Page } from '@playwright/test';
import {
  findCoveredControls,
  findWrongChips,
  readStrayChips,
  watchForStrayChips,
} from '#test/e2e/cards.ts';
import { expect, test } from '#test/e2e/fixtures.ts';
import { chipOf, dossierOf, moveOn, shortlistToggle, waitForRest } from '#test/rig/feed-driver.ts';

for (const variant of ['tux', 'classic'] as const) {
  test.describe(`in the ${variant} variant`, () => {
    test.use({ world: { variant, seed: `scouting-${variant}` } });

    test('each of 60 posts gets its one right chip, by wheel and by key', async ({
      feed,
      replica,
    }) => {
      // Sixty smooth scrolls take a minute on a busy machine.
      test.slow();
      await watchForStrayChips(feed);
      for (let step = 1; step <= 60; step++) {
        expect(await moveOn(feed, step % 2 === 0 ? 'wheel' : 'key')).toBe(step);
        await expect.poll(() => findWrongChips(feed, replica.truth)).toEqual([]);
      }
      expect(await readStrayChips(feed)).toEqual([]);
    });

    test('a fling and the way back leave no chip behind', async ({ feed, replica }) => {
      for (let step = 0; step < 12; step++) await moveOn(feed, 'key');
      await watchForStrayChips(feed);
      for (const direction of [-1, 1, -1]) {
        await feed.mouse.move(640, 400);
        for (let turn = 0; turn < 14; turn++) await feed.mouse.wheel(0, direction * 2_000);
        await waitForRest(feed);
        await expect.poll(() => findWrongChips(feed, replica.truth)).toEqual([]);
      }
      expect(await readStrayChips(feed)).toEqual([]);
    });
  });
}

test('other posts in the same articles get their own chips', async ({ feed, replica }) => {
  const before = await feed.locator('feedscout-chip').first().getAttribute('data-post-id');
  await feed.evaluate(() => window.__replica.refresh());
  const from = replica.settings.pageSize;
  const shifted = { ...replica.truth, feed: replica.truth.feed.slice(from) };
  await expect.poll(() => findWrongChips(feed, shifted)).toEqual([]);
  expect(await feed.locator('feedscout-chip').first().getAttribute('data-post-id')).not.toBe(
    before,
  );
});

for (const width of [1024, 1280, 1920]) {
  test.describe(`at ${width} px`, () => {
    test.use({ windowSize: { width, height: width === 1920 ? 1080 : 800 } });

    test('no chip lies over a control or a caption of TikTok', async ({ feed }) => {
      for (let step = 0; step < 8; step++) {
        expect(await findCoveredControls(feed)).toEqual([]);
        await moveOn(feed, 'key');
        await expect(feed.locator('feedscout-chip').first()).toBeVisible();
      }
    });
  });
}

test.describe('chip and dossier', () => {
  test.use({
    world: {
      creators: [maya()],
      feedStart: ['@maya.mirrors', '@maya.mirrors', '@maya.mirrors'],
    },
  });

  test('never like, pause, open full screen or move the feed', async ({ feed }) => {
    await useChipAndDossier(feed);
    expect(await readActions(feed)).toEqual(untouched);
  });

  test('work the same after the service worker was stopped', async ({ feed, scout }) => {
    await scout.stopServiceWorker();
    await useChipAndDossier(feed);
    await expect(shortlistToggle(feed, 'maya.mirrors')).toHaveAttribute('aria-pressed', 'true');
    expect(await readActions(feed)).toEqual(untouched);
  });

  test('the chip says tier, followers and engagement with its denominator', async ({ feed }) => {
    await expect(chipOf(feed, 'maya.mirrors')).toContainText(/Micro/);
    await expect(chipOf(feed, 'maya.mirrors')).toContainText(/52\.4K/);
    await expect(chipOf(feed, 'maya.mirrors')).toContainText(/% of views/);
  });

  test('the dossier closes with Escape, outlives its card and lets the feed scroll', async ({
    feed,
  }) => {
    await openDossier(feed);
    const dossier = dossierOf(feed, 'maya.mirrors');
    for (let step = 0; step < 6; step++) await moveOn(feed, 'wheel');
    await expect(dossier).toBeVisible();
    await feed.keyboard.press('Escape');
    await expect(dossier).toBeHidden();
  });
});

test.describe('on the production build', () => {
  test.use({
    build: 'production',
    world: { creators: [maya()], feedStart: ['@maya.mirrors', '@maya.mirrors'] },
  });

  test('the page cannot look into a chip', async ({ feed }) => {
    const root = await feed
      .locator('feedscout-chip')
      .first()
      .evaluate((chip) => chip.shadowRoot);
    expect(root).toBeNull();
  });

  test('letters typed in a note trigger nothing of TikTok’s and nothing of ours', async ({
    feed,
    scout,
  }) => {
    await feed.keyboard.press('n');
    await expect(feed.getByRole('dialog', { name: 'Feedscout: @maya.mirrors' })).toBeVisible();
    await feed.keyboard.type('slmx SLMX 1');
    await feed.keyboard.press('Escape');
    await expect(feed.getByRole('dialog', { name: 'Feedscout: @maya.mirrors' })).toBeHidden();
    expect(await readActions(feed)).toEqual(untouched);
    // The note is there, and none of its letters was a decision.
    const list = await scout.openExtensionPage();
    await list.getByRole('tab', { name: /^Seen/ }).click();
    await expect(list.getByRole('row', { name: /@maya\.mirrors/ })).toBeVisible();
    await expect(
      list.getByRole('button', { name: 'Add @maya.mirrors to shortlist' }),
    ).toHaveAttribute('aria-pressed', 'false');
    await list.getByRole('button', { name: 'Edit note on @maya.mirrors', exact: true }).click();
    await expect(list.getByRole('textbox', { name: 'Note on @maya.mirrors' })).toHaveValue(
      'slmx SLMX 1',
    );
  });
});

/** Invented: five posts, old enough to be rated. */
function maya() {
  return {
    handle: 'maya.mirrors',
    nickname: 'Maya 🌸',
    niche: 'skincare',
    language: 'en',
    exact: { followers: 52_441, hearts: 1_204_000, videos: 190 },
    posts: [60, 130, 220, 300, 420].map((ageHours) => ({ ageHours })),
  };
}

async function openDossier(feed: Page): Promise<void> {
  await chipOf(feed, 'maya.mirrors').getByRole('button', { name: 'Why this rating' }).click();
  await expect(dossierOf(feed, 'maya.mirrors')).toBeVisible();
}

/** Opens the dossier, scrolls and clicks about in it, adds, closes. */
async function useChipAndDossier(feed: Page): Promise<void> {
  await openDossier(feed);
  const dossier = dossierOf(feed, 'maya.mirrors');
  await dossier.hover();
  await feed.mouse.wheel(0, 400);
  await dossier.getByText('Engagement', { exact: true }).dblclick();
  await dossier.getByRole('textbox', { name: 'Note on @maya.mirrors' }).fill('met at a fair');
  await dossier.getByRole('button', { name: 'Close' }).click();
  await expect(dossier).toBeHidden();
  await shortlistToggle(feed, 'maya.mirrors').click();
  await expect(shortlistToggle(feed, 'maya.mirrors')).toHaveAttribute('aria-pressed', 'true');
}

const untouched = { likes: 0, pauses: 0, fullscreens: 0, menus: 0, mutes: 0, currentIndex: 0 };

function readActions(feed: Page): Promise<typeof untouched> {
  return feed.evaluate(() => {
    const { likes, pauses, fullscreens, menus, mutes, currentIndex } = window.__replica;
    return { likes, pauses, fullscreens, menus, mutes, currentIndex };
  });
}

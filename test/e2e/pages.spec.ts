import type { Page } from '@playwright/test';
import { findCoveredControls } from '#test/e2e/cards.ts';
import { expect, test } from '#test/e2e/fixtures.ts';
import { chipOf, moveOn, notice, shortlistToggle } from '#test/rig/feed-driver.ts';

const site = 'https://www.tiktok.com';

/** Invented: old enough to be rated, of two sizes and niches. */
const creators = [
  {
    handle: 'maya.mirrors',
    nickname: 'Maya 🌸',
    niche: 'skincare',
    exact: { followers: 52_441, hearts: 1_204_000, videos: 190 },
    posts: [60, 130, 220, 300, 420].map((ageHours) => ({ ageHours, exact: { plays: 9_000 } })),
  },
  {
    handle: 'leaf.ledger',
    nickname: 'Leaf',
    niche: 'plants',
    exact: { followers: 4_120, hearts: 61_000, videos: 88 },
    posts: [70, 150, 260].map((ageHours) => ({ ageHours, exact: { plays: 3_000 } })),
  },
];

test.use({ world: { creators, feedStart: ['@maya.mirrors', '@leaf.ledger'] } });

test('a profile’s header carries its creator, rated on all posts of the list', async ({
  scout,
}) => {
  const page = await scout.context.newPage();
  await page.goto(`${site}/@maya.mirrors`);
  const chip = chipOf(page, 'maya.mirrors');
  await expect(chip).toContainText('5 posts');
  await expect(chip).toContainText('Micro 52.4K');
  await expect(page.locator('feedscout-chip')).toHaveCount(1);
  expect(await findCoveredControls(page)).toEqual([]);
  await shortlistToggle(page, 'maya.mirrors').click();
  await expect(shortlistToggle(page, 'maya.mirrors')).toHaveAttribute('aria-pressed', 'true');
});

test.describe('with slow answers', () => {
  test.use({
    world: { creators, feedStart: ['@maya.mirrors', '@leaf.ledger'], faults: { delayMs: 500 } },
  });

  test('going from profile to profile inside the page never shows the creator before', async ({
    feed,
  }) => {
    await watchForStaleHeaders(feed);
    await visitAuthorInView(feed);
    await expect(chipOf(feed, 'maya.mirrors')).toContainText('5 posts');
    await feed.goBack();
    await moveOn(feed, 'key');
    await visitAuthorInView(feed);
    await expect(chipOf(feed, 'leaf.ledger')).toContainText('3 posts');
    await expect(feed.locator('feedscout-chip')).toHaveCount(1);
    expect(await readStaleHeaders(feed)).toEqual([]);
  });
});

test('an open video carries the chip of its own post, and keys act on it', async ({
  scout,
  replica,
}) => {
  const post = replica.truth.creator('leaf.ledger').posts[1];
  const page = await scout.context.newPage();
  await page.goto(`${site}/@leaf.ledger/video/${post?.id}`);
  await expect(page.locator(`feedscout-chip[data-post-id="${post?.id}"]`)).toBeVisible();
  expect(await findCoveredControls(page)).toEqual([]);
  await page.keyboard.press('s');
  await expect(notice(page)).toContainText('Added @leaf.ledger');
  await expect(shortlistToggle(page, 'leaf.ledger')).toHaveAttribute('aria-pressed', 'true');
});

test('each search result carries the chip of the post it links to', async ({ scout }) => {
  const page = await scout.context.newPage();
  await page.goto(`${site}/search?q=skincare`);
  await expect(page.locator('feedscout-chip').first()).toBeVisible();
  await expect.poll(() => findWrongResults(page)).toEqual([]);
});

test('the Following feed is scouted like For You', async ({ scout }) => {
  const page = await scout.context.newPage();
  await page.goto(`${site}/following`);
  await expect(page.locator('article feedscout-chip').first()).toBeVisible();
});

/** Opens the profile of whoever made the post in view, as a click on the picture does. */
async function visitAuthorInView(page: Page): Promise<void> {
  const index = await page.evaluate(() => window.__replica.currentIndex);
  await page
    .locator(`article[data-scroll-index="${index}"] a[data-e2e="video-author-avatar"]`)
    .click();
  await page.waitForURL(/\/@[^/]+$/);
}

/** Notes each frame in which a profile's header carries another creator's chip than the address says. */
async function watchForStaleHeaders(page: Page): Promise<void> {
  await page.evaluate(() => {
    const stale = new Set<string>();
    const look = () => {
      const handle = /^\/@([^/]+)$/.exec(location.pathname)?.[1];
      for (const chip of document.querySelectorAll<HTMLElement>('feedscout-chip')) {
        const isHeader = chip.closest('article') === null;
        if (isHeader && handle !== undefined && chip.dataset.handle !== handle) {
          stale.add(`@${chip.dataset.handle} at @${handle}`);
        }
      }
      requestAnimationFrame(look);
    };
    Object.assign(window, { staleHeaders: stale });
    requestAnimationFrame(look);
  });
}

function readStaleHeaders(page: Page): Promise<string[]> {
  return page.evaluate(() => [
    ...(window as unknown as { staleHeaders: Set<string> }).staleHeaders,
  ]);
}

/** Results without exactly one chip for the post they link to, as sentences. */
function findWrongResults(page: Page): Promise<string[]> {
  return page.locator('[data-e2e="search_top-item"]').evaluateAll((items) =>
    items.flatMap((item) => {
      const id = /\/(?:video|photo)\/(\d+)/.exec(item.querySelector('a')?.href ?? '')?.[1];
      const card = item.parentElement;
      const chips = [...(card?.querySelectorAll<HTMLElement>('feedscout-chip') ?? [])];
      const got = chips.map((chip) => chip.dataset.postId).join();
      return got === id ? [] : [`result ${id} carries [${got}]`];
    }),
  );
}

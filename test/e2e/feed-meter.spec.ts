import type { Locator, Page } from '@playwright/test';
import { expect, test } from '#test/e2e/fixtures.ts';
import type { Replica } from '#test/replica/replica.ts';
import { askBackground, askTab, campaignOf, makeCampaigns } from '#test/rig/ask-background.ts';
import { findViolations } from '#test/rig/axe.ts';
import { chipOf, currentIndex, dossierOf, forYou, moveOn } from '#test/rig/feed-driver.ts';

/** Followers of the creators in turn, and what the standard table calls them. */
const sizes = [
  { followers: 4_100, tier: 'Nano' },
  { followers: 52_441, tier: 'Micro' },
  { followers: 250_700, tier: 'Macro' },
];
const skin = { caption: 'morning skincare routine with SPF', hashtags: ['skincare', 'skintok'] };
const food = { caption: 'easy pasta dinner recipe', hashtags: ['foodtok', 'recipe'] };

/** Clearly of the one niche or of the other. One in five is off-niche, from the fifty-first on four in five. */
const creators = Array.from({ length: 100 }, (_, index) => {
  const isSkin = (index % 5 === 4) === index >= 50;
  return {
    handle: `${isSkin ? 'skin' : 'food'}.${index}`,
    niche: isSkin ? 'skincare' : 'food',
    language: 'en',
    exact: { followers: sizes[index % sizes.length]?.followers ?? 0 },
    posts: [{ ageHours: 70 + index, ...(isSkin ? skin : food) }],
  };
});
const turning = creators.map(({ handle }) => `@${handle}`);

const world = { awkward: false, size: 0, scrolling: 'instant' as const, pageSize: 30, creators };

test.describe('a feed that turns off-niche', () => {
  test.use({ world: { ...world, feedOrder: turning } });

  test('says so once it is no luck, with what to do, here and to our own pages', async ({
    feed,
    scout,
    replica,
  }) => {
    // A hundred posts, each come to rest.
    test.slow();
    await makeCampaigns(scout, ['skincare']);
    await feed.bringToFront();
    await expect(meterOf(feed)).toContainText('Feed: too early');
    await scrollTo(feed, 49);
    await expect(meterOf(feed)).toContainText(`Feed ${countFitting(replica, 0, 50)}/50 fit`);
    await scrollTo(feed, 99);
    const [before, now] = [countFitting(replica, 0, 50), countFitting(replica, 50, 100)];
    await expect(meterOf(feed)).toContainText(`▼Feed ${now}/50 fit`);
    await meterOf(feed).click();
    const meter = recapOf(feed).getByRole('region', { name: 'Feed meter' });
    await expect(meter).toContainText(
      `The feed has drifted. ${now} of the last 50 posts fit the brief, ${before} of the 50 before.`,
    );
    await expect(meter).toContainText('press “Not interested”');
    await expect(meter.getByRole('link', { name: '#skintok' })).toHaveAttribute(
      'href',
      'https://www.tiktok.com/tag/skintok',
    );
    expect(await askTab(scout, { type: 'report-feed' })).toEqual({
      posts: 50,
      fitting: now,
      before: { posts: 50, fitting: before },
    });
  });
});

test.describe('a session', () => {
  test.use({ world: { ...world, feedOrder: turning.slice(0, 30) } });

  test('is recapped as an independent count has it, and goes on in the workspace', async ({
    feed,
    scout,
    replica,
  }) => {
    await makeCampaigns(scout, ['skincare']);
    await feed.bringToFront();
    await expect(chipOf(feed, 'skin.0')).toContainText('Fit');
    for (const keys of ['s', 's', 't', 'x2', 'x2', 'x9', 's']) {
      for (const key of keys) await feed.keyboard.press(key);
      await expect(chipInView(feed, replica)).resolves.toContainText(
        { s: 'Shortlisted', t: 'Later', x: 'Ruled out' }[keys.charAt(0)] ?? '',
      );
      await moveOn(feed, 'key');
    }
    // Taken back, it is no decision of the session.
    await feed.keyboard.press('s');
    await expect(chipInView(feed, replica)).resolves.toContainText('Shortlisted');
    await feed.keyboard.press('u');
    await expect(chipInView(feed, replica)).resolves.not.toContainText('Shortlisted');
    await scrollTo(feed, 14);
    await feed.keyboard.press('r');
    const recap = recapOf(feed);
    await expect(recap).toContainText('15 posts by 15 creators');
    await expect(figureOf(recap, 'Fit the brief')).toHaveText(String(countFitting(replica, 0, 15)));
    await expect(figureOf(recap, 'Shortlisted')).toHaveText('3');
    await expect(figureOf(recap, 'Later')).toHaveText('1');
    await expect(figureOf(recap, 'Ruled out')).toHaveText('3');
    await expect(recap).toContainText('language or market 2 · other 1');
    const tiers = recap.getByRole('region', { name: 'Tiers of the creators seen' });
    expect(await tiers.getByRole('listitem').allInnerTexts()).toEqual(
      sizes.map(({ tier, followers }) => {
        const count = handlesOf(replica, 0, 15).filter(
          (handle) => replica.truth.creator(handle).exact.followers === followers,
        ).length;
        return expect.stringMatching(new RegExp(`${tier}\\s+${count}$`));
      }),
    );
    const opening = scout.context.waitForEvent('page');
    await recap.getByRole('button', { name: 'Review in workspace' }).click();
    await expect(await opening).toHaveURL(/\/workspace\.html#lists\/session$/);
    await feed.bringToFront();
    await feed.keyboard.press('Escape');
    await expect(recap).toBeHidden();
  });

  test('is judged anew when the brief changes or another campaign is chosen', async ({
    feed,
    scout,
    replica,
  }) => {
    await makeCampaigns(scout, ['skincare']);
    await feed.bringToFront();
    await scrollTo(feed, 14);
    const fitting = countFitting(replica, 0, 15);
    await expect(meterOf(feed)).toContainText(`Feed ${fitting}/15 fit`);
    await askBackground(scout, {
      type: 'save-campaign',
      campaign: campaignOf('c1', 'Spring launch', ['food']),
    });
    await feed.bringToFront();
    await expect(meterOf(feed)).toContainText(`Feed ${15 - fitting}/15 fit`);
    await askBackground(scout, {
      type: 'save-campaign',
      campaign: campaignOf('c1', 'Spring launch'),
    });
    await feed.bringToFront();
    // Without a brief nothing can fit: the corner leads to the recap alone.
    await expect(meterOf(feed)).toHaveText('This session');
    await feed.keyboard.press('r');
    await expect(recapOf(feed)).toContainText('No brief yet');
    await expect(figureOf(recapOf(feed), 'Fit the brief')).toHaveCount(0);
  });

  test('opens for a person only, gives the focus back and leaves the page its keys', async ({
    feed,
  }) => {
    await expect(meterOf(feed)).toBeVisible();
    await feed.evaluate(() => {
      const pill = document
        .querySelector('feedscout-meter')
        ?.shadowRoot?.querySelector<HTMLElement>('button');
      if (!pill) throw new Error('No meter found: the test would prove nothing');
      pill.click();
      for (const target of [document, document.body, pill]) {
        const options = { key: 'r', code: 'KeyR', bubbles: true, composed: true };
        target.dispatchEvent(new KeyboardEvent('keydown', options));
      }
    });
    await meterOf(feed).focus();
    await feed.keyboard.press('Enter');
    // Had the script opened it, this would have closed it.
    await expect(recapOf(feed)).toBeVisible();
    await expect(recapOf(feed).getByRole('button', { name: 'Close' })).toBeFocused();
    await feed.keyboard.press('Escape');
    await expect(recapOf(feed)).toBeHidden();
    await expect(meterOf(feed)).toBeFocused();

    await meterOf(feed).click();
    await expect(recapOf(feed)).toBeVisible();
    await feed.locator('body').click({ position: { x: 500, y: 790 } });
    await feed.keyboard.press('ArrowDown');
    await expect.poll(() => currentIndex(feed)).toBe(1);
    expect(await feed.evaluate(() => window.__replica.keyNames)).toEqual(['ArrowDown']);
  });

  test('has no meter where there is no feed, nor where the scout wants none', async ({
    feed,
    scout,
  }) => {
    await expect(meterOf(feed)).toBeVisible();
    await askBackground(scout, { type: 'save-settings', settings: { showsMeter: false } });
    await feed.bringToFront();
    await expect(meterOf(feed)).toBeHidden();
    await askBackground(scout, { type: 'save-settings', settings: { showsMeter: true } });
    await feed.bringToFront();
    await expect(meterOf(feed)).toBeVisible();
    await feed
      .locator('article')
      .first()
      .getByRole('link', { name: /skin\.0/ })
      .first()
      .click();
    await expect(feed).toHaveURL(/@skin\.0/);
    await expect(meterOf(feed)).toBeHidden();
    await feed.goto(forYou);
    await expect(meterOf(feed)).toBeVisible();
  });
});

for (const theme of ['light', 'dark'] as const) {
  test.describe(`in ${theme}`, () => {
    test.use({ world: { ...world, theme, feedOrder: turning.slice(50, 80) }, colorScheme: theme });

    test('axe finds nothing on meter and recap, nor on menus and keys', async ({ feed, scout }) => {
      // A share is low from twenty-five posts on, each come to rest.
      test.slow();
      await makeCampaigns(scout, ['skincare']);
      await feed.bringToFront();
      await feed.keyboard.press('x');
      await feed.keyboard.press('1');
      await scrollTo(feed, 26);
      await expect(meterOf(feed)).toContainText('/27 fit');
      await meterOf(feed).click();
      await expect(recapOf(feed)).toContainText('To teach the feed');
      const found = await findViolations(feed, ['feedscout-meter', 'feedscout-recap']);
      await feed.keyboard.press('?');
      found.push(...(await findViolations(feed, ['feedscout-notice'])));
      await feed.keyboard.press('Escape');
      const [handle = ''] = (await feed.locator('[data-marked]').getAttribute('aria-label'))
        ?.split('@')
        .slice(1) ?? [''];
      await chipOf(feed, handle).getByRole('button', { name: 'Why this rating' }).click();
      for (const name of [/^Campaign of this tab/, /^Rule out/, /^More on @/]) {
        await dossierOf(feed, handle).getByRole('button', { name }).click();
        await expect(dossierOf(feed, handle).getByRole('menu')).toBeVisible();
        found.push(...(await findViolations(feed, ['feedscout-dossier'])));
        await feed.keyboard.press('Escape');
      }
      expect(found).toEqual([]);
    });
  });
}

for (const width of [900, 1024, 1280, 1920]) {
  test.describe(`at ${width} px`, () => {
    test.use({
      world: { ...world, feedOrder: turning.slice(0, 20) },
      windowSize: { width, height: 800 },
    });

    test('the meter covers nothing of TikTok’s', async ({ feed, scout }) => {
      await makeCampaigns(scout, ['skincare']);
      await feed.bringToFront();
      await scrollTo(feed, 11);
      if (width < 1000) {
        await expect(feed.locator('feedscout-meter')).toBeAttached();
        await expect(meterOf(feed)).toBeHidden();
        return;
      }
      await expect(meterOf(feed)).toContainText(/\d+\/12/);
      expect(await findCoveredByMeter(feed)).toEqual([]);
    });
  });
}

function meterOf(feed: Page): Locator {
  return feed.locator('feedscout-meter').getByRole('button');
}

function recapOf(feed: Page): Locator {
  return feed.getByRole('dialog', { name: 'Recap of this session' });
}

function figureOf(recap: Locator, label: string): Locator {
  return recap.locator('dl > div').filter({ hasText: label }).locator('dd');
}

async function chipInView(feed: Page, replica: Replica): Promise<Locator> {
  const index = await currentIndex(feed);
  return chipOf(feed, handlesOf(replica, index, index + 1)[0] ?? '');
}

async function scrollTo(feed: Page, index: number): Promise<void> {
  while ((await currentIndex(feed)) < index) await moveOn(feed, 'key');
}

/** Authors of these places in the feed, by the replica's own list. */
function handlesOf(replica: Replica, from: number, to: number): string[] {
  return replica.truth.feed
    .slice(from, to)
    .flatMap((entry) => (entry.kind === 'post' ? replica.truth.post(entry.postId).handle : []));
}

/** How many of them were invented for the brief's niche. */
function countFitting(replica: Replica, from: number, to: number): number {
  return handlesOf(replica, from, to).filter(
    (handle) => replica.truth.creator(handle).niche === 'skincare',
  ).length;
}

/** TikTok's controls and captions that the meter lies over. */
function findCoveredByMeter(feed: Page): Promise<string[]> {
  return feed.evaluate(() => {
    const pill = document
      .querySelector('feedscout-meter')
      ?.shadowRoot?.querySelector('button')
      ?.getBoundingClientRect();
    if (!pill?.width) return ['no meter in view: nothing was looked at'];
    const controls = document.querySelectorAll(
      'button, a, input, section, [tabindex="0"], [class*="DescriptionContainer"]',
    );
    return [...controls]
      .map((control) => ({ control, box: control.getBoundingClientRect() }))
      .filter(
        ({ box }) =>
          box.width > 0 &&
          box.left < pill.right &&
          pill.left < box.right &&
          box.top < pill.bottom &&
          pill.top < box.bottom,
      )
      .map(({ control }) => control.getAttribute('data-e2e') ?? control.className);
  });
}

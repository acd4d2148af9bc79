import { expect, test } from '#test/e2e/fixtures.ts';
import { findViolations } from '#test/rig/axe.ts';
import { chipOf, dossierOf, shortlistToggle } from '#test/rig/feed-driver.ts';

const creators = ['ada.angles', 'bo.baker'].map((handle) => ({
  handle,
  niche: 'baking',
  language: 'en',
  exact: { followers: 34_210 },
  posts: [{ ageHours: 70 }, { ageHours: 140 }, { ageHours: 300 }],
}));

for (const theme of ['light', 'dark'] as const) {
  test.describe(`in ${theme}`, () => {
    test.use({
      world: {
        awkward: false,
        creators,
        theme,
        feedStart: creators.map(({ handle }) => `@${handle}`),
      },
      colorScheme: theme,
    });

    test('axe finds nothing on the chip, the dossier, the reasons and the toast', async ({
      feed,
    }) => {
      await chipOf(feed, 'ada.angles').getByRole('button', { name: 'Why this rating' }).click();
      await expect(dossierOf(feed, 'ada.angles')).toBeVisible();
      await shortlistToggle(feed, 'ada.angles').click();
      await feed.keyboard.press('x');
      expect(
        await findViolations(feed, ['feedscout-chip', 'feedscout-dossier', 'feedscout-notice']),
      ).toEqual([]);
    });

    test('axe finds nothing on the popup and on any view of the workspace', async ({
      feed,
      scout,
    }) => {
      await shortlistToggle(feed, 'ada.angles').click();
      await expect(shortlistToggle(feed, 'ada.angles')).toHaveAttribute('aria-pressed', 'true');
      const popup = await scout.openExtensionPage('popup.html');
      await expect(popup.getByRole('table')).toBeVisible();
      const found: Record<string, string[]> = { popup: await findViolations(popup) };
      await popup.close();
      const page = await scout.openExtensionPage('workspace.html');
      for (const view of ['lists', 'insights', 'campaigns', 'import', 'data', 'settings', 'help']) {
        await page.evaluate((hash) => {
          location.hash = hash;
        }, view);
        await expect(page.getByRole('navigation').locator('[aria-current=page]')).toHaveAttribute(
          'href',
          `#${view}`,
        );
        await expect(page.getByRole('status', { name: 'Loading your creators' })).toHaveCount(0);
        found[view] = await findViolations(page);
      }
      expect(found).toEqual(Object.fromEntries(Object.keys(found).map((name) => [name, []])));
    });
  });
}

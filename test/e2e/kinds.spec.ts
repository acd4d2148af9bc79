import { expect, test } from '#test/e2e/fixtures.ts';
import { chipOf, dossierOf, moveOn, shortlistToggle } from '#test/rig/feed-driver.ts';

for (const firstBatch of ['cache', 'hydration'] as const) {
  test.describe(`with the first posts in the ${firstBatch}`, () => {
    test.use({ world: { firstBatch } });

    test('the first chips have their figures', async ({ feed, replica }) => {
      const [first] = replica.truth.feed;
      const handle = first?.kind === 'post' ? replica.truth.post(first.postId).handle : '';
      await expect(chipOf(feed, handle)).not.toContainText('Followers unknown');
      await expect(chipOf(feed, handle)).toContainText(/Nano|Micro|Macro|Mega/);
    });
  });
}

test.describe('every kind of card', () => {
  const rated = {
    '@duet.dario': 'Duet',
    '@stitch.saoirse': 'Stitch',
    '@photo.fenja': 'Photo post',
  };
  const unrated = {
    '@closed.curtains': 'Private account · not rated',
    '@sixteen.and.sketching': 'not rated',
  };
  test.use({ world: { feedStart: [...Object.keys(rated), ...Object.keys(unrated)] } });

  test('says what it is, and only the rateable can be added', async ({ feed }) => {
    for (const [index, [name, words]] of Object.entries({ ...rated, ...unrated }).entries()) {
      if (index > 0) await moveOn(feed, 'key');
      const handle = name.slice(1);
      await expect(chipOf(feed, handle)).toContainText(words);
      await expect(shortlistToggle(feed, handle)).toHaveCount(name in rated ? 1 : 0);
    }
  });
});

test.describe('photo cards that carry no id', () => {
  test.use({ world: { photoCards: 'without-id', feedStart: ['@photo.fenja'] } });

  test('are joined by author and caption', async ({ feed, replica }) => {
    const [first] = replica.truth.feed;
    const postId = first?.kind === 'post' ? first.postId : '';
    await expect(feed.locator(`feedscout-chip[data-post-id="${postId}"]`)).toHaveAttribute(
      'data-handle',
      'photo.fenja',
    );
  });
});

test('N brings the note into view, and Escape gives the keys back to TikTok', async ({
  feed,
  replica,
}) => {
  const [first] = replica.truth.feed;
  const handle = first?.kind === 'post' ? replica.truth.post(first.postId).handle : '';
  await feed.keyboard.press('n');
  const note = dossierOf(feed, handle).getByRole('textbox', { name: `Note on @${handle}` });
  await expect(note).toBeFocused();
  await expect(note).toBeInViewport({ ratio: 1 });
  await feed.keyboard.press('Escape');
  await expect(dossierOf(feed, handle)).toBeHidden();
  await feed.keyboard.press('l');
  expect(await feed.evaluate(() => window.__replica.likes)).toBe(1);
});

test('a business account says so where TikTok tells, until the scout says otherwise', async ({
  scout,
}) => {
  const page = await scout.context.newPage();
  await page.goto('https://www.tiktok.com/@lumenleaf');
  const chip = chipOf(page, 'lumenleaf');
  await expect(chip).toContainText('Business account?');
  await chip.getByRole('button', { name: 'Why this rating' }).click();
  await dossierOf(page, 'lumenleaf').getByRole('button', { name: 'It is a person' }).click();
  await expect(chip).not.toContainText('Business account?');
  await page.reload();
  await expect(chip).toContainText('% of views');
  await expect(chip).not.toContainText('Business account?');
});

import type { Worker } from '@playwright/test';
import { expect, test } from '#test/e2e/fixtures.ts';
import { readHandles, rowOf } from '#test/rig/desk-driver.ts';
import { dossierOf, forYou, moveOn, notice, shortlistToggle } from '#test/rig/feed-driver.ts';
import type { ExtensionBrowser } from '#test/rig/launch.ts';

test.use({
  world: {
    creators: [creator('ada.angles', 'Ada'), creator('bo.bakes', 'Bo'), creator('cy.crafts', 'Cy')],
    feedStart: ['@ada.angles', '@bo.bakes', '@cy.crafts', '@ada.angles'],
  },
});

const ada = 'ada.angles';
const bo = 'bo.bakes';

test('a click shortlists, another takes back', async ({ feed, scout }) => {
  const toggle = shortlistToggle(feed, ada);
  await expect(toggle).toHaveAttribute('aria-pressed', 'false');
  await toggle.click();
  await expect(toggle).toHaveAttribute('aria-pressed', 'true');
  await expect(notice(feed)).toContainText(`Added @${ada}`);
  expect(await readShortlist(scout)).toEqual([ada]);
  await toggle.click();
  await expect(toggle).toHaveAttribute('aria-pressed', 'false');
  expect(await readShortlist(scout)).toEqual([]);
});

test('S, N and U shortlist, note and undo the card in view', async ({ feed, scout }) => {
  await feed.keyboard.press('s');
  await expect(shortlistToggle(feed, ada)).toHaveAttribute('aria-pressed', 'true');
  await feed.keyboard.press('n');
  const note = dossierOf(feed, ada).getByRole('textbox', { name: `Note on @${ada}` });
  await expect(note).toBeFocused();
  await feed.keyboard.type('asks for samples first');
  await feed.keyboard.press('Escape');
  await expect(dossierOf(feed, ada)).toBeHidden();

  const list = await scout.openExtensionPage();
  await expect(rowOf(list, ada)).toBeVisible();
  await list.getByRole('button', { name: `Edit note on @${ada}`, exact: true }).click();
  await expect(list.getByRole('textbox', { name: `Note on @${ada}` })).toHaveValue(
    'asks for samples first',
  );
  await list.close();

  await moveOn(feed, 'key');
  await feed.keyboard.press('s');
  await expect(shortlistToggle(feed, bo)).toHaveAttribute('aria-pressed', 'true');
  await feed.keyboard.press('u');
  await expect(shortlistToggle(feed, bo)).toHaveAttribute('aria-pressed', 'false');
  expect(await readShortlist(scout)).toEqual([ada]);
});

test('T and X with a digit decide otherwise, and the chip says so', async ({ feed, scout }) => {
  await feed.keyboard.press('t');
  await expect(feed.getByRole('group', { name: `Feedscout: @${ada}` }).first()).toContainText(
    'Later',
  );
  await moveOn(feed, 'key');
  await feed.keyboard.press('x');
  await feed.keyboard.press('2');
  await expect(feed.getByRole('group', { name: `Feedscout: @${bo}` })).toContainText(
    'Ruled out: market',
  );
  expect(await readShortlist(scout)).toEqual([]);
});

test('a double click adds once and leaves it added', async ({ feed, scout }) => {
  await shortlistToggle(feed, ada).dblclick();
  await expect(notice(feed)).toContainText(`Added @${ada}`);
  await expect(shortlistToggle(feed, ada)).toHaveAttribute('aria-pressed', 'true');
  expect(await readShortlist(scout)).toEqual([ada]);
});

test('the second click of a slow double click does nothing, wherever the chip has moved', async ({
  feed,
  scout,
}) => {
  const toggle = shortlistToggle(feed, ada);
  await toggle.click();
  await expect(toggle).toHaveAttribute('aria-pressed', 'true');
  await expect(toggle).toHaveAttribute('aria-busy', 'false');
  const clickAgain = async () => {
    await feed.mouse.down({ clickCount: 2 });
    await feed.mouse.up({ clickCount: 2 });
  };
  await clickAgain();
  await toggle.hover();
  await clickAgain();
  await expect(dossierOf(feed, ada)).toBeHidden();

  // In the dossier the button stays where it is; its first click is a decision again.
  await feed.keyboard.press('n');
  const inDossier = dossierOf(feed, ada).getByRole('button', { name: 'Shortlisted' });
  await inDossier.hover();
  await clickAgain();
  await feed.keyboard.press('Escape');
  await expect(dossierOf(feed, ada)).toBeHidden();
  await expect(toggle).toHaveAttribute('aria-pressed', 'true');
  expect(await readShortlist(scout)).toEqual([ada]);
  await feed.bringToFront();
  await toggle.click();
  await expect(toggle).toHaveAttribute('aria-pressed', 'false');
});

test('a click in one tab is seen in the other', async ({ feed, scout }) => {
  const other = await scout.context.newPage();
  await other.goto(forYou);
  await expect(shortlistToggle(other, ada)).toHaveAttribute('aria-pressed', 'false');
  await feed.bringToFront();
  await shortlistToggle(feed, ada).click();
  await expect(shortlistToggle(feed, ada)).toHaveAttribute('aria-pressed', 'true');
  await expect(shortlistToggle(other, ada)).toHaveAttribute('aria-pressed', 'true');
});

test('a click is kept though the page is left at once', async ({ feed, scout }) => {
  await shortlistToggle(feed, ada).click();
  await feed.goto('about:blank');
  await expect.poll(() => readShortlist(scout)).toEqual([ada]);
});

test('a worker killed between click and answer leaves chip and store agreed', async ({
  feed,
  scout,
}) => {
  await blockWorker(await scout.serviceWorker());
  await shortlistToggle(feed, ada).click();
  await scout.stopServiceWorker();
  // Stored or not, the scout is told, and the chip shows what is true.
  await expect(shortlistToggle(feed, ada)).toHaveAttribute('aria-busy', 'false');
  await expect(notice(feed)).toContainText(`@${ada}`);
  const isListed = (await readShortlist(scout)).includes(ada);
  await expect(shortlistToggle(feed, ada)).toHaveAttribute('aria-pressed', String(isListed));
  if (isListed) return;
  await shortlistToggle(feed, ada).click();
  await expect(shortlistToggle(feed, ada)).toHaveAttribute('aria-pressed', 'true');
});

test('a store that fails is said, and nothing is pretended', async ({ feed, scout }) => {
  await breakStore(await scout.serviceWorker());
  await shortlistToggle(feed, ada).click();
  await expect(notice(feed)).toContainText(`@${ada} was not saved`);
  await expect(shortlistToggle(feed, ada)).toHaveAttribute('aria-pressed', 'false');
  await scout.stopServiceWorker();
  expect(await readShortlist(scout)).toEqual([]);
});

test('a click and a key that no person made do nothing', async ({ feed, scout }) => {
  await feed.evaluate(() => {
    const toggle = document
      .querySelector('feedscout-chip')
      ?.shadowRoot?.querySelector<HTMLElement>('[aria-pressed]');
    if (!toggle) throw new Error('No toggle found: the test would prove nothing');
    toggle.click();
    for (const type of ['pointerdown', 'mousedown', 'mouseup', 'click']) {
      toggle.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true }));
    }
    for (const target of [document, document.body, toggle]) {
      for (const type of ['keydown', 'keyup']) {
        target.dispatchEvent(
          new KeyboardEvent(type, { key: 's', code: 'KeyS', bubbles: true, composed: true }),
        );
      }
    }
  });
  // What a person does afterwards is answered later than whatever came before it.
  await moveOn(feed, 'key');
  await feed.keyboard.press('s');
  await expect(shortlistToggle(feed, bo)).toHaveAttribute('aria-pressed', 'true');
  expect(await readShortlist(scout)).toEqual([bo]);
});

/** Handles in the shortlist, from a page of the extension opened for it. */
async function readShortlist(scout: ExtensionBrowser): Promise<string[]> {
  const list = await scout.openExtensionPage();
  const handles = await readHandles(list);
  await list.close();
  return handles;
}

/** The worker computes and answers nobody until it is stopped. */
async function blockWorker(worker: Worker): Promise<void> {
  const blocked = worker.evaluate(() => {
    setTimeout(() => {
      for (;;);
    });
  });
  await blocked;
}

async function breakStore(worker: Worker): Promise<void> {
  await worker.evaluate(() => {
    const fail = () => {
      throw new DOMException('The disk is broken', 'UnknownError');
    };
    IDBObjectStore.prototype.put = fail;
    IDBObjectStore.prototype.add = fail;
  });
}

/** Invented. */
function creator(handle: string, nickname: string) {
  return {
    handle,
    nickname,
    niche: 'skincare',
    language: 'en',
    exact: { followers: 34_210 },
    posts: [70, 140, 260, 380].map((ageHours) => ({ ageHours })),
  };
}

import type { Locator, Page } from '@playwright/test';

export const forYou = 'https://www.tiktok.com/foryou';

/** The chip of one creator, by what a screen reader would call it. The first, where a creator has several cards. */
export function chipOf(page: Page, handle: string): Locator {
  return page.getByRole('group', { name: `Feedscout: @${handle}`, exact: true }).first();
}

/** The toggle on a chip or in an element around it. */
export function shortlistToggle(page: Page, handle: string): Locator {
  return chipOf(page, handle).getByRole('button', {
    name: `Add @${handle} to shortlist`,
    exact: true,
  });
}

export function dossierOf(page: Page, handle: string): Locator {
  return page.getByRole('dialog', { name: `Feedscout: @${handle}`, exact: true });
}

/** One signal in an open dossier, e.g. `Sponsored`. */
export function signalOf(dossier: Locator, label: string): Locator {
  const name = dossier.page().locator('dt').getByText(label, { exact: true });
  return dossier.locator('dl > div').filter({ has: name });
}

/** The one region that says what became of a decision. */
export function notice(page: Page): Locator {
  return page.locator('feedscout-notice').getByRole('status');
}

/** Index of the article that fills the list, by the replica's own count. */
export function currentIndex(page: Page): Promise<number> {
  return page.evaluate(() => window.__replica.currentIndex);
}

/**
 * Waits until the list has come to rest on an article, and says on which. At rest: on the grid of
 * articles and unmoved for some frames, as the list snaps and smooth scrolling starts late.
 */
export function waitForRest(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let last = Number.NaN;
        let still = 0;
        const look = () => {
          const list = document.getElementById('column-list-container');
          const height = list?.clientHeight ?? 0;
          const top = list?.scrollTop ?? 0;
          const isOnGrid = height > 0 && Math.abs(top / height - Math.round(top / height)) < 0.002;
          still = isOnGrid && top === last ? still + 1 : 0;
          last = top;
          if (still < 8) requestAnimationFrame(look);
          else resolve(window.__replica.currentIndex);
        };
        look();
      }),
  );
}

/**
 * Moves on by one post as a person does: a turn of the wheel over the video, or the arrow key. A
 * turn that the list snaps back from is made again, up to three times.
 *
 * @returns the index of the post then in view
 */
export async function moveOn(page: Page, by: 'wheel' | 'key', step: 1 | -1 = 1): Promise<number> {
  const from = await waitForRest(page);
  for (let turn = 0; turn < 3; turn++) {
    if (by === 'key') {
      await page.keyboard.press(step === 1 ? 'ArrowDown' : 'ArrowUp');
    } else {
      const { width, height } = page.viewportSize() ?? { width: 1280, height: 800 };
      await page.mouse.move(width / 2, height / 2);
      await page.mouse.wheel(0, step * height * 0.8);
    }
    const index = await waitForRest(page);
    if (index !== from) return index;
  }
  throw new Error(`The feed stays at post ${from} whatever the ${by} does`);
}

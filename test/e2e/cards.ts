import type { Page } from '@playwright/test';
import type { Truth } from '#test/replica/replica.ts';

interface ArticleReading {
  index: number;
  isFilled: boolean;
  chips: { postId?: string; handle?: string; isChild: boolean; isInButton: boolean }[];
}

/**
 * What is wrong with the chips on the page now, as sentences; empty when every filled card of a post
 * carries the one right chip, and shells, LIVE and suggested accounts carry none.
 */
export async function findWrongChips(page: Page, truth: Truth): Promise<string[]> {
  return (await readArticles(page)).flatMap(({ index, isFilled, chips }) => {
    const entry = truth.feed[index];
    const post = entry?.kind === 'post' ? truth.post(entry.postId) : undefined;
    const wanted = isFilled && post ? [`${post.id} @${post.handle}`] : [];
    const got = chips.map(({ postId, handle }) => `${postId} @${handle}`);
    const wrong: string[] = [];
    if (wanted.join() !== got.join()) {
      wrong.push(`article ${index} has chips [${got}], should have [${wanted}]`);
    }
    if (chips.some(({ isChild }) => !isChild))
      wrong.push(`article ${index}: chip is no child of it`);
    if (chips.some(({ isInButton }) => isInButton)) {
      wrong.push(`article ${index}: chip is inside a button`);
    }
    return wrong;
  });
}

function readArticles(page: Page): Promise<ArticleReading[]> {
  return page.locator('article[data-scroll-index]').evaluateAll((articles) =>
    articles.map((article) => ({
      index: Number(article.getAttribute('data-scroll-index')),
      isFilled: article.querySelector('[id^="media-card-"]') !== null,
      chips: [...article.querySelectorAll<HTMLElement>('feedscout-chip')].map((chip) => ({
        postId: chip.dataset.postId,
        handle: chip.dataset.handle,
        isChild: chip.parentElement === article,
        isInButton: chip.closest('[role=button]') !== null,
      })),
    })),
  );
}

/**
 * From now on notes each chip that stands for two painted frames on a card of somebody else, or in
 * a card that was emptied. Read with {@link readStrayChips}.
 */
export async function watchForStrayChips(page: Page): Promise<void> {
  await page.evaluate(() => {
    const strays = new Set<string>();
    let before = new Set<string>();
    const look = () => {
      const now = new Set<string>();
      for (const chip of document.querySelectorAll<HTMLElement>('article feedscout-chip')) {
        const article = chip.closest('article');
        const link = article?.querySelector('[id^="media-card-"] a[href^="/@"]');
        const author = link?.getAttribute('href')?.slice(2);
        if (author !== chip.dataset.handle) {
          now.add(`@${chip.dataset.handle} on the card of ${author ? `@${author}` : 'nobody'}`);
        }
      }
      for (const stray of now) if (before.has(stray)) strays.add(stray);
      before = now;
      requestAnimationFrame(look);
    };
    Object.assign(window, { strayChips: strays });
    requestAnimationFrame(look);
  });
}

/** Sentences about chips seen in the wrong place since {@link watchForStrayChips}. */
export function readStrayChips(page: Page): Promise<string[]> {
  return page.evaluate(() => [...(window as unknown as { strayChips: Set<string> }).strayChips]);
}

/** Names of TikTok's own controls and captions that a chip in view lies over; empty is right. */
export function findCoveredControls(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const inView = ({ top, bottom, width }: DOMRect) =>
      width > 0 && bottom > 0 && top < innerHeight;
    const overlap = (a: DOMRect, b: DOMRect) =>
      a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
    const chips = [...document.querySelectorAll('feedscout-chip')]
      .map((chip) => chip.getBoundingClientRect())
      .filter(inView);
    if (chips.length === 0) return ['no chip in view: nothing was looked at'];
    // The picture itself is a button too, and what the chip is drawn over.
    const controls = document.querySelectorAll(
      'button, a, input, [role=slider], [tabindex="0"]:not(section), [class*="DescriptionContainer"], [class*="LeadingTags"] *',
    );
    return [...controls]
      .map((control) => ({ control, box: control.getBoundingClientRect() }))
      .filter(({ box }) => inView(box) && chips.some((chip) => overlap(chip, box)))
      .map(({ control }) => control.getAttribute('data-e2e') ?? control.className);
  });
}

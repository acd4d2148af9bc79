import type { Page } from '@playwright/test';
import { median } from '#test/bench/statistics.ts';
import type { TakenFigure } from '#test/bench/store/figures.ts';
import type { StoreBench } from '#test/bench/store/store-bench.ts';

/** What a scout looks for: frequent words, a rare one, two at once; each is typed and deleted again. */
const words = ['baking', 'ines', '.777', 'skintok'];
const allRead = { timeout: 300_000 };
/** After an answer, until the next key. */
const restMs = 150;

interface Keystroke {
  /** Until what is drawn has changed and is laid out. */
  rowsMs: number;
  /** Frames begun before that. */
  frames: number;
}

/** Typed keys in the real workspace with 10,000 listed and read. */
export async function measureSearch({ open, isQuick }: StoreBench): Promise<TakenFigure[]> {
  const browser = await open('medium');
  const page = await browser.openExtensionPage('workspace.html');
  await page.getByRole('tab', { name: 'Seen 10,000' }).waitFor(allRead);
  // What a search is made ready with while nobody types.
  await page.waitForTimeout(5_000);
  await watchKeys(page);
  await page.getByRole('searchbox').focus();
  const typed = isQuick ? words.slice(0, 2) : [...words, ...words, ...words];
  // The first word has the code compiled.
  for (const word of ['fit', ...typed]) {
    await typeAndDelete(page, word);
  }
  const keys = (await readKeystrokes(page)).slice(2 * 'fit'.length);
  const took = keys.map(({ rowsMs }) => rowsMs);
  const frames = keys.map(({ frames }) => frames + 1);
  const n = keys.length;
  const ends = (values: number[]) => ({ low: Math.min(...values), high: Math.max(...values) });
  return [
    { id: 'store/search-rows', value: median(took), ...ends(took), n },
    { id: 'store/search-worst', value: Math.max(...took), n },
    { id: 'store/search-frames', value: median(frames), ...ends(frames), n },
  ];
}

async function typeAndDelete(page: Page, word: string): Promise<void> {
  for (const key of [...word, ...Array.from(word, () => 'Backspace')]) {
    const before = (await readKeystrokes(page)).length;
    await page.keyboard.press(key);
    // Also where the same rows stay, what was searched for is said above them.
    await page
      .waitForFunction(
        (known) => (globalThis as unknown as { keystrokes: unknown[] }).keystrokes.length > known,
        before,
        { polling: 50, timeout: 10_000 },
      )
      .catch(() => {
        throw new Error(`${key} in ${word} changed nothing for ten seconds`);
      });
    await page.waitForTimeout(restMs);
  }
}

/** From a key's first listener to the first change that it brings: the rows, and what is said of them, in one. */
function watchKeys(page: Page): Promise<void> {
  return page.evaluate(() => {
    const keystrokes: { rowsMs: number; frames: number }[] = [];
    Object.assign(globalThis, { keystrokes });
    let began: number | undefined;
    let frames = 0;
    const countFrame = () => {
      frames += 1;
      if (began !== undefined) requestAnimationFrame(countFrame);
    };
    const onKey = () => {
      began = performance.now();
      frames = 0;
      requestAnimationFrame(countFrame);
    };
    addEventListener('keydown', onKey, { capture: true });
    new MutationObserver(() => {
      if (began === undefined) return;
      // Asking for its size has it laid out.
      document.querySelector('.scroller')?.getBoundingClientRect();
      keystrokes.push({ rowsMs: performance.now() - began, frames });
      began = undefined;
    }).observe(document.body, { childList: true, characterData: true, subtree: true });
  });
}

function readKeystrokes(page: Page): Promise<Keystroke[]> {
  return page.evaluate(() => (globalThis as unknown as { keystrokes: Keystroke[] }).keystrokes);
}

import type { Page } from '@playwright/test';
import { median } from '#test/bench/statistics.ts';
import type { TakenFigure } from '#test/bench/store/figures.ts';
import type { StoreBench } from '#test/bench/store/store-bench.ts';

/** What a scout looks for: frequent words, a rare one, two at once; each is typed and deleted again. */
const words = ['baking', 'ines', '.777', 'skincare am'];
const allRead = { timeout: 300_000 };
/** Longer than any answer to a key took, and shorter than a scout's next word. */
const restMs = 180;

interface Keystroke {
  /** To the last change of what is drawn, laid out. */
  rowsMs: number;
  /** Frames begun before that change. */
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
  const rounds = isQuick ? 1 : 4;
  // The first word has the code compiled.
  for (const word of ['fit', ...Array.from({ length: rounds }, () => words).flat()]) {
    await typeAndDelete(page, word);
  }
  const keys = (await readKeystrokes(page)).slice(2 * 'fit'.length);
  if (keys.length === 0) throw new Error('No key changed what is drawn: is there still a search?');
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
    await page.keyboard.press(key === ' ' ? 'Space' : key);
    await page.waitForTimeout(restMs);
  }
}

/** From a key's first listener to the last change that it brings; a key that changes nothing is no keystroke. */
function watchKeys(page: Page): Promise<void> {
  return page.evaluate((longest) => {
    const keystrokes: { rowsMs: number; frames: number }[] = [];
    Object.assign(globalThis, { keystrokes });
    let began = Number.NEGATIVE_INFINITY;
    let frames = 0;
    let current: { rowsMs: number; frames: number } | undefined;
    const countFrame = () => {
      frames += 1;
      if (performance.now() - began < longest) requestAnimationFrame(countFrame);
    };
    const onKey = () => {
      began = performance.now();
      frames = 0;
      current = undefined;
      requestAnimationFrame(countFrame);
    };
    addEventListener('keydown', onKey, { capture: true });
    new MutationObserver(() => {
      // Asking for its size has it laid out.
      document.querySelector('.scroller')?.getBoundingClientRect();
      const rowsMs = performance.now() - began;
      if (rowsMs > longest) return;
      if (current === undefined) {
        current = { rowsMs, frames };
        keystrokes.push(current);
      } else Object.assign(current, { rowsMs, frames });
    }).observe(document.body, { childList: true, characterData: true, subtree: true });
  }, restMs - 30);
}

function readKeystrokes(page: Page): Promise<Keystroke[]> {
  return page.evaluate(() => (globalThis as unknown as { keystrokes: Keystroke[] }).keystrokes);
}

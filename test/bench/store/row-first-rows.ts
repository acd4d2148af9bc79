import type { Page } from '@playwright/test';
import { median } from '#test/bench/statistics.ts';
import type { FigureId, TakenFigure } from '#test/bench/store/figures.ts';
import type { BenchBrowser } from '#test/bench/store/open-browser.ts';
import { ratioOfMedians } from '#test/bench/store/ratio.ts';
import type { StoreBench } from '#test/bench/store/store-bench.ts';
import { takeTurns } from '#test/bench/store/take-turns.ts';

/** The real `popup.html`, from the start of its navigation to its first row laid out. */
export async function measureFirstRows({ open, isQuick }: StoreBench): Promise<TakenFigure[]> {
  const browsers = [await open('small'), await open('large'), await open('listed')];
  const sides = browsers.map((browser) => ({ measure: () => timeFirstRow(browser) }));
  const taken = await takeTurns(
    sides,
    isQuick ? { wanted: 5, least: 2, mostMs: 20_000 } : { wanted: 15, least: 5, mostMs: 90_000 },
  );
  const [ten = [], tenThousand = [], hundredThousand = []] = taken;
  return [
    toTakenFigure('store/first-rows-10000', tenThousand, ten),
    toTakenFigure('store/first-rows-100000', hundredThousand, ten),
  ];
}

function toTakenFigure(id: FigureId, measured: number[], base: number[]): TakenFigure {
  const note = `${Math.round(median(measured))} ms and ${Math.round(median(base))} ms`;
  return { id, ...ratioOfMedians(measured, base), note };
}

/** Milliseconds. */
async function timeFirstRow({ context, extensionId, page: rest }: BenchBrowser): Promise<number> {
  const page = await context.newPage();
  await stampFirstRow(page);
  await page.goto(`chrome-extension://${extensionId}/popup.html`, { waitUntil: 'commit' });
  const took = await readFirstRow(page);
  // The rest of a long list is still being read.
  await page.close();
  await rest.waitForTimeout(300);
  return took;
}

/** To be called before the page is opened: notes when its first row is laid out. */
export async function stampFirstRow(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const observer = new MutationObserver(() => {
      const row = document.querySelector('tr.creator');
      // Asking for its height has it laid out.
      if (row === null || row.getBoundingClientRect().height === 0) return;
      Object.assign(globalThis, { firstRowMs: performance.now() });
      observer.disconnect();
    });
    observer.observe(document, { childList: true, subtree: true });
  });
}

/** Milliseconds since the page's navigation began. */
export async function readFirstRow(page: Page): Promise<number> {
  const found = await page.waitForFunction(
    () => (globalThis as { firstRowMs?: number }).firstRowMs,
    undefined,
    { polling: 50, timeout: 300_000 },
  );
  return found.jsonValue().then((ms) => ms ?? Number.NaN);
}

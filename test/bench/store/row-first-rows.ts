import type { Page } from '@playwright/test';
import { median } from '#test/bench/statistics.ts';
import type { FigureId, TakenFigure } from '#test/bench/store/figures.ts';
import type { BenchBrowser } from '#test/bench/store/open-browser.ts';
import { ratioOfMedians } from '#test/bench/store/ratio.ts';
import type { StoreBench } from '#test/bench/store/store-bench.ts';

/** The real `popup.html`, from the start of its navigation to its first row laid out. */
export async function measureFirstRows({ open, isQuick }: StoreBench): Promise<TakenFigure[]> {
  const sides = [
    { browser: await open('small'), tookMs: [] as number[] },
    { browser: await open('large'), tookMs: [] as number[] },
    { browser: await open('listed'), tookMs: [] as number[] },
  ] as const;
  const rounds = isQuick ? 5 : 15;
  for (let round = -1; round < rounds; round += 1) {
    for (const { browser, tookMs } of sides) {
      const took = await timeFirstRow(browser);
      // The first one has the code compiled.
      if (round >= 0) tookMs.push(took);
    }
  }
  const [ten = [], tenThousand = [], hundredThousand = []] = sides.map(({ tookMs }) => tookMs);
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

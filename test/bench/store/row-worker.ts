import { median } from '#test/bench/statistics.ts';
import type { FigureId, TakenFigure } from '#test/bench/store/figures.ts';
import type { BenchBrowser } from '#test/bench/store/open-browser.ts';
import { ratioOfMedians } from '#test/bench/store/ratio.ts';
import type { StoreBench } from '#test/bench/store/store-bench.ts';
import { takeTurns } from '#test/bench/store/take-turns.ts';

const emptyWorker =
  'chrome.runtime.onMessage.addListener((message, sender, answer) => answer({ ok: true }));';
/** Histories that are asked for: of creators who are stored in every profile. */
const asked = 10;
const capture = {
  type: 'capture',
  evidence: [],
  sightings: [],
  // Nobody: a rating would be measured with the answer. Earlier checkouts do not know the word.
  rate: [],
  lookup: Array.from({ length: asked }, (_, index) => `tt_${7_000_000_000 + index * 37}`),
};

/** From a stopped worker to its first answer with ten histories ÷ to an empty worker's first answer. */
export async function measureWorker({
  open,
  openBare,
  isQuick,
}: StoreBench): Promise<TakenFigure[]> {
  const browsers = [await open('large'), await open('small'), await openBare(emptyWorker)];
  const sides = browsers.map((browser) => ({ measure: () => timeFirstAnswer(browser) }));
  const taken = await takeTurns(
    sides,
    isQuick ? { wanted: 8, least: 2, mostMs: 10_000 } : { wanted: 25, least: 8, mostMs: 60_000 },
  );
  const [large = [], small = [], bare = []] = taken;
  return [
    toTakenFigure('store/worker-first-answer', large, bare),
    toTakenFigure('store/worker-first-answer-1000', small, bare),
  ];
}

function toTakenFigure(id: FigureId, measured: number[], base: number[]): TakenFigure {
  const note = `${median(measured).toFixed(1)} ms and ${median(base).toFixed(1)} ms`;
  return { id, ...ratioOfMedians(measured, base), note };
}

/** Milliseconds, taken in the page that asks. */
async function timeFirstAnswer(browser: BenchBrowser): Promise<number> {
  const { page } = browser;
  await browser.stopServiceWorker();
  const { tookMs, answer } = await page.evaluate(async (request) => {
    const { chrome } = globalThis as unknown as Messenger;
    const began = performance.now();
    const answer = await chrome.runtime.sendMessage(request);
    return { tookMs: performance.now() - began, answer };
  }, capture);
  if (!isWhole(answer)) throw new Error(`No answer with ${asked} histories: ${toText(answer)}`);
  // What a worker begins with is no part of the next one's time.
  await page.waitForTimeout(400);
  return tookMs;
}

/** An empty worker has nothing to tell; ours tells of as many creators as were asked for. */
function isWhole(answer: unknown): boolean {
  if (typeof answer !== 'object' || answer === null) return false;
  const lists = Object.values(answer).filter(Array.isArray);
  const isEmpty = Object.keys(answer).join() === 'ok';
  return isEmpty || lists.some(({ length }) => length === asked);
}

function toText(answer: unknown): string {
  return String(JSON.stringify(answer)).slice(0, 200);
}

/** What is used of the browser's own API in the page. */
interface Messenger {
  chrome: { runtime: { sendMessage(message: object): Promise<unknown> } };
}

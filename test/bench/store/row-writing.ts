import { median } from '#test/bench/statistics.ts';
import type { TakenFigure } from '#test/bench/store/figures.ts';
import { callPage } from '#test/bench/store/open-browser.ts';
import type { WrittenBatches } from '#test/bench/store/page/write-batches.ts';
import { ratioOfMedians } from '#test/bench/store/ratio.ts';
import type { StoreBench } from '#test/bench/store/store-bench.ts';

/** Writing a batch of 30 sightings at 100,000 creators ÷ at 1,000. */
export async function measureWriting({ open, isQuick }: StoreBench): Promise<TakenFigure[]> {
  const browser = await open('large');
  const { page } = browser;
  await callPage(page, 'settle', {});
  // Its own work would be measured with ours.
  await browser.stopServiceWorker();
  const order = isQuick
    ? { pairs: 60, warmUp: 3, mostMs: 8_000 }
    : { pairs: 160, warmUp: 10, mostMs: 60_000 };
  const { large, small } = await callPage<WrittenBatches>(page, 'writeBatches', order);
  const ms = (values: number[]) => median(values).toFixed(1);
  const note = `${ms(large)} ms and ${ms(small)} ms`;
  return [{ id: 'store/write-batch', ...ratioOfMedians(large, small), note }];
}

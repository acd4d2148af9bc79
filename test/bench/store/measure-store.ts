import { type Figure, isWanted, type MeasureOptions } from '#test/bench/figure.ts';
import { type TakenFigure, toFigure, toMissing } from '#test/bench/store/figures.ts';
import { measureBytes } from '#test/bench/store/row-bytes.ts';
import { measureDesk, measureResults } from '#test/bench/store/row-desk.ts';
import { measureExport } from '#test/bench/store/row-export.ts';
import { measureFirstRows } from '#test/bench/store/row-first-rows.ts';
import { measureImport } from '#test/bench/store/row-import.ts';
import { measureRating } from '#test/bench/store/row-rating.ts';
import { measureSearch } from '#test/bench/store/row-search.ts';
import { measureWorker } from '#test/bench/store/row-worker.ts';
import { measureWriting } from '#test/bench/store/row-writing.ts';
import { createStoreBench, type StoreBench } from '#test/bench/store/store-bench.ts';

/** Each takes the figures whose ids begin so. */
const rows: Record<string, (bench: StoreBench) => Promise<TakenFigure[]>> = {
  'store/write-batch': measureWriting,
  'store/first-rows': measureFirstRows,
  'store/search': measureSearch,
  'store/rating': measureRating,
  'store/export': measureExport,
  'store/import': measureImport,
  'store/bytes': measureBytes,
  'store/worker': measureWorker,
  'store/desk': measureDesk,
  'store/results': measureResults,
};

/** Reported, not judged: a quick run goes without. */
const extras = ['store/desk', 'store/results'];

/**
 * Takes the figures of the store, in a real browser on real databases. What cannot be measured, e.g. in a
 * checkout from before it was there, is a figure without a value that says why; the others are taken.
 */
export async function measureStore(options: MeasureOptions): Promise<Figure[]> {
  const wanted = Object.entries(rows).filter(([id]) => isWanted(id, options));
  const isAsked = options.only !== undefined;
  if (wanted.length === 0) return [];
  const bench = await createStoreBench(options);
  const figures: Figure[] = [];
  for (const [id, measure] of wanted) {
    if (options.isQuick && !isAsked && extras.includes(id)) {
      figures.push(...toMissing(id, 'left out of a quick run'));
      continue;
    }
    const began = performance.now();
    try {
      figures.push(...(await measure(bench)).map(toFigure));
    } catch (failure) {
      const [reason] = String(failure).split('\n');
      options.say(`${id} was not measured: ${reason}`);
      figures.push(...toMissing(id, `not measured: ${reason}`));
    }
    await bench.closeBrowsers();
    options.say(`${id}: ${Math.round((performance.now() - began) / 1_000)} s`);
  }
  await bench.remove();
  return figures.filter(({ id }) => isWanted(id, options));
}

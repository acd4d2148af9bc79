/**
 * `npm run bench`: builds, measures what we cost in the page and in the store, prints both tables and
 * writes RESULTS.md. README.md says how, and what the flags are.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type Figure, isWanted, type MeasureOptions } from '#test/bench/figure.ts';
import { readMachine } from '#test/bench/machine.ts';
import { measurePage } from '#test/bench/page/measure-page.ts';
import { type Taken, toMarkdown, toText } from '#test/bench/report.ts';
import { buildIfNeeded } from '#test/rig/build-if-needed.ts';

type Measure = (options: MeasureOptions) => Promise<Figure[]>;

const root = resolve(import.meta.dirname, '../..');
const { values: flags } = parseArgs({
  options: {
    extension: { type: 'string' },
    source: { type: 'string', default: root },
    only: { type: 'string' },
    quick: { type: 'boolean', default: false },
    save: { type: 'string' },
  },
});

const source = resolve(flags.source);
const only = flags.only?.split(',').map((id) => id.trim());
const machine = readMachine(source);
const startedAt = performance.now();
const say = (line: string) =>
  console.log(`${((performance.now() - startedAt) / 1000).toFixed(0).padStart(5)} s  ${line}`);
if (machine.load > machine.cores / 4) {
  say(`The machine is busy (load ${machine.load.toFixed(1)}): ratios bear it, spreads grow.`);
}

const options: MeasureOptions = {
  extension: await findExtension(),
  source,
  isQuick: flags.quick,
  say,
  ...(only ? { only } : {}),
};
const figures: Figure[] = [];
for (const measure of [measurePage, measureStore]) figures.push(...(await attempt(measure)));

const taken: Taken = { machine, ...(flags.quick ? { isQuick: true } : {}), figures };
const before = readBefore();
console.log(`\n${toText(taken, before)}\n`);
if (flags.save !== undefined) {
  writeFileSync(flags.save, `${JSON.stringify(taken, undefined, 2)}\n`);
  say(`Stored in ${flags.save}.`);
} else if (only || flags.quick) {
  say('RESULTS.md is as it was: only whole runs are written down.');
} else {
  writeFileSync(join(import.meta.dirname, 'RESULTS.md'), toMarkdown(taken, before));
  say('Written to test/bench/RESULTS.md.');
}

async function findExtension(): Promise<string> {
  if (flags.extension !== undefined) return resolve(flags.extension);
  if (source === root) return resolve(await buildIfNeeded('production'));
  const folder = join(source, '.output/chrome-mv3');
  if (existsSync(folder)) return folder;
  throw new Error(
    `${folder} is not there: run "npx wxt build" in ${source}, or name a build by --extension`,
  );
}

/** A part that fails takes no other down: ten minutes of figures would be lost. */
async function attempt(measure: Measure): Promise<Figure[]> {
  try {
    return await measure(options);
  } catch (error) {
    console.error(error);
    process.exitCode = 1;
    return [];
  }
}

async function measureStore(told: MeasureOptions): Promise<Figure[]> {
  const path = join(import.meta.dirname, 'store/measure-store.ts');
  if (!existsSync(path)) return [];
  const { measureStore: measure }: { measureStore: Measure } = await import(path);
  return measure(told);
}

function readBefore(): Taken | undefined {
  const path = join(import.meta.dirname, 'before.json');
  if (!existsSync(path)) return undefined;
  const stored: Taken = JSON.parse(readFileSync(path, 'utf8'));
  return { ...stored, figures: stored.figures.filter(({ id }) => isWanted(id, options)) };
}

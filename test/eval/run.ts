/**
 * `npm run eval`: measures every component on ../shared/data, prints a table and writes RESULTS.md.
 * Without that folder it says so and ends well; a missed target is printed in red, and fails the run
 * only with `--strict`.
 */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { runnerImport } from 'vite';
import { dataFolder, hasData } from '#test/eval/data.ts';
import { type Figure, isMet } from '#test/eval/figure.ts';
import { toMarkdown, toTable } from '#test/eval/report.ts';

const root = resolve(import.meta.dirname, '../..');

if (!hasData()) {
  console.log(`Nothing to measure on: ${dataFolder} is absent. The product does not need it.`);
} else {
  const { module } = await runnerImport<{ evaluate(): Figure[] }>(
    resolve(import.meta.dirname, 'evaluate.ts'),
    { root, resolve: { alias: { '@': root } }, logLevel: 'error' },
  );
  const figures = module.evaluate();
  console.log(toTable(figures, process.stdout.isTTY));
  writeFileSync(resolve(import.meta.dirname, 'RESULTS.md'), toMarkdown(figures, new Date()));
  const missed = figures.filter((figure) => isMet(figure) === false);
  if (missed.length > 0) {
    console.log(`${missed.length} of ${figures.length} figures miss their target.`);
    if (process.argv.includes('--strict')) process.exitCode = 1;
  }
}

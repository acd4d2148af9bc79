/** `npm test`: browser, builds, unit and shape tests, browser tests; stops at the first that fails. */
import { mkdir, readFile, rm } from 'node:fs/promises';
import { installBrowser } from '#test/rig/install-browser.ts';
import { runTool } from '#test/rig/run-step.ts';
import {
  addTallies,
  parseBrowserReport,
  parseUnitReport,
  type Tally,
} from '#test/rig/test-report.ts';

const unitReport = '.output/unit-tests.json';
const browserReport = '.output/browser-tests.json';

interface Step {
  name: string;
  run(): Promise<boolean>;
  report?: { path: string; parse(text: string): Tally };
}

const steps: Step[] = [
  { name: 'find a browser', run: hasBrowser },
  { name: 'build for Chrome and Edge', run: () => runTool('wxt', ['build']) },
  { name: 'build for Firefox', run: () => runTool('wxt', ['build', '-b', 'firefox']) },
  { name: 'build for the browser tests', run: () => runTool('wxt', ['build', '--mode', 'e2e']) },
  {
    name: 'build for the browser tests, Firefox',
    run: () => runTool('wxt', ['build', '-b', 'firefox', '--mode', 'e2e']),
  },
  {
    name: 'unit and shape tests',
    run: () =>
      runTool('vitest', [
        'run',
        '--reporter=dot',
        '--reporter=json',
        `--outputFile.json=${unitReport}`,
      ]),
    report: { path: unitReport, parse: parseUnitReport },
  },
  {
    name: 'browser tests',
    run: () => runTool('playwright', ['test'], { FEEDSCOUT_E2E_JSON: browserReport }),
    report: { path: browserReport, parse: parseBrowserReport },
  },
];

await mkdir('.output', { recursive: true });
const tallies: Tally[] = [];
const durations: string[] = [];
let failedStep: string | undefined;
for (const { name, run, report } of steps) {
  console.log(`\n── ${name}`);
  if (report) await rm(report.path, { force: true });
  const startedAt = performance.now();
  const isWell = await run();
  durations.push(`${((performance.now() - startedAt) / 1000).toFixed(1).padStart(7)} s  ${name}`);
  if (report) tallies.push(await readTally(report));
  if (isWell) continue;
  failedStep = name;
  break;
}

const { passed, failed, skipped } = addTallies(tallies);
console.log(`\n${durations.join('\n')}\n`);
if (skipped > 0) console.log(`${skipped} skipped (each says why)`);
if (failedStep !== undefined) console.log(`Stopped: "${failedStep}" failed, see above.`);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failedStep === undefined && failed === 0 ? 0 : 1);

async function hasBrowser(): Promise<boolean> {
  try {
    const { path, from } = await installBrowser();
    console.log(`${path} (${from})`);
    return true;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return false;
  }
}

/** A tool that died before it could report has no figures to add. */
async function readTally({ path, parse }: NonNullable<Step['report']>): Promise<Tally> {
  try {
    return parse(await readFile(path, 'utf8'));
  } catch {
    return { passed: 0, failed: 0, skipped: 0 };
  }
}

import { globSync, mkdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { MeasureOptions } from '#test/bench/figure.ts';
import { bundlePage } from '#test/bench/store/bundle-page.ts';
import { layOutBare, layOutMeasured } from '#test/bench/store/lay-out-extension.ts';
import { type BenchBrowser, openBrowser } from '#test/bench/store/open-browser.ts';
import { createShelf, type ProfileName } from '#test/bench/store/profiles.ts';

/** What every row of the table measures with. */
export interface StoreBench {
  isQuick: boolean;
  /** Opens the measured extension on a profile of its own; what is written into it is thrown away. */
  open(name: ProfileName): Promise<BenchBrowser>;
  /** The same, on a profile that was opened before. */
  openAgain(browser: BenchBrowser): Promise<BenchBrowser>;
  /** Opens an extension with nothing in it but this worker. */
  openBare(worker: string): Promise<BenchBrowser>;
  /** Those that are still open, with their profiles. */
  closeBrowsers(): Promise<void>;
  /** Removes what the bench has laid out; the seeded profiles stay. */
  remove(): Promise<void>;
}

export async function createStoreBench(options: MeasureOptions): Promise<StoreBench> {
  const { isQuick, say } = options;
  const source = resolve(options.source);
  const cache = join(tmpdir(), 'feedscout-bench');
  removeLeftovers(cache);
  const folder = join(cache, `run-${process.pid}`);
  mkdirSync(folder, { recursive: true });
  const extension = join(folder, 'measured');
  const script = await bundlePage('measured.ts', source);
  await layOutMeasured(resolve(options.extension), extension, script);
  const shelf = createShelf(extension, source, say);
  const browsers = new Set<BenchBrowser>();
  let opened = 0;

  async function keep(opening: Promise<BenchBrowser>) {
    const browser = await opening;
    browsers.add(browser);
    return browser;
  }

  return {
    isQuick,
    async open(name) {
      opened += 1;
      const profile = join(folder, `profile-${opened}`);
      await shelf.copy(name, profile);
      return keep(openBrowser(extension, profile, { opensStartPage: true }));
    },
    async openAgain(browser) {
      browsers.delete(browser);
      await browser.close();
      return keep(openBrowser(extension, browser.profile, { opensStartPage: false }));
    },
    async openBare(worker) {
      opened += 1;
      const bare = join(folder, `bare-${opened}`);
      await layOutBare(bare, { worker });
      return keep(openBrowser(bare, join(folder, `profile-${opened}`), { opensStartPage: false }));
    },
    async closeBrowsers() {
      for (const browser of browsers) {
        await browser.close();
        rmSync(browser.profile, { recursive: true, force: true });
      }
      browsers.clear();
    },
    async remove() {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Of runs that were broken off: hundreds of megabytes each. */
function removeLeftovers(cache: string): void {
  for (const folder of globSync(join(cache, 'run-*'))) {
    const pid = Number(/\d+$/.exec(folder)?.[0]);
    if (!isRunning(pid)) rmSync(folder, { recursive: true, force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

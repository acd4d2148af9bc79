import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { CDPSession, Page } from '@playwright/test';
import { askBackground, makeCampaigns } from '#test/rig/ask-background.ts';
import { forYou } from '#test/rig/feed-driver.ts';
import { type ExtensionBrowser, launchExtension } from '#test/rig/launch.ts';
import type { BenchWorld } from './bench-world.ts';
import type { LoopbackServer } from './serve-loopback.ts';

/** Where everything of the page's bench runs. */
export interface Stand {
  world: BenchWorld;
  server: LoopbackServer;
  /** Folder of the extension under measurement. */
  extension: string;
  /** Pages not closed yet: what a part that failed has left open would keep the bench from ending. */
  opened: Set<BenchPage>;
}

/** A page in a Chromium of its own. */
export interface BenchPage {
  page: Page;
  session: CDPSession;
  /** Chromium's counters: seconds of the main thread, nodes, listeners, bytes. */
  readMetrics(): Promise<Record<string, number>>;
  /**
   * Moves on by key as a person does, until this post is in view.
   *
   * @param paceMs between two keys; quicker than the page can follow, keys are lost and pressed again
   * @returns index of the post then in view
   */
  scrollTo(index: number, paceMs: number): Promise<number>;
  /** Lets everything that is under way come to its end. */
  settle(): Promise<void>;
  close(): Promise<void>;
}

/**
 * @param kind `bare`: the same browser with an extension that does nothing
 */
export async function openBenchPage(
  { world, server, extension, opened }: Stand,
  kind: 'ours' | 'bare',
  address = forYou,
): Promise<BenchPage> {
  const empty = kind === 'bare' ? await writeEmptyExtension() : undefined;
  const browser = await launchExtension({
    extensionDir: empty ?? extension,
    replica: world.replica,
    servedAt: server.port,
    keepsStartPage: kind === 'bare',
  });
  const page = await openAddress(browser, kind, address).catch(async (error) => {
    await browser.close();
    throw error;
  });
  const session = await browser.context.newCDPSession(page);
  // Time that the thread has worked, not time that has passed: other programs want the cores too.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });

  const bench: BenchPage = {
    page,
    session,
    readMetrics: async () => {
      const { metrics } = await session.send('Performance.getMetrics');
      return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
    },
    scrollTo: (index, paceMs) => scrollTo(page, session, index, paceMs),
    settle: () => wait(300),
    close: async () => {
      opened.delete(bench);
      await browser.close();
      if (empty !== undefined) await rm(empty, { recursive: true, force: true });
    },
  };
  opened.add(bench);
  return bench;
}

async function openAddress(
  browser: ExtensionBrowser,
  kind: 'ours' | 'bare',
  address: string,
): Promise<Page> {
  if (kind === 'ours') await startCampaign(browser);
  const page = browser.context.pages()[0] ?? (await browser.context.newPage());
  await page.bringToFront();
  await page.goto(address);
  if (address === forYou) {
    await page
      .locator(kind === 'ours' ? 'feedscout-chip' : 'article section')
      .first()
      .waitFor();
  }
  return page;
}

/** A scout rates against a brief, and that is where rating costs most. */
async function startCampaign(browser: ExtensionBrowser): Promise<void> {
  await makeCampaigns(browser, ['skincare']);
  const [desk] = await askBackground(browser, { type: 'hello' });
  if (!JSON.stringify(desk ?? {}).includes('Spring launch')) {
    throw new Error(
      'The extension took no campaign, and without one it rates less than it does for a scout',
    );
  }
}

async function scrollTo(
  page: Page,
  session: CDPSession,
  target: number,
  paceMs: number,
): Promise<number> {
  const readIndex = () => page.evaluate(readIndexAtRest);
  let index = await readIndex();
  for (let idleRounds = 0; index < target; ) {
    for (let presses = Math.min(10, target - index); presses > 0; presses--) {
      const key = { key: 'ArrowDown', code: 'ArrowDown', windowsVirtualKeyCode: 40 };
      await session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...key });
      await session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key });
      await wait(paceMs);
    }
    const now = await readIndex();
    idleRounds = now === index ? idleRounds + 1 : 0;
    if (idleRounds > 20) throw new Error(`The feed stays at post ${now}, wanted ${target}`);
    index = now;
  }
  return index;
}

/** Runs in the page. A key moves the list at once, and the page learns of it with the next frame. */
function readIndexAtRest(): Promise<number> {
  return new Promise((resolve) => {
    requestAnimationFrame(() =>
      requestAnimationFrame(() => resolve(window.__replica.currentIndex)),
    );
  });
}

/** With a worker, as the launcher waits for one. */
async function writeEmptyExtension(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'feedscout-bare-'));
  const manifest = {
    manifest_version: 3,
    name: 'Bare',
    version: '1',
    background: { service_worker: 'worker.js' },
  };
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
  await writeFile(join(folder, 'worker.js'), '');
  return folder;
}

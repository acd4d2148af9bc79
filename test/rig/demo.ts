import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { ReplicaOptions } from '#test/replica/options.ts';
import { createReplica } from '#test/replica/replica.ts';
import { exportCsv, writeBrief } from '#test/rig/desk-driver.ts';
import {
  chipOf,
  dossierOf,
  forYou,
  moveOn,
  shortlistToggle,
  waitForRest,
} from '#test/rig/feed-driver.ts';
import { launchExtension } from '#test/rig/launch.ts';
import { parseCsv } from '#test/rig/parse-csv.ts';

export interface DemoResult {
  posts: number;
  chips: number;
  shortlisted: string[];
  /** Rows of the exported file. */
  rows: number;
  files: string[];
}

export interface DemoOptions {
  /** Folder of the e2e build: the demo presses buttons inside the chips. */
  extensionDir: string;
  outputDir: string;
  /** How many posts to scroll. */
  posts: number;
}

const brief = {
  name: 'Spring launch',
  niches: ['Skincare', 'Beauty & makeup'],
  terms: ['SPF', 'retinol'],
  languages: ['en'],
  cpm: '6',
};
/** A feed that has been taught what the scout looks for, as a scout's account is. */
const world: ReplicaOptions = {
  seed: 'morning',
  // The same people in both replicas: their ids hold a time.
  now: Date.now(),
  favoredNiches: ['skincare', 'beauty'],
  theme: 'light',
};
/** From here on the chip calls a creator fitting. */
const fittingFrom = 70;

/**
 * The main job, done by itself through the real interface: brief in the popup, scroll, shortlist
 * who fits, export from the popup.
 *
 * @throws where a step does not work, naming it
 */
export async function scoutByItself(options: DemoOptions): Promise<DemoResult> {
  const { extensionDir, outputDir } = options;
  await mkdir(outputDir, { recursive: true });
  const userDataDir = await mkdtemp(join(tmpdir(), 'feedscout-demo-'));
  const files: string[] = [];
  const shoot = async (page: Page, name: string) => {
    await page.screenshot({ path: join(outputDir, name) });
    files.push(name);
  };

  try {
    const light = await launchExtension({
      extensionDir,
      replica: createReplica(world),
      userDataDir,
      colorScheme: 'light',
    });
    const feed = light.context.pages()[0] ?? (await light.context.newPage());
    await feed.goto(forYou);
    await feed.locator('feedscout-chip').first().waitFor();
    const briefing = await light.openPopup(feed);
    await writeBrief(briefing, brief);
    await briefing.close();

    const scrolled = await scrollAndShortlist(feed, options.posts, async (handle) => {
      await feed.screenshot({ path: join(outputDir, 'feed-light.png') });
      await openDossier(feed, handle);
      await shoot(feed, 'dossier.png');
      await feed.keyboard.press('Escape');
    });
    files.unshift('feed-light.png');

    const popup = await light.openPopup(feed);
    await popup.getByRole('rowheader').first().waitFor();
    // The tab is larger than the popup that is drawn in it.
    const clip = await popup.evaluate(() => {
      const { x, y, width, height } = document.body.getBoundingClientRect();
      return { x, y, width, height };
    });
    await popup.screenshot({ path: join(outputDir, 'popup.png'), clip });
    files.push('popup.png');
    const csv = await exportCsv(popup);
    await writeFile(join(outputDir, 'shortlist.csv'), csv.text);
    files.push('shortlist.csv');
    if (scrolled.shortlisted.length === 0) throw new Error('Nobody fitted the brief.');
    if (light.violations().length > 0) {
      throw new Error(`Something asked the network: ${JSON.stringify(light.violations())}`);
    }
    await light.close();

    const dark = await launchExtension({
      extensionDir,
      replica: createReplica({ ...world, theme: 'dark' }),
      userDataDir,
      colorScheme: 'dark',
    });
    const darkFeed = dark.context.pages()[0] ?? (await dark.context.newPage());
    await darkFeed.goto(forYou);
    await darkFeed.locator('feedscout-chip').first().waitFor();
    // The same feed once more, down to the first who was shortlisted.
    const [first = ''] = scrolled.shortlisted;
    while (!(await chipInView(darkFeed, await waitForRest(darkFeed), first))) {
      await moveOn(darkFeed, 'key');
    }
    await shortlistToggle(darkFeed, first).and(darkFeed.locator('[aria-pressed=true]')).waitFor();
    await shoot(darkFeed, 'feed-dark.png');
    await dark.close();

    return { ...scrolled, rows: parseCsv(csv.text).rows.length, files };
  } finally {
    await rm(userDataDir, { recursive: true, force: true });
  }
}

/** Scrolls on, shortlisting who fits; `onFirst` is told of the first, still in view. */
async function scrollAndShortlist(
  feed: Page,
  posts: number,
  onFirst: (handle: string) => Promise<void>,
): Promise<Pick<DemoResult, 'posts' | 'chips' | 'shortlisted'>> {
  const shortlisted: string[] = [];
  let chips = 0;
  for (let seen = 0; seen < posts; seen++) {
    const index =
      seen === 0 ? await waitForRest(feed) : await moveOn(feed, seen % 3 ? 'wheel' : 'key');
    const chip = feed.locator(`article[data-scroll-index="${index}"] feedscout-chip`);
    // LIVE rooms and suggested accounts carry none.
    const isPost = (await feed.locator(`article[data-scroll-index="${index}"] video`).count()) > 0;
    if (isPost) await chip.waitFor();
    if ((await chip.count()) === 0) continue;
    chips++;
    const fit = Number(/Fit (\d+)/.exec((await chip.getByRole('group').textContent()) ?? '')?.[1]);
    const handle = (await chip.getAttribute('data-handle')) ?? '';
    const toggle = chip.getByRole('button', { name: `Add @${handle} to shortlist` });
    if (!(fit >= fittingFrom) || (await toggle.count()) === 0) continue;
    if ((await toggle.getAttribute('aria-pressed')) === 'true') continue;
    await toggle.click();
    await chip
      .getByRole('button', { name: `Add @${handle} to shortlist`, pressed: true })
      .waitFor();
    shortlisted.push(handle);
    if (shortlisted.length === 1) await onFirst(handle);
  }
  return { posts, chips, shortlisted };
}

async function chipInView(feed: Page, index: number, handle: string): Promise<boolean> {
  const article = feed.locator(`article[data-scroll-index="${index}"]`);
  return (await article.locator(`feedscout-chip[data-handle="${handle}"]`).count()) > 0;
}

async function openDossier(feed: Page, handle: string): Promise<void> {
  await chipOf(feed, handle).getByRole('button', { name: 'Why this rating' }).click();
  await dossierOf(feed, handle).waitFor();
}

/**
 * `npm start`: the extension on the replica's For You page. With a display a person scouts; without
 * one it scouts by itself and leaves what it made in `.output/demo/`.
 */
import { createReplica } from '#test/replica/replica.ts';
import { buildIfNeeded } from '#test/rig/build-if-needed.ts';
import { scoutByItself } from '#test/rig/demo.ts';
import { forYou } from '#test/rig/feed-driver.ts';
import { installBrowser } from '#test/rig/install-browser.ts';
import { launchExtension } from '#test/rig/launch.ts';

const outputDir = '.output/demo';

const { platform, env, argv } = process;
const hasDisplay =
  platform === 'darwin' || platform === 'win32' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);

try {
  await installBrowser();
  if (hasDisplay && !argv.includes('--headless')) await openForPerson();
  else await demonstrate();
} catch (error) {
  console.error(`\nIt did not work: ${error instanceof Error ? error.message : error}`);
  process.exit(1);
}

async function openForPerson(): Promise<void> {
  const extensionDir = await buildIfNeeded('production');
  const browser = await launchExtension({
    extensionDir,
    replica: createReplica(),
    headless: false,
    viewport: null,
  });
  const page = browser.context.pages()[0] ?? (await browser.context.newPage());
  await page.goto(forYou);
  console.log(`
This is our own small TikTok with invented creators; nothing leaves the browser.
1. Open Feedscout in the toolbar (puzzle piece → Feedscout) and write the brief: the chips then show a fit.
2. Scroll with the wheel or ↓. S shortlists, T later, X rules out, N notes, U undoes, ? lists all keys.
3. Click a chip for the reasons; open Feedscout again for the shortlist and Export CSV.`);
  await new Promise<void>((resolve) => browser.context.on('close', () => resolve()));
  await browser.close();
}

async function demonstrate(): Promise<void> {
  const extensionDir = await buildIfNeeded('e2e');
  console.log('No display: Feedscout scouts by itself.');
  const { posts, chips, shortlisted, rows, files } = await scoutByItself({
    extensionDir,
    outputDir,
    posts: 40,
  });
  console.log(`Scrolled ${posts} posts, ${chips} of them with a chip.`);
  console.log(
    `Shortlisted ${shortlisted.length}: ${shortlisted.map((handle) => `@${handle}`).join(' ')}`,
  );
  console.log(`Exported ${rows} rows. In ${outputDir}: ${files.join(', ')}`);
  if (rows !== shortlisted.length) {
    throw new Error(`${shortlisted.length} were shortlisted, but the file has ${rows} rows`);
  }
}

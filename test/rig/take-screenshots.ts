/**
 * `npm run screenshots`: the pictures of the README, from the demo. With `-- --pages`: every page at
 * three widths, light and dark, in every language, into `.output/screens/`.
 */
import { copyFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { buildIfNeeded } from '#test/rig/build-if-needed.ts';
import { scoutByItself } from '#test/rig/demo.ts';
import { installBrowser } from '#test/rig/install-browser.ts';
import { shootPages } from '#test/rig/shoot-pages.ts';

const outputDir = '.output/demo';
const folder = 'assets/readme';

await installBrowser();
if (process.argv.includes('--pages')) {
  const screens = '.output/screens';
  const languages = process.argv.includes('--en') ? ['en'] : undefined;
  const taken = await shootPages({
    extensionDir: await buildIfNeeded('e2e'),
    outputDir: screens,
    languages,
  });
  console.log(`Took ${taken} pictures into ${screens}.`);
  process.exit(0);
}
await scoutByItself({ extensionDir: await buildIfNeeded('e2e'), outputDir, posts: 40 });
await mkdir(folder, { recursive: true });
await copyFile(join(outputDir, 'dossier.png'), join(folder, 'feed.png'));
await copyFile(join(outputDir, 'popup.png'), join(folder, 'popup.png'));
console.log(`Took feed.png and popup.png into ${folder}.`);

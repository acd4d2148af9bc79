/** `npm run screenshots`: the pictures of the README, from the demo. */
import { copyFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { buildIfNeeded } from '#test/rig/build-if-needed.ts';
import { scoutByItself } from '#test/rig/demo.ts';
import { installBrowser } from '#test/rig/install-browser.ts';

const outputDir = '.output/demo';
const folder = 'assets/readme';

await installBrowser();
await scoutByItself({ extensionDir: await buildIfNeeded('e2e'), outputDir, posts: 40 });
await mkdir(folder, { recursive: true });
await copyFile(join(outputDir, 'dossier.png'), join(folder, 'feed.png'));
await copyFile(join(outputDir, 'popup.png'), join(folder, 'popup.png'));
console.log(`Took feed.png and popup.png into ${folder}.`);

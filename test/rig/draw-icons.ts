/** `npm run icons`: draws the PNG icons of `assets/public/icons` from the one `assets/icon.svg`. */
import { mkdir, readFile } from 'node:fs/promises';
import { chromium } from '@playwright/test';
import { installBrowser } from '#test/rig/install-browser.ts';

const sizes = [16, 32, 48, 96, 128];
const folder = 'assets/public/icons';

const svg = await readFile('assets/icon.svg', 'utf8');
const { path } = await installBrowser();
const browser = await chromium.launch({ executablePath: path, args: ['--no-sandbox'] });
await mkdir(folder, { recursive: true });
for (const size of sizes) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(
    `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
  );
  await page.screenshot({ path: `${folder}/${size}.png`, omitBackground: true });
  await page.close();
}
await browser.close();
console.log(`Drew ${sizes.join(', ')} px into ${folder}.`);

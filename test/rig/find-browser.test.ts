import { expect, test } from 'vitest';
import { findBrowser, type Machine } from '#test/rig/find-browser.ts';

function machine(files: string[], env: Record<string, string> = {}): Machine {
  return {
    platform: 'linux',
    env: { PATH: '/usr/local/bin:/usr/bin', ...env },
    exists: (path) => files.includes(path),
    playwrightChromium: () => '/cache/chromium/chrome',
  };
}

test('the wish comes first, before anything installed', () => {
  const found = findBrowser(
    machine(['/my/chromium', '/usr/bin/chromium'], { FEEDSCOUT_CHROMIUM: '/my/chromium' }),
  );
  expect(found).toEqual({ path: '/my/chromium', from: 'FEEDSCOUT_CHROMIUM' });
});

test('a wish that names no file is an error, not a surprise', () => {
  const wrong = machine(['/usr/bin/chromium'], { FEEDSCOUT_CHROMIUM: '/my/typo' });
  expect(() => findBrowser(wrong)).toThrow('/my/typo');
});

test('Chromium anywhere comes before Edge, Edge before the download', () => {
  expect(findBrowser(machine(['/usr/local/bin/microsoft-edge', '/usr/bin/chromium']))?.path).toBe(
    '/usr/bin/chromium',
  );
  expect(findBrowser(machine(['/usr/bin/microsoft-edge', '/cache/chromium/chrome']))?.path).toBe(
    '/usr/bin/microsoft-edge',
  );
  expect(findBrowser(machine(['/cache/chromium/chrome']))?.from).toBe('playwright');
});

test('Google Chrome is passed by: it no longer loads extensions from the command line', () => {
  expect(findBrowser(machine(['/usr/bin/google-chrome', '/usr/bin/google-chrome-stable']))).toBe(
    undefined,
  );
});

test('on Windows and macOS the usual folders are looked at', () => {
  const edge = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe';
  const windows: Machine = {
    ...machine([edge]),
    platform: 'win32',
    env: { 'PROGRAMFILES(X86)': 'C:\\Program Files (x86)' },
  };
  expect(findBrowser(windows)?.path).toBe(edge);
  const chromium = '/Applications/Chromium.app/Contents/MacOS/Chromium';
  expect(findBrowser({ ...machine([chromium]), platform: 'darwin' })?.path).toBe(chromium);
});

import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

/** What the search may look at; a parameter so that it can be tried without a machine full of browsers. */
export interface Machine {
  platform: NodeJS.Platform;
  env: Readonly<Record<string, string | undefined>>;
  exists: (path: string) => boolean;
  /** Where Playwright keeps its own Chromium, downloaded or not. */
  playwrightChromium: () => string;
}

const thisMachine: Machine = {
  platform: process.platform,
  env: process.env,
  exists: existsSync,
  playwrightChromium: () => chromium.executablePath(),
};

export interface FoundBrowser {
  path: string;
  from: 'FEEDSCOUT_CHROMIUM' | 'installed' | 'playwright';
}

/**
 * Programs that take `--load-extension`, in order of preference. Branded Google Chrome is not among
 * them: since 137 it ignores the flag, so it starts without the extension.
 * https://developer.chrome.com/docs/extensions/whats-new
 */
const programNames = [
  'chromium',
  'chromium-browser',
  'chrome-for-testing',
  'microsoft-edge',
  'microsoft-edge-stable',
  'microsoft-edge-beta',
  'microsoft-edge-dev',
];

const macPrograms = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

const windowsPrograms = [
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

/**
 * A browser that can load the extension: `FEEDSCOUT_CHROMIUM`, else an installed Chromium, Chrome
 * for Testing or Edge, else Playwright's own download.
 *
 * @returns `undefined` where there is none
 * @throws when `FEEDSCOUT_CHROMIUM` is set but names no file: a wish that cannot be met is said, not
 *   silently replaced
 */
export function findBrowser(machine: Machine = thisMachine): FoundBrowser | undefined {
  const wished = machine.env.FEEDSCOUT_CHROMIUM;
  if (wished) {
    if (machine.exists(wished)) return { path: wished, from: 'FEEDSCOUT_CHROMIUM' };
    throw new Error(
      `FEEDSCOUT_CHROMIUM is ${wished}, and there is no such file. Correct it, or unset it to let Feedscout look for a browser.`,
    );
  }
  const installed = installedPrograms(machine).find(machine.exists);
  if (installed !== undefined) return { path: installed, from: 'installed' };
  const own = machine.playwrightChromium();
  return machine.exists(own) ? { path: own, from: 'playwright' } : undefined;
}

function installedPrograms({ platform, env }: Machine): string[] {
  if (platform === 'darwin') return macPrograms;
  if (platform === 'win32') {
    const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA];
    return roots.flatMap((root) =>
      root === undefined ? [] : windowsPrograms.map((program) => `${root}\\${program}`),
    );
  }
  const folders = (env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  // Name before folder: a Chromium anywhere is better than an Edge in the first folder.
  return programNames.flatMap((name) => folders.map((folder) => join(folder, name)));
}

import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { type FoundBrowser, findBrowser } from '#test/rig/find-browser.ts';

const playwrightCli = 'node_modules/@playwright/test/cli.js';
const downloadHost = 'https://cdn.playwright.dev';
const playwrightLimitSeconds = 180;
const aptLimitSeconds = 600;

/** Emoji and non-Latin scripts: captions are full of both, and screenshots without them show boxes. */
const fontPackages = ['fonts-noto-color-emoji', 'fonts-noto-core'];

export const noBrowser =
  'No usable browser. Install Chromium, Microsoft Edge or Chrome for Testing (Google Chrome itself no longer loads extensions from the command line), or set FEEDSCOUT_CHROMIUM to the path of one, and run the command again.';

/**
 * The browser to use, installed first where there is none: Playwright's download, else `apt` when
 * we are root on Debian. Says each step in a line.
 *
 * @throws with the one sentence {@link noBrowser} when nothing worked
 */
export async function installBrowser(
  say: (line: string) => void = console.log,
): Promise<FoundBrowser> {
  const found = findBrowser();
  if (found) return found;

  if (await isDownloadReachable()) {
    say('No Chromium found: trying the download of Playwright …');
    await run(process.execPath, [playwrightCli, 'install', 'chromium'], {
      limitSeconds: playwrightLimitSeconds,
    });
  } else {
    say('No Chromium found, and the downloads of Playwright are out of reach.');
  }
  if (isDebianRoot()) {
    if (findBrowser()) {
      say('Installing the libraries it needs with apt …');
      await run(process.execPath, [playwrightCli, 'install-deps', 'chromium'], {
        limitSeconds: aptLimitSeconds,
      });
    } else {
      say('Installing Chromium with apt …');
      await run('apt-get', ['update'], { limitSeconds: aptLimitSeconds });
      await aptInstall(['chromium']);
    }
    await aptInstall(fontPackages);
  }
  const installed = findBrowser();
  if (!installed) throw new Error(noBrowser);
  return installed;
}

/** Asked first, since Playwright tries a host that is not there for minutes. */
async function isDownloadReachable(): Promise<boolean> {
  const { HTTPS_PROXY, https_proxy, PLAYWRIGHT_DOWNLOAD_HOST } = process.env;
  // Playwright knows about these, `fetch` does not.
  if (HTTPS_PROXY || https_proxy || PLAYWRIGHT_DOWNLOAD_HOST) return true;
  try {
    await fetch(downloadHost, { method: 'HEAD', signal: AbortSignal.timeout(8_000) });
    return true;
  } catch {
    return false;
  }
}

function isDebianRoot(): boolean {
  return process.getuid?.() === 0 && existsSync('/etc/debian_version');
}

function aptInstall(packages: string[]): Promise<boolean> {
  return run('apt-get', ['install', '-y', '--no-install-recommends', ...packages], {
    limitSeconds: aptLimitSeconds,
    env: { DEBIAN_FRONTEND: 'noninteractive' },
  });
}

/**
 * Runs to the end or to the limit, with whatever it has started itself; its output is shown, its
 * input closed.
 *
 * @returns whether it ended well
 */
function run(
  program: string,
  args: string[],
  { limitSeconds, env = {} }: { limitSeconds: number; env?: Record<string, string> },
): Promise<boolean> {
  return new Promise((resolve) => {
    const hasGroups = process.platform !== 'win32';
    const child = spawn(program, args, {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...env },
      // A group of its own, so that its children end with it.
      detached: hasGroups,
    });
    const limit = setTimeout(() => {
      if (hasGroups && child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
      else child.kill('SIGKILL');
    }, limitSeconds * 1000);
    const end = (isWell: boolean) => {
      clearTimeout(limit);
      resolve(isWell);
    };
    child.on('error', () => end(false));
    child.on('close', (code) => end(code === 0));
  });
}

import type { BrowserContext, CDPSession, Worker } from '@playwright/test';

/**
 * Chromium keeps one object for a worker through all its stops and starts, so Playwright does too:
 * code sent to it while it is stopped waits for ever. Hence `wake` before each use.
 */
export interface ServiceWorkerControl {
  extensionId: string;
  /** The worker, started if it was stopped. */
  wake(): Promise<Worker>;
  /** Stops the worker as Chromium does after 30 idle seconds; its memory is gone. */
  stop(): Promise<void>;
}

interface Version {
  versionId: string;
  scriptURL: string;
  runningStatus: 'stopped' | 'starting' | 'running' | 'stopping';
}

/** Control over the extension's service worker, from the first of the context's pages. */
export async function controlServiceWorker(context: BrowserContext): Promise<ServiceWorkerControl> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const { host: extensionId } = new URL(worker.url());
  const origin = `chrome-extension://${extensionId}`;

  const versions = new Map<string, Version>();
  const waiting = new Set<() => void>();
  const page = context.pages()[0] ?? (await context.newPage());
  // Not one of the tests' pages: a session ends with its page.
  const session = await context.newCDPSession(page);
  session.on('ServiceWorker.workerVersionUpdated', (event) => {
    for (const version of event.versions as Version[]) versions.set(version.versionId, version);
    for (const check of waiting) check();
  });
  await session.send('ServiceWorker.enable');

  const isRunning = () =>
    [...versions.values()].some(
      ({ scriptURL, runningStatus }) => scriptURL.startsWith(origin) && runningStatus !== 'stopped',
    );
  const until = (condition: () => boolean) =>
    new Promise<void>((resolve) => {
      const check = () => {
        if (!condition()) return;
        waiting.delete(check);
        resolve();
      };
      waiting.add(check);
      check();
    });

  return {
    extensionId,
    wake: async () => {
      if (!isRunning()) {
        await startWorker(session, `${origin}/`);
        await until(isRunning);
      }
      return worker;
    },
    stop: async () => {
      await session.send('ServiceWorker.stopAllWorkers');
      await until(() => !isRunning());
    },
  };
}

async function startWorker(session: CDPSession, scopeURL: string): Promise<void> {
  await session.send('ServiceWorker.startWorker', { scopeURL });
}

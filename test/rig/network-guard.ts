import { createServer, type Server } from 'node:net';
import type { BrowserContext, Page } from '@playwright/test';
import type { Replica } from '#test/replica/replica.ts';
import { serveInPlaywright } from '#test/replica/serve-in-playwright.ts';

/** A request that nothing of ours may make: the tests want none. */
export interface Violation {
  url: string;
  /** Who asked, as far as it can be told. */
  by: 'page' | 'extension' | 'unknown';
}

/**
 * Hosts that Chromium itself calls in spite of `--disable-background-networking` (seen with 150 to
 * 156). They get no answer, but they say nothing about the extension.
 */
const browsersOwnHosts = new Set([
  'accounts.google.com',
  'android.clients.google.com',
  'clients2.google.com',
  'clients2.googleusercontent.com',
  'content-autofill.googleapis.com',
  'edge.microsoft.com',
  'optimizationguide-pa.googleapis.com',
  'redirector.gvt1.com',
  'safebrowsingohttpgateway.googleapis.com',
  'update.googleapis.com',
  'www.google.com',
]);

export interface NetworkGuard {
  violations(): Violation[];
  /** Chromium arguments that lead whatever is not served to the guard. */
  args: string[];
  watch(context: BrowserContext): Promise<void>;
  close(): void;
}

/**
 * Nothing reaches the network, and whoever tries is written down. Three nets, since each sees what
 * the others miss:
 * - the replica serves tiktok.com and refuses what pages ask for beyond it;
 * - a proxy that answers nobody sees what routes do not: workers, sockets, beacons;
 * - the initiator of a request to tiktok.com itself tells the page's own from the extension's.
 *
 * @param servedAt port of a server that is tiktok.com in the replica's place; the proxy alone is then
 *   on watch
 */
export async function createNetworkGuard(
  replica: Replica,
  servedAt?: number,
): Promise<NetworkGuard> {
  const violations: Violation[] = [];
  let strays: string[] = [];
  const proxy = await startDeafProxy((url) => {
    // Chromium opens connections ahead of a navigation that the route then answers.
    const { hostname } = new URL(url);
    if (hostname === 'www.tiktok.com' || browsersOwnHosts.has(hostname)) return;
    violations.push({ url, by: 'unknown' });
  });
  const address = proxy.address();
  if (address === null || typeof address === 'string') throw new Error('The proxy has no port');

  return {
    violations: () => [
      ...violations,
      ...strays.map((stray): Violation => ({ url: stray.replace(/^\S+ /, ''), by: 'page' })),
    ],
    args: [
      `--proxy-server=http://127.0.0.1:${address.port}`,
      // Chromium would go round the proxy for localhost.
      `--proxy-bypass-list=<-loopback>${servedAt === undefined ? '' : ';www.tiktok.com'}`,
      ...(servedAt === undefined
        ? []
        : [
            `--host-resolver-rules=MAP www.tiktok.com 127.0.0.1:${servedAt}`,
            // Its certificate is signed by nobody.
            '--ignore-certificate-errors',
          ]),
    ],
    watch: async (context) => {
      if (servedAt !== undefined) return;
      ({ strays } = await serveInPlaywright(context, replica));
      const watchPage = (page: Page) => void watchInitiators(context, page, violations);
      for (const page of context.pages()) watchPage(page);
      context.on('page', watchPage);
    },
    close: () => void proxy.close(),
  };
}

/** Takes a connection, notes what it is for, hangs up. */
function startDeafProxy(note: (url: string) => void): Promise<Server> {
  const proxy = createServer((socket) => {
    socket.on('error', () => {});
    socket.once('data', (bytes) => {
      const [method, target = ''] = bytes.toString('latin1').split(' ', 2);
      const url = method === 'CONNECT' ? `https://${target.replace(/:443$/, '')}/` : target;
      if (URL.canParse(url)) note(url);
      socket.destroy();
    });
  });
  return new Promise((resolve) => proxy.listen(0, '127.0.0.1', () => resolve(proxy)));
}

/** What we need of Chromium's `Network.Initiator`. */
interface Initiator {
  stack?: { callFrames: { url: string }[] };
}

/**
 * A request whose every frame is the extension's own is the extension's, wherever it goes. The tap's
 * frame alone says nothing: it stands in the stack of each request the page makes through it.
 */
async function watchInitiators(
  context: BrowserContext,
  page: Page,
  violations: Violation[],
): Promise<void> {
  try {
    const session = await context.newCDPSession(page);
    session.on('Network.requestWillBeSent', (event) => {
      const { stack } = event.initiator as Initiator;
      const frames = stack?.callFrames ?? [];
      const isOurs =
        frames.length > 0 && frames.every(({ url }) => url.startsWith('chrome-extension:'));
      if (isOurs && /^(https?|wss?):/.test(event.request.url)) {
        violations.push({ url: event.request.url, by: 'extension' });
      }
    });
    await session.send('Network.enable');
  } catch {
    // The page went away before it could be watched; it asks for nothing any more.
  }
}

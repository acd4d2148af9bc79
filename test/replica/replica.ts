import { createEndpoints } from './api/endpoints.ts';
import { toEnvelope } from './api/envelope.ts';
import { toPlace } from './client/place.ts';
import { type ReplicaOptions, type ReplicaSettings, toSettings } from './options.ts';
import { readScript, readStyle } from './pages/assets.ts';
import { createDocument } from './pages/document.ts';
import { drawAvatar, drawPoster } from './pages/pictures.ts';
import type { Creator, Post, World } from './world/model.ts';
import { createRandom } from './world/random.ts';
import { createWorld } from './world/world.ts';

export interface ReplicaRequest {
  url: string;
  method?: string;
  /** Playwright's word for it: document, script, image, fetch … */
  resourceType?: string;
}

export interface ReplicaResponse {
  status: number;
  headers: Record<string, string>;
  body: string | Buffer;
  /** The adapter answers so much later. */
  delayMs: number;
  /** The adapter breaks the connection instead of answering. */
  isNetworkError: boolean;
}

export interface LoggedRequest {
  method: string;
  url: string;
  path: string;
  kind: 'page' | 'api' | 'asset' | 'foreign';
  /** 0 where nothing was answered. */
  status: number;
}

/** The invented world, with ways to look things up that fail loudly. */
export interface Truth extends World {
  creator(handle: string): Creator;
  post(id: string): Post;
}

export interface Replica {
  settings: ReplicaSettings;
  truth: Truth;
  /** Every request so far, in order. */
  requests: LoggedRequest[];
  /** Answers a request. `undefined`: not ours, so nobody should have asked. */
  handle(request: ReplicaRequest): ReplicaResponse | undefined;
}

/**
 * A small tiktok.com in memory, seeded.
 *
 * @example
 * const replica = createReplica({ seed: 'list', variant: 'classic', size: 40 });
 * await serveInPlaywright(context, replica);
 * await page.goto('https://www.tiktok.com/foryou');
 */
export function createReplica(options: ReplicaOptions = {}): Replica {
  const settings = toSettings(options);
  const world = createWorld(settings);
  const endpoints = createEndpoints(world, settings);
  const creators = new Map(world.creators.map((creator) => [creator.handle, creator]));
  const luck = createRandom(`${settings.seed}/network`);
  const requests: LoggedRequest[] = [];
  const { faults } = settings;

  function answer(url: URL, type: string): [LoggedRequest['kind'], ReplicaResponse | undefined] {
    if (url.origin !== 'https://www.tiktok.com') return ['foreign', undefined];
    if (url.pathname === '/favicon.ico') return ['asset', svg(drawAvatar('♪', undefined))];
    if (url.pathname.startsWith('/replica/')) return ['asset', asset(url.pathname)];
    if (url.pathname.startsWith('/api/')) return ['api', api(url)];
    // Only the address bar asks for pages; a script that fetches one has no business here.
    return ['page', type === 'document' ? page(url) : undefined];
  }

  function page(url: URL): ReplicaResponse {
    const place = toPlace(url);
    const status = place.kind === 'unknown' ? 404 : 200;
    return respond(status, 'text/html; charset=utf-8', createDocument(place, world, settings), {
      'content-security-policy': policy,
    });
  }

  function asset(path: string): ReplicaResponse | undefined {
    const [, kind = '', name = ''] = /^\/replica\/(?:(poster|avatar)\/)?(.+)$/.exec(path) ?? [];
    if (kind === 'poster') {
      const key = name.replace(/\.svg$/, '');
      return svg(drawPoster(world.posts.get(key.split('-')[0] ?? ''), key));
    }
    if (kind === 'avatar') {
      const handle = decodeURIComponent(name).replace(/\.svg$/, '');
      return svg(drawAvatar(handle, creators.get(handle)));
    }
    if (name === 'style.css') return respond(200, 'text/css', readStyle(faults.redesigned));
    const script = name.endsWith('.js') ? readScript(name.slice(0, -3)) : undefined;
    return script === undefined ? undefined : respond(200, 'text/javascript', script);
  }

  function api(url: URL): ReplicaResponse | undefined {
    const path = faults.endpointsRenamed ? fromRenamed(url.pathname) : url.pathname;
    const content = endpoints[path]?.(url.searchParams);
    if (!content) return undefined;
    const isNetworkError = luck.chance(faults.networkErrorRate);
    const extra = { delayMs: faults.delayMs, isNetworkError };
    if (faults.denied) return { ...respond(403, 'text/html', 'Access Denied'), ...extra };
    if (faults.emptyBody) return { ...respond(200, 'application/json', ''), ...extra };

    const full = JSON.stringify(wrap(toEnvelope(content, world, requests.length), settings));
    const body = faults.truncatedBody ? full.slice(0, full.length / 2) : full;
    return { ...respond(200, 'application/json; charset=utf-8', body), ...extra };
  }

  return {
    settings,
    truth: {
      ...world,
      creator: (handle) => creators.get(handle) ?? fail(`no creator @${handle}`),
      post: (id) => world.posts.get(id) ?? fail(`no post ${id}`),
    },
    requests,
    handle({ url: address, method = 'GET', resourceType = 'document' }) {
      const url = new URL(address);
      const [kind, response] =
        method === 'GET' ? answer(url, resourceType) : ['foreign' as const, undefined];
      requests.push({
        method,
        url: address,
        path: url.pathname,
        kind,
        status: response?.status ?? 0,
      });
      return response;
    },
  };
}

/** The enforced policy of 2026-08 in short: inline and eval allowed, everything else from here. */
const policy =
  "default-src 'self' 'unsafe-eval' 'unsafe-inline' blob: data:; upgrade-insecure-requests";

function respond(
  status: number,
  type: string,
  body: string,
  headers: Record<string, string> = {},
): ReplicaResponse {
  return {
    status,
    headers: { 'content-type': type, 'cache-control': 'no-store', ...headers },
    body,
    delayMs: 0,
    isNetworkError: false,
  };
}

function svg(body: string): ReplicaResponse {
  return respond(200, 'image/svg+xml', body, { 'cache-control': 'max-age=3600' });
}

/** What a reply looks like after a renaming or a redesign; else untouched. */
function wrap(envelope: Record<string, unknown>, { faults }: ReplicaSettings): unknown {
  if (faults.redesigned) {
    return { v: 9, d: Buffer.from(JSON.stringify(envelope)).toString('base64') };
  }
  return faults.endpointsRenamed
    ? { ok: true, result: { blocks: [{ payload: envelope }] } }
    : envelope;
}

/** `/api/v9/recommend/stream/` back to `/api/recommend/item_list/`. */
function fromRenamed(path: string): string {
  return path.replace('/api/v9/', '/api/').replace('/stream/', '/item_list/');
}

function fail(what: string): never {
  throw new Error(`The replica has ${what}; see truth.creators and truth.posts for what it has`);
}

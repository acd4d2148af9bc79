import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { BenchWorld } from './bench-world.ts';
import { createIdentity } from './self-signed.ts';

export interface LoopbackServer {
  port: number;
  /** What nobody should have asked for. */
  strays: string[];
  close(): void;
}

/** A page without cards, which asks for bodies and does nothing else. */
export const blankPage = 'https://www.tiktok.com/bench/blank';

/**
 * The replica behind a real socket, since a request that passes through the debugger costs the page
 * time of its own. Besides the replica's pages there are ready-made bodies, each at three addresses:
 * `/api/bench/item_list/<n>` is the tap's business, `/bench/<n>` and `/bench/again/<n>` are not.
 */
export async function serveLoopback({ replica, bodies }: BenchWorld): Promise<LoopbackServer> {
  const strays: string[] = [];
  const server = createServer(createIdentity('www.tiktok.com'), (request, response) => {
    const path = request.url ?? '/';
    const body = /^\/(?:api\/bench\/item_list|bench(?:\/again)?)\/(\d+)$/.exec(path)?.[1];
    if (body !== undefined) send(response, 200, json, bodies[Number(body)] ?? '{}');
    else if (path === '/bench/blank') send(response, 200, html, '<!DOCTYPE html><body></body>');
    else answer(request, response);
  });

  function answer(request: IncomingMessage, response: ServerResponse): void {
    const isDocument = request.headers['sec-fetch-dest'] === 'document';
    const reply = replica.handle({
      url: `https://www.tiktok.com${request.url ?? '/'}`,
      method: request.method ?? 'GET',
      resourceType: isDocument ? 'document' : 'other',
    });
    if (!reply) strays.push(`${request.method} ${request.url}`);
    send(response, reply?.status ?? 404, reply?.headers ?? html, reply?.body ?? '');
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port');
  return {
    port: address.port,
    strays,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

const json = { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' };
const html = { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' };

function send(
  response: ServerResponse,
  status: number,
  headers: Record<string, string>,
  body: string | Buffer,
): void {
  const bytes = Buffer.from(body);
  response.writeHead(status, { ...headers, 'content-length': String(bytes.byteLength) });
  response.end(bytes);
}

import { setImmediate as nextTurn } from 'node:timers/promises';
import { createTap } from './tap';
import type { TapWindow } from './tap-window';

export const origin = 'https://www.tiktok.com';
const feedUrl = `${origin}/api/recommend/item_list/?count=9`;
export const item = { id: '1', author: { uniqueId: 'glowbymaya' }, stats: { playCount: 5 } };
export const body = JSON.stringify({ itemList: [item] });

export interface FakeBody {
  url?: string;
  type?: string;
  text?: string;
  length?: string;
}

/** A page's window with prototypes of its own, and what a tap in it hands over. */
export function createWorld() {
  class FakeResponse {
    #real: Response;
    #url: string;
    jsons: Promise<unknown>[] = [];
    constructor(
      { url = feedUrl, type = 'application/json; charset=utf-8', text = body, length }: FakeBody,
      real?: Response,
    ) {
      const headers = { 'content-type': type, ...(length ? { 'content-length': length } : {}) };
      this.#real = real ?? new Response(text, { headers });
      this.#url = url;
    }
    get url() {
      return this.#url;
    }
    get headers() {
      return this.#real.headers;
    }
    get bodyUsed() {
      return this.#real.bodyUsed;
    }
    get body() {
      return this.#real.body;
    }
    json(): Promise<unknown> {
      return this.#real.json();
    }
    text(): Promise<string> {
      return this.#real.text();
    }
    arrayBuffer(): Promise<ArrayBuffer> {
      return this.#real.arrayBuffer();
    }
    clone() {
      return new FakeResponse({ url: this.#url }, this.#real.clone());
    }
  }
  class FakeRequest extends EventTarget {
    sent: unknown[] = [];
    reply: FakeBody = {};
    responseType_ = '';
    readyState_ = 1;
    /** Browsers parse once, too. */
    parsed_: unknown;
    get responseType() {
      return this.responseType_;
    }
    get responseURL() {
      return this.reply.url ?? feedUrl;
    }
    get readyState() {
      return this.readyState_;
    }
    get responseText() {
      if (this.responseType_ !== '' && this.responseType_ !== 'text')
        throw new Error('InvalidStateError');
      return this.reply.text ?? body;
    }
    get response() {
      if (this.responseType_ === 'arraybuffer') return new ArrayBuffer(8);
      if (this.responseType_ !== 'json') return this.reply.text ?? body;
      this.parsed_ ??= JSON.parse(this.reply.text ?? body);
      return this.parsed_;
    }
    getResponseHeader(name: string) {
      return name === 'content-type' ? (this.reply.type ?? 'application/json') : null;
    }
    send(...args: unknown[]) {
      this.sent.push(args);
      this.readyState_ = 1;
      this.parsed_ = undefined;
      queueMicrotask(() => {
        this.readyState_ = 4;
        this.dispatchEvent(new Event('load'));
      });
    }
  }
  let waiting = 0;
  const later = (run: () => void) => {
    waiting += 1;
    setImmediate(() => {
      waiting -= 1;
      run();
    });
  };
  const window: TapWindow = {
    location: { origin },
    Response: FakeResponse,
    Headers,
    XMLHttpRequest: FakeRequest,
    setTimeout: (run, _, given) => later(() => run(given)),
    requestIdleCallback: (run) => later(run),
  };
  const handed: string[] = [];
  const natives = { json: FakeResponse.prototype.json, send: FakeRequest.prototype.send };
  createTap({ window, onFacts: (json) => handed.push(json) });
  /** Sends a request, and reads its body once it is loaded as a page does. */
  const ask = (request: FakeRequest, reply: FakeBody = {}) => {
    request.reply = reply;
    const isText = ['', 'text'].includes(request.responseType_);
    return new Promise((resolve) => {
      request.addEventListener(
        'load',
        () => resolve(isText ? request.responseText : request.response),
        { once: true },
      );
      request.send();
    });
  };
  /** However busy the machine: until nothing waits, and bodies had their turns to be read. */
  const settle = async () => {
    for (let turns = 0; turns < 50; turns = waiting > 0 ? 0 : turns + 1) await nextTurn();
  };
  const ids = async () => {
    await settle();
    return handed.flatMap((json) => JSON.parse(json).items.map((one: { id: string }) => one.id));
  };
  return { FakeResponse, FakeRequest, ask, ids, settle, handed, natives };
}

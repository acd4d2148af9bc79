import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { body, createWorld, type FakeBody, item, origin } from './fake-page';
import { isJsonOfSize, isTappable, maxBodyBytes } from './tappable-url';

/** Unhandled rejections while `run` runs and settles. */
async function collectUnhandled(run: () => unknown): Promise<unknown[]> {
  const unhandled: unknown[] = [];
  const listeners = process.listeners('unhandledRejection');
  process.removeAllListeners('unhandledRejection');
  const onUnhandled = (reason: unknown) => unhandled.push(reason);
  process.on('unhandledRejection', onUnhandled);
  await run();
  await wait(20);
  process.off('unhandledRejection', onUnhandled);
  for (const listener of listeners) process.on('unhandledRejection', listener);
  return unhandled;
}

test('a body read as JSON is seen, and the page gets the very object', async () => {
  const { FakeResponse, ids } = createWorld();
  const response = new FakeResponse({});
  expect(await response.json()).toEqual({ itemList: [item] });
  expect(response.bodyUsed).toBe(true);
  expect(await ids()).toEqual(['1']);
});

test('fields are picked before the page can change its object', async () => {
  const { FakeResponse, ids } = createWorld();
  const parsed = (await new FakeResponse({}).json()) as { itemList: unknown[] };
  parsed.itemList.length = 0;
  expect(await ids()).toEqual(['1']);
});

test('a body read as text is seen, and the page gets the very text', async () => {
  const { FakeResponse, ids } = createWorld();
  expect(await new FakeResponse({}).text()).toBe(body);
  expect(await ids()).toEqual(['1']);
});

test('a body read as bytes or as a stream is seen through a clone', async () => {
  const { FakeResponse, ids } = createWorld();
  const buffer = await new FakeResponse({}).arrayBuffer();
  expect(new TextDecoder().decode(buffer)).toBe(body);
  expect(await ids()).toEqual(['1']);
  const streamed = new FakeResponse({ text: JSON.stringify([{ ...item, id: '2' }]) });
  const reader = streamed.body?.getReader();
  for (let part = await reader?.read(); !part?.done; part = await reader?.read());
  expect(await ids()).toEqual(['1', '2']);
});

test('a page that asks whether there is a body and then reads JSON is seen once', async () => {
  const { FakeResponse, ids } = createWorld();
  const response = new FakeResponse({});
  if (response.body) await response.json();
  expect(await ids()).toEqual(['1']);
});

test.each(['', 'text', 'json'])(
  'an XMLHttpRequest of type %j is seen as the page reads it, again when it is sent again',
  async (type) => {
    const { FakeRequest, ask, ids } = createWorld();
    const request = new FakeRequest();
    request.responseType_ = type;
    await ask(request);
    expect(type === '' ? request.responseText : request.response).toEqual(
      type === 'json' ? { itemList: [item] } : body,
    );
    await ask(request, { text: JSON.stringify([{ ...item, id: '2' }]) });
    expect(await ids()).toEqual(['1', '2']);
  },
);

test('an XMLHttpRequest that is not whole yet is left alone, and what is sent always', async () => {
  const { FakeRequest, natives, ids } = createWorld();
  const request = new FakeRequest();
  expect(request.responseText).toBe(body);
  expect(FakeRequest.prototype.send).toBe(natives.send);
  expect(await ids()).toEqual([]);
});

test('an XMLHttpRequest of bytes is left alone', async () => {
  const { FakeRequest, ask, ids } = createWorld();
  const request = new FakeRequest();
  request.responseType_ = 'arraybuffer';
  await ask(request);
  expect(await ids()).toEqual([]);
});

test('what is not the page’s own public JSON is not looked at', async () => {
  const { FakeResponse, FakeRequest, ask, ids } = createWorld();
  const replies: FakeBody[] = [
    { url: 'https://mon.tiktokv.com/api/recommend/item_list/' },
    { url: `${origin}/api/im/item_list/` },
    { url: `${origin}/passport/web/account/info/` },
    { url: `${origin}/@glowbymaya` },
    { type: 'text/html' },
    { length: String(maxBodyBytes + 1) },
    { url: '' },
  ];
  for (const reply of replies) {
    await new FakeResponse(reply).json();
    await new FakeResponse(reply).text();
    await new FakeResponse(reply).arrayBuffer();
    // An XMLHttpRequest tells no content-length here, but its text tells its size.
    const large = { text: `${' '.repeat(maxBodyBytes)}${body}` };
    await ask(new FakeRequest(), reply.length ? large : reply);
  }
  expect(await ids()).toEqual([]);
});

test('a rejection that the page handles makes no other', async () => {
  const { FakeResponse, ids } = createWorld();
  const caught: unknown[] = [];
  const unhandled = await collectUnhandled(async () => {
    const broken = { text: '{"itemList":[' };
    await new FakeResponse(broken).json().catch((reason) => caught.push(reason));
    await new FakeResponse(broken).text();
    await new FakeResponse(broken).arrayBuffer();
  });
  expect(caught).toHaveLength(1);
  expect(caught[0]).toBeInstanceOf(SyntaxError);
  expect(unhandled).toEqual([]);
  expect(await ids()).toEqual([]);
});

test('a rejection that the page forgets still counts as unhandled, once', async () => {
  const { FakeResponse } = createWorld();
  const unhandled = await collectUnhandled(() => {
    void new FakeResponse({ text: 'no json' }).json();
  });
  expect(unhandled).toHaveLength(1);
  expect(unhandled[0]).toBeInstanceOf(SyntaxError);
});

test('a method called on something else fails as it always did', () => {
  const { FakeResponse, FakeRequest } = createWorld();
  expect(() => FakeResponse.prototype.json.call({} as never)).toThrow(TypeError);
  expect(() => Reflect.get(FakeRequest.prototype, 'responseText', {})).toThrow('InvalidState');
});

test('the page sees name, length and descriptor as before', () => {
  const { FakeResponse, FakeRequest, natives } = createWorld();
  expect(FakeResponse.prototype.json.name).toBe('json');
  expect(FakeResponse.prototype.json.length).toBe(natives.json.length);
  const { get } = Object.getOwnPropertyDescriptor(FakeRequest.prototype, 'response') ?? {};
  expect(get?.name).toBe('get response');
  expect(String(FakeResponse.prototype.json)).toContain('[native code]');
  expect(Object.getOwnPropertyDescriptor(FakeResponse.prototype, 'json')).toMatchObject({
    enumerable: false,
    writable: true,
    configurable: true,
  });
  expect(Object.keys(FakeResponse.prototype)).toEqual([]);
});

test('a page that wraps the methods later changes nothing', async () => {
  const { FakeResponse, FakeRequest, ask, ids } = createWorld();
  const { json, clone } = FakeResponse.prototype;
  FakeResponse.prototype.json = function wrapped() {
    return json.call(this);
  };
  FakeResponse.prototype.clone = () => {
    throw new Error('the page’s own');
  };
  Object.defineProperty(FakeResponse.prototype, 'url', { get: () => 'https://elsewhere.example/' });
  const text = Object.getOwnPropertyDescriptor(FakeRequest.prototype, 'responseText');
  Object.defineProperty(FakeRequest.prototype, 'responseText', {
    get() {
      return text?.get?.call(this);
    },
  });
  await new FakeResponse({}).json();
  await new FakeResponse({ text: JSON.stringify([{ ...item, id: '2' }]) }).arrayBuffer();
  await ask(new FakeRequest(), { text: JSON.stringify([{ ...item, id: '3' }]) });
  expect((await ids()).toSorted()).toEqual(['1', '2', '3']);
  expect(clone).toBeTypeOf('function');
});

test('a flood of bodies is bounded', async () => {
  const { FakeResponse, ids } = createWorld();
  const reads = Array.from({ length: 300 }, (_, n) =>
    new FakeResponse({ text: JSON.stringify([{ ...item, id: String(n + 1) }]) }).json(),
  );
  expect(await Promise.all(reads)).toHaveLength(300);
  const seen = (await ids()).length;
  expect(seen).toBeGreaterThanOrEqual(60);
  expect(seen).toBeLessThan(100);
});

test('an answer without posts is not handed over', async () => {
  const { FakeResponse, handed, settle } = createWorld();
  await new FakeResponse({ text: '{"statusCode":0}' }).json();
  await settle();
  expect(handed).toEqual([]);
});

test('addresses: the public API yes, the visitor’s affairs no', () => {
  const yes = [
    '/api/recommend/item_list/?a=1',
    '/api/user/detail/',
    '/api/search/general/full/',
    '/api/v2/renamed',
    '/api/image/list#x',
  ];
  const no = [
    '/api/im/x',
    '/api/user/settings/',
    '/api/privacy/agreement/',
    '/api/message/list',
    '/API/x',
    '/api',
    '/api/inbox/notice_count/',
    '/api/v1/PassPort/x',
    '/api/notice/multi/',
    '/tiktok/v1/x',
  ];
  for (const path of yes) expect(isTappable(origin + path, origin), path).toBe(true);
  for (const path of no) expect(isTappable(origin + path, origin), path).toBe(false);
  expect(isTappable(`${origin}.evil.example/api/x`, origin)).toBe(false);
});

test('bodies: JSON of bearable size', () => {
  expect(isJsonOfSize('application/json; charset=utf-8', null)).toBe(true);
  expect(isJsonOfSize('application/json', '1000')).toBe(true);
  expect(isJsonOfSize('application/json', String(maxBodyBytes + 1))).toBe(false);
  expect(isJsonOfSize('text/html', '10')).toBe(false);
  expect(isJsonOfSize(null, null)).toBe(false);
});

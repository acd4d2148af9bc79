import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { factsEvent, maxFactsLength } from './bridge-events';
import { observeFacts } from './observe-facts';
import { createFactsSender } from './send-facts';

type Send = (json: string) => void;

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function createBridge() {
  const target = new EventTarget();
  const sender = createFactsSender(target) as Send;
  const listen = () => {
    const controller = new AbortController();
    const received: unknown[] = [];
    observeFacts(target, {
      signal: controller.signal,
      onFacts: (picked) => received.push(picked),
    });
    return { received, stop: () => controller.abort() };
  };
  const forge = (detail: unknown) =>
    target.dispatchEvent(new CustomEvent(factsEvent, { detail, cancelable: true }));
  return { target, sender, listen, forge };
}

const batch = (id: number, rows = 1) => ({
  items: Array.from({ length: rows }, () => ({ id })),
  users: [],
});
const send = (sender: Send, ...ids: number[]) => {
  for (const id of ids) sender(JSON.stringify(batch(id)));
};

test('facts from before anyone listened are handed over in order, then at once', () => {
  const { sender, listen } = createBridge();
  send(sender, 1, 2);
  const { received } = listen();
  expect(received).toEqual([batch(1), batch(2)]);
  send(sender, 3);
  expect(received).toEqual([batch(1), batch(2), batch(3)]);
});

test('what comes while the content script is gone waits for the next one', () => {
  const { sender, listen } = createBridge();
  const first = listen();
  send(sender, 1);
  first.stop();
  send(sender, 2);
  expect(first.received).toEqual([batch(1)]);
  expect(listen().received).toEqual([batch(2)]);
});

test('what waits is bounded in number and size; the oldest goes first', () => {
  const { sender, listen } = createBridge();
  send(sender, ...Array.from({ length: 100 }, (_, n) => n));
  expect(listen().received).toEqual(Array.from({ length: 40 }, (_, n) => batch(60 + n)));

  const large = createBridge();
  for (const id of [1, 2, 3]) {
    large.sender(JSON.stringify({ items: [{ id, text: 'x'.repeat(1_900_000) }] }));
  }
  expect(large.listen().received).toHaveLength(2);
});

test('the same facts twice in a row come once', () => {
  const { sender, listen } = createBridge();
  const { received } = listen();
  send(sender, 1, 1, 2, 1);
  expect(received).toEqual([batch(1), batch(2)]);
});

test('a second tap of the same version is not made', () => {
  const { target } = createBridge();
  expect(createFactsSender(target)).toBeUndefined();
});

test('forged events that are no facts reach nobody', () => {
  const { listen, forge } = createBridge();
  const { received } = listen();
  for (const detail of [undefined, 5, { items: [] }, '{"items":', 'x'.repeat(maxFactsLength + 1)])
    forge(detail);
  expect(received).toEqual([]);
});

test('forged facts are bounded in number', () => {
  const { listen, forge } = createBridge();
  const { received } = listen();
  for (let id = 0; id < 30; id += 1) forge(JSON.stringify(batch(id, 400)));
  expect(received).toHaveLength(5);
});

test('a burst beyond the rate is not lost: the tap keeps it and is asked again', () => {
  const { sender, listen } = createBridge();
  const { received } = listen();
  send(sender, ...Array.from({ length: 75 }, (_, n) => n));
  expect(received).toHaveLength(60);
  vi.advanceTimersByTime(3_000);
  expect(received).toEqual(Array.from({ length: 75 }, (_, n) => batch(n)));
});

test('after the end nothing is received and no timer is left', () => {
  const { sender, listen } = createBridge();
  const { received, stop } = listen();
  send(sender, ...Array.from({ length: 75 }, (_, n) => n));
  stop();
  vi.advanceTimersByTime(10_000);
  expect(received).toHaveLength(60);
  expect(vi.getTimerCount()).toBe(0);
});

import { expect, test, vi } from 'vitest';
import { emptyBrief } from '@/lib/model/brief';
import type { BriefPreview } from '@/lib/scoring/fit/brief-preview';
import { createLivePreview, type PreviewState } from './live-preview';

const previewOf = (fits: number): BriefPreview => ({
  seen: 9,
  n: 9,
  read: 9,
  fits,
  misses: 9 - fits,
  unknown: 0,
  missed: [],
  examples: [],
  words: [],
  isDone: true,
});
const wish = (term: string) => ({ ...emptyBrief, terms: [term] });
const settled = (live: { state(): PreviewState }, kind: PreviewState['kind']) =>
  vi.waitFor(() => expect(live.state().kind).toBe(kind));

test('only the last of quick changes is counted', async () => {
  const counted: string[] = [];
  const live = createLivePreview(async function* ({ terms }) {
    counted.push(terms.join());
    yield previewOf(1);
  }, 5);
  for (const term of ['s', 'sp', 'spf']) live.show(wish(term), []);
  await settled(live, 'counted');
  expect(counted).toEqual(['spf']);
});

test('what was counted before stays, as old, until there is something newer', async () => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  const live = createLivePreview(async function* ({ terms }) {
    if (terms.includes('slow')) await held;
    yield previewOf(terms.includes('slow') ? 2 : 1);
  }, 0);
  live.show(wish('quick'), []);
  await settled(live, 'counted');
  live.show(wish('slow'), []);
  expect(live.state()).toMatchObject({ isOld: true, preview: { fits: 1 } });
  release();
  await vi.waitFor(() =>
    expect(live.state()).toMatchObject({ isOld: false, preview: { fits: 2 } }),
  );
});

test('a run that was overtaken says nothing any more', async () => {
  const signals: AbortSignal[] = [];
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  const live = createLivePreview(async function* ({ terms }, _, signal) {
    signals.push(signal);
    if (terms.includes('first')) await held;
    yield previewOf(terms.includes('first') ? 1 : 2);
  }, 0);
  live.show(wish('first'), []);
  await vi.waitFor(() => expect(signals).toHaveLength(1));
  live.show(wish('second'), []);
  await settled(live, 'counted');
  release();
  await held;
  expect(signals.map(({ aborted }) => aborted)).toEqual([true, false]);
  expect(live.state()).toMatchObject({ preview: { fits: 2 } });
});

test('without content there is nothing to count, without all rows it waits, and a failure is said', async () => {
  let calls = 0;
  const live = createLivePreview(async function* () {
    calls += 1;
    yield previewOf(1);
    throw new Error('no');
  }, 0);
  live.show(emptyBrief, []);
  await settled(live, 'no-topic');
  live.show(wish('spf'), undefined);
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(calls).toBe(0);
  live.show(wish('spf'), []);
  await settled(live, 'failed');
});

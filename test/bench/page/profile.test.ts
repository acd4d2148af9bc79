import { expect, test } from 'vitest';
import { type CpuProfile, readOwnTime } from './profile.ts';

const isOwn = (url: string) => url.startsWith('chrome-extension:');
const tap = 'chrome-extension://id/content-scripts/page-tap.js';
const feed = 'chrome-extension://id/content-scripts/feed.js';
const page = 'https://www.tiktok.com/app.js';

/** A profile of these stacks, from the root down, each sampled for 100 µs unless it says otherwise. */
function profileOf(...stacks: (string[] | [number, string[]])[]): CpuProfile {
  const nodes: CpuProfile['nodes'] = [];
  const samples: number[] = [];
  const timeDeltas = [0];
  const add = (functionName: string, url = '', parent?: number) => {
    const id = nodes.length + 1;
    nodes.push({
      id,
      callFrame: { functionName, url, scriptId: url === '' ? '0' : '7' },
      children: [],
    });
    if (parent !== undefined) nodes[parent - 1]?.children?.push(id);
    return id;
  };
  const root = add('(root)');
  for (const entry of stacks) {
    const [duration, stack] =
      typeof entry[0] === 'number' ? (entry as [number, string[]]) : [100, entry as string[]];
    let top = root;
    for (const frame of stack) {
      top = frame.includes(':') ? add('run', frame, top) : add(frame, '', top);
    }
    samples.push(top);
    timeDeltas.push(duration);
  }
  return { nodes, samples, timeDeltas };
}

test('our functions count, and the natives they call', () => {
  const profile = profileOf(
    [feed],
    [feed, 'getBoundingClientRect'],
    [page],
    ['(idle)'],
    [page, feed],
  );
  expect(readOwnTime(profile, isOwn).script).toBe(300);
});

test('a page’s function that we call, and what it calls, is the page’s', () => {
  const profile = profileOf([tap, page], [tap, page, 'append'], [feed]);
  expect(readOwnTime(profile, isOwn).script).toBe(100);
});

test('a script without an address is the bench’s own, and what it calls', () => {
  const profile = profileOf([feed]);
  const evaluate = { functionName: 'evaluate', url: '', scriptId: '12' };
  const parse = { functionName: 'parse', url: '', scriptId: '0' };
  profile.nodes.push({ id: 90, callFrame: evaluate, children: [91] }, { id: 91, callFrame: parse });
  profile.samples?.push(90, 91);
  profile.timeDeltas?.push(100, 100);
  expect(readOwnTime(profile, isOwn).script).toBe(100);
});

test('the page’s own fetch through our wrapper is the page’s, the wrapper itself ours', () => {
  const profile = profileOf([page, tap], [page, tap, 'json'], [page, tap, 'get url']);
  expect(readOwnTime(profile, isOwn).script).toBe(200);
});

test('a body that we read by ourselves is ours', () => {
  expect(readOwnTime(profileOf([tap, 'text'], [tap]), isOwn).script).toBe(200);
});

test('a sample counts as three times the median at most', () => {
  const profile = profileOf([feed], [page], [5_000, [feed]], [page]);
  expect(readOwnTime(profile, isOwn).script).toBe(400);
});

test('collection right after our script is told apart, and belongs to its run', () => {
  const garbage = ['(garbage collector)'];
  const profile = profileOf(garbage, [feed], garbage, [feed], ['(program)'], garbage, [feed]);
  expect(readOwnTime(profile, isOwn)).toMatchObject({
    script: 300,
    garbage: 100,
    longest: 300,
  });
});

test('natives are told by name, ours alone', () => {
  const profile = profileOf([feed, 'append'], [feed, 'append'], [page, 'append'], [feed]);
  expect([...readOwnTime(profile, isOwn).natives]).toEqual([['append', 200]]);
});

test('the longest run ends with the first sample that is not ours', () => {
  const profile = profileOf([feed], [feed], ['(program)'], [feed], [page], [feed]);
  expect(readOwnTime(profile, isOwn).longest).toBe(200);
});

test('a profile without samples has no time of ours', () => {
  const nothing = { script: 0, natives: new Map(), garbage: 0, longest: 0 };
  expect(readOwnTime({ nodes: [] }, isOwn)).toEqual(nothing);
});

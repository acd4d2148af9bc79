import { expect, test } from 'vitest';
import type { Answer, Desk, Request } from '@/lib/messages';
import type { Entry } from '@/lib/model/entry';
import type { Known } from '@/lib/model/known';
import type { Evidence } from '@/lib/model/sighting';
import { createScoutSession } from './scout-session';

const now = Date.UTC(2026, 4, 1);
const desk: Desk = {
  campaign: {
    id: 'c1',
    name: 'Spring launch',
    brief: { niches: ['skincare'], terms: [], vetoes: [], tiers: [], languages: [] },
    createdAt: now,
    updatedAt: now,
  },
  settings: { tierPreset: 'standard' },
};

function evidence(handle: string, postId: string, id?: string): Evidence {
  return {
    creator: { id, handle, followers: 52_400, observedAt: now },
    posts: [
      {
        id: postId,
        caption: 'my #skincare routine',
        hashtags: ['skincare'],
        plays: 10_000,
        likes: 600,
        comments: 20,
        shares: 5,
        createdAt: now - 10 * 86_400_000,
        observedAt: now,
      },
    ],
  };
}

/** A background that keeps entries in memory, and can be told to die or to fail. */
function setUp() {
  const sent: Request[] = [];
  const entries = new Map<string, Entry>();
  const changed: (string[] | undefined)[] = [];
  const background = { deaths: 0, failure: undefined as undefined | 'storage-full', isHeld: false };
  let release = () => {};
  let flush: (() => void) | undefined;

  function answer(request: Request): Answer<Request['type']> {
    if (background.failure) return { ok: false, failure: background.failure };
    switch (request.type) {
      case 'hello':
        return { ok: true, desk };
      case 'capture': {
        const known = request.evidence.map(({ creator, posts }): Known => {
          const key = creator.id === undefined ? `@${creator.handle}` : `tt_${creator.id}`;
          return { key, creator, posts, elsewhere: [], entry: entries.get(key) };
        });
        return { ok: true, desk, known };
      }
      case 'decide':
      case 'annotate': {
        const before = entries.get(request.creatorKey);
        const entry: Entry = {
          campaignId: request.campaignId,
          creatorKey: request.creatorKey,
          decision: request.type === 'decide' ? request.decision : (before?.decision ?? 'none'),
          status: 'shortlisted',
          tags: [],
          note: (request.type === 'annotate' ? request.note : before?.note) ?? '',
          updatedAt: now,
        };
        entries.set(request.creatorKey, entry);
        return { ok: true, entry };
      }
      default:
        return { ok: true };
    }
  }

  const session = createScoutSession({
    async transport(request) {
      sent.push(request);
      if (background.isHeld) await new Promise<void>((resolve) => (release = resolve));
      if (background.deaths > 0) {
        background.deaths -= 1;
        throw new Error('message port closed before a response was received');
      }
      return JSON.parse(JSON.stringify(answer(request)));
    },
    onChange: (keys) => changed.push(keys),
    schedule: (call) => {
      flush = call;
    },
  });
  return {
    session,
    sent,
    entries,
    changed,
    background,
    release: () => release(),
    settle: async () => {
      flush?.();
      await new Promise((resolve) => setImmediate(resolve));
    },
  };
}

test('a creator is rated before the background has answered anything', () => {
  const { session, sent } = setUp();
  session.take([evidence('glowbymaya', '71', '1')]);
  const rated = session.rated({ postId: '71' });
  expect(rated?.rating.tier.label).toBe('micro');
  expect(rated?.rating.engagement.n).toBe(1);
  expect(rated?.rating.fit).toBeUndefined();
  expect(rated?.known).toBeUndefined();
  expect(sent).toEqual([]);
});

test('the answer refines the same creator: campaign, fit and history', async () => {
  const { session, settle, changed } = setUp();
  session.take([evidence('glowbymaya', '71', '1')]);
  await settle();
  expect(session.rated({ postId: '71' })?.campaign?.name).toBe('Spring launch');
  expect(session.rated({ postId: '71' })?.rating.fit?.fit).toBeGreaterThan(0);
  expect(changed.at(-1)).toBeUndefined();
});

test('a creator known by handle only becomes the one with an id, with all posts', () => {
  const { session } = setUp();
  session.take([evidence('glowbymaya', '71')]);
  expect(session.rated({ postId: '71' })?.key).toBe('@glowbymaya');
  session.take([evidence('glowbymaya', '72', '1')]);
  expect(session.rated({ postId: '71' })?.key).toBe('tt_1');
  expect(session.rated({ postId: '72' })?.rating.engagement.n).toBe(2);
});

test('a decision is pending until the store confirms it', async () => {
  const { session, background, release } = setUp();
  session.take([evidence('glowbymaya', '71', '1')]);
  await session.start();
  background.isHeld = true;
  const decided = session.decide('tt_1', 'listed', { postId: '71' });
  await Promise.resolve();
  expect(session.rated({ postId: '71' })?.pending).toBe('listed');
  expect(session.rated({ postId: '71' })?.known?.entry).toBeUndefined();
  await new Promise((resolve) => setImmediate(resolve));
  release();
  expect(await decided).toMatchObject({ ok: true, decision: 'listed', campaign: 'Spring launch' });
  expect(session.rated({ postId: '71' })?.pending).toBeUndefined();
  expect(session.rated({ postId: '71' })?.known?.entry?.decision).toBe('listed');
});

test('a worker stopped between question and answer is asked again and stores once', async () => {
  const { session, background, entries } = setUp();
  session.take([evidence('glowbymaya', '71', '1')]);
  await session.start();
  background.deaths = 2;
  expect(await session.decide('tt_1', 'listed')).toMatchObject({ ok: true });
  expect(entries.size).toBe(1);
});

test('a failing store reverts the state and pretends nothing', async () => {
  const { session, background } = setUp();
  session.take([evidence('glowbymaya', '71', '1')]);
  await session.start();
  background.failure = 'storage-full';
  expect(await session.decide('tt_1', 'listed')).toEqual({
    ok: false,
    handle: 'glowbymaya',
    failure: 'storage-full',
  });
  expect(session.rated({ postId: '71' })?.pending).toBeUndefined();
  expect(session.rated({ postId: '71' })?.known?.entry).toBeUndefined();
});

test('undo restores the decision before the last one, and is itself not undone twice', async () => {
  const { session, entries } = setUp();
  session.take([evidence('glowbymaya', '71', '1')]);
  await session.decide('tt_1', 'later');
  await session.decide('tt_1', 'ruled-out', { ruledOutReason: 'market' });
  await session.undo();
  expect(entries.get('tt_1')?.decision).toBe('later');
  await session.undo();
  expect(entries.get('tt_1')?.decision).toBe('none');
  expect(await session.undo()).toBeUndefined();
});

test('a capture that nobody took is sent again with the next one', async () => {
  const { session, background, sent, settle } = setUp();
  session.take([evidence('glowbymaya', '71', '1')]);
  background.deaths = 3;
  await settle();
  session.take([evidence('leafandlatte', '81', '2')]);
  await settle();
  const last = sent.at(-1);
  expect(last?.type === 'capture' && last.evidence.map(({ creator }) => creator.handle)).toEqual([
    'glowbymaya',
    'leafandlatte',
  ]);
});

test('a sighting waits until its post has been read, and is told once', async () => {
  const { session, sent, settle } = setUp();
  const sighting = { postId: '71', place: 'for-you', at: now } as const;
  session.saw(sighting);
  session.saw(sighting);
  await settle();
  expect(sent).toEqual([]);
  session.take([evidence('glowbymaya', '71', '1')]);
  await settle();
  expect(sent.flatMap((request) => (request.type === 'capture' ? request.sightings : []))).toEqual([
    sighting,
  ]);
});

test('a tab that scrolls for hours forgets the creators longest untouched', () => {
  const { session } = setUp();
  for (let i = 0; i < 400; i += 1) session.take([evidence(`creator${i}`, `7${i}`, `9${i}`)]);
  expect(session.rated({ postId: '70' })).toBeUndefined();
  expect(session.rated({ postId: '7399' })?.creator.handle).toBe('creator399');
});

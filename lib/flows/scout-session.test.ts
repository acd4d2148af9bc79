import { expect, test } from 'vitest';
import type { Answer, Desk, Request } from '@/lib/messages';
import { emptyBrief } from '@/lib/model/brief';
import { creatorKey } from '@/lib/model/creator';
import type { Entry } from '@/lib/model/entry';
import type { Known } from '@/lib/model/known';
import type { Learned } from '@/lib/model/learned';
import type { SeenComment } from '@/lib/model/seen-comment';
import type { Evidence } from '@/lib/model/sighting';
import { rateEvidence, toChipRating } from './rate-evidence';
import { createScoutSession } from './scout-session';

const now = Date.UTC(2026, 4, 1);
const desk: Desk = {
  campaign: {
    id: 'c1',
    name: 'Spring launch',
    brief: { ...emptyBrief, niches: ['skincare'] },
    createdAt: now,
    updatedAt: now,
  },
  settings: { tierPreset: 'standard' },
  campaigns: [{ id: 'c1', name: 'Spring launch' }],
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
  const background = {
    deaths: 0,
    failure: undefined as undefined | 'storage-full',
    isHeld: false,
    learned: undefined as undefined | Learned,
  };
  const against = () => ({ desk, learned: background.learned });
  let release = () => {};
  const scheduled: (() => void)[] = [];
  let urgent = false;

  function answer(request: Request): Answer<Request['type']> {
    if (background.failure) return { ok: false, failure: background.failure };
    switch (request.type) {
      case 'hello':
        return { ok: true, desk };
      case 'capture': {
        const known = request.evidence.map(({ creator, posts }): Known => {
          const key = creator.id === undefined ? `@${creator.handle}` : `tt_${creator.id}`;
          return { key, creator, posts, history: [], elsewhere: [], entry: entries.get(key) };
        });
        const ratings = [...request.evidence, ...request.rate].map((one) => ({
          key: creatorKey(one.creator),
          rating: toChipRating(rateEvidence(one, undefined, against()).rating),
        }));
        return { ok: true, desk, known, ratings };
      }
      case 'explain': {
        const { postId } = request;
        return {
          ok: true,
          desk,
          ...rateEvidence(request.evidence, undefined, { ...against(), postId }),
        };
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
          quotedFee:
            (request.type === 'annotate' ? request.quotedFee : before?.quotedFee) ?? undefined,
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
    schedule: (call, isUrgent = false) => {
      urgent ||= isUrgent;
      scheduled.push(call);
    },
    now: () => now,
  });
  return {
    session,
    sent,
    entries,
    changed,
    background,
    release: () => release(),
    urgent: () => urgent,
    settle: async () => {
      // What runs may schedule more.
      while (scheduled.length > 0) scheduled.shift()?.();
      await new Promise((resolve) => setImmediate(resolve));
    },
  };
}

test('a card is drawn before the background has answered anything, without a figure nobody has', () => {
  const { session, sent } = setUp();
  session.take([evidence('glowbymaya', '71', '1')]);
  const rated = session.rated({ postId: '71' });
  expect(rated?.tier.label).toBe('micro');
  expect(rated?.rating).toBeUndefined();
  expect(rated?.known).toBeUndefined();
  expect(sent).toEqual([]);
});

test('the answer refines the same creator: campaign, rating and history', async () => {
  const { session, settle, changed } = setUp();
  session.take([evidence('glowbymaya', '71', '1')]);
  await settle();
  const rated = session.rated({ postId: '71' });
  expect(rated?.campaign?.name).toBe('Spring launch');
  expect(rated?.rating?.fit?.fit).toBeGreaterThan(0);
  expect(rated?.rating?.engagement.n).toBe(1);
  expect(changed.at(-1)).toBeUndefined();
});

test('whoever is on a card goes first, by themselves, and without waiting for the page to be quiet', async () => {
  const { session, sent, urgent, settle } = setUp();
  session.take(['a', 'b', 'c'].map((handle, i) => evidence(handle, `7${i}`, `${i + 1}`)));
  expect(urgent()).toBe(false);
  session.rated({ postId: '71' });
  expect(urgent()).toBe(true);
  await settle();
  await settle();
  const told = captures(sent).map((one) => one.evidence.map(({ creator }) => creator.handle));
  expect(told).toEqual([['b'], ['a', 'c']]);
});

test('where nobody answers, the card says so, until somebody does', async () => {
  const { session, background, settle } = setUp();
  background.deaths = 3;
  session.take([evidence('glowbymaya', '71', '1')]);
  await settle();
  expect(session.rated({ postId: '71' })).toMatchObject({ isUnanswered: true });
  session.take([evidence('leafandlatte', '81', '2')]);
  await settle();
  expect(session.rated({ postId: '71' })?.rating).toBeDefined();
  expect(session.rated({ postId: '71' })?.isUnanswered).toBeUndefined();
});

test('an opened dossier gets every signal, once, and again when something has changed', async () => {
  const { session, sent, settle } = setUp();
  const explains = () => sent.filter(({ type }) => type === 'explain').length;
  const target = { key: 'tt_1', postId: '71' };
  session.take([evidence('glowbymaya', '71', '1')]);
  await settle();
  expect(session.rated({ postId: '71' })?.explained).toBeUndefined();
  session.look(target);
  session.look(target);
  await settle();
  const { explained } = session.rated({ postId: '71' }) ?? {};
  expect(explained?.rating.post?.plays).toBe(10_000);
  expect(explained?.posts).toHaveLength(1);
  expect(explains()).toBe(1);
  session.take([evidence('glowbymaya', '72', '1')]);
  session.look(target);
  await settle();
  expect(session.rated({ postId: '71' })?.explained?.posts).toHaveLength(2);
  expect(session.rated({ postId: '72' })?.explained).toBeUndefined();
});

test('a creator known by handle only becomes the one with an id, with all posts', () => {
  const { session } = setUp();
  session.take([evidence('glowbymaya', '71')]);
  expect(session.rated({ postId: '71' })?.key).toBe('@glowbymaya');
  session.take([evidence('glowbymaya', '72', '1')]);
  expect(session.rated({ postId: '71' })?.key).toBe('tt_1');
  expect(session.rated({ postId: '72' })?.post?.id).toBe('72');
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
    campaign: 'Spring launch',
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

const captures = (sent: Request[]) =>
  sent.flatMap((request) => (request.type === 'capture' ? [request] : []));

test('a new version of what the device learnt has everybody rated again', async () => {
  const { session, background, sent, settle } = setUp();
  session.take([evidence('glowbymaya', '71', '1'), evidence('leafandlatte', '81', '2')]);
  await settle();
  const asked = captures(sent).length;
  background.learned = { groups: [], tags: [], madeAt: now + 5 };
  session.applyChange({ type: 'changed', creatorKeys: [], learnedAt: now + 5, at: now + 5 });
  await settle();
  const [again, ...others] = captures(sent).slice(asked);
  expect(again?.rate.map(({ creator }) => creator.handle)).toEqual(['glowbymaya', 'leafandlatte']);
  expect(again?.evidence).toEqual([]);
  expect(others).toEqual([]);
});

test('a quoted fee is stored with the entry, and taken back', async () => {
  const { session, sent } = setUp();
  session.take([evidence('glowbymaya', '71', '1')]);
  const fee = { amount: 350, currency: 'EUR' } as const;
  expect(await session.quoteFee('tt_1', fee)).toMatchObject({ ok: true });
  expect(session.rated({ postId: '71' })?.known?.entry?.quotedFee).toEqual(fee);
  await session.quoteFee('tt_1', undefined);
  expect(sent.at(-1)).toMatchObject({ type: 'annotate', quotedFee: null });
  expect(session.rated({ postId: '71' })?.known?.entry?.quotedFee).toBeUndefined();
});

const comment = (id: string, postId: string, text: string): SeenComment => ({
  id,
  postId,
  text,
  isReply: false,
});

test('of the comments only their count leaves the tab, and the examples stay for the dossier', async () => {
  const { session, sent, settle } = setUp();
  session.take([evidence('glowbymaya', '71', '1')]);
  session.takeComments([
    comment('1', '71', 'where did you buy this serum?'),
    comment('2', '71', 'love this'),
  ]);
  await settle();
  expect(captures(sent).at(-1)?.evidence[0]?.posts[0]).toMatchObject({
    id: '71',
    plays: 10_000,
    observedAt: now,
    commentTally: { read: 2, observedAt: now },
  });
  expect(JSON.stringify(sent)).not.toContain('serum');
  session.look({ key: 'tt_1', postId: '71' });
  await settle();
  const rated = session.rated({ postId: '71' });
  expect(rated?.post?.commentTally?.read).toBe(2);
  expect(Object.values(rated?.explained?.commentExamples ?? {}).flat()).toContain('love this');
});

test('comments of a post that is not known yet wait until it is', async () => {
  const { session, sent, settle } = setUp();
  session.takeComments([comment('1', '71', 'love this')]);
  await settle();
  expect(sent).toEqual([]);
  session.take([evidence('glowbymaya', '71', '1')]);
  await settle();
  expect(session.rated({ postId: '71' })?.post?.commentTally?.read).toBe(1);
});

test('reading comments is no new reading of the post: its rate is judged at the time of its counts', async () => {
  const { session, settle } = setUp();
  const { creator, posts } = evidence('glowbymaya', '71', '1');
  const earlier = posts.map((post) => ({ ...post, observedAt: now - 86_400_000 }));
  session.take([{ creator, posts: earlier }]);
  session.takeComments([comment('1', '71', 'love this')]);
  await settle();
  const post = session.rated({ postId: '71' })?.post;
  expect(post?.commentTally?.read).toBe(1);
  expect(post?.observedAt).toBe(now - 86_400_000);
});

test('comments read again change nothing, and nothing is told', async () => {
  const { session, changed, settle } = setUp();
  session.take([evidence('glowbymaya', '71', '1')]);
  session.takeComments([comment('1', '71', 'love this')]);
  await settle();
  const told = changed.length;
  session.takeComments([comment('1', '71', 'love this')]);
  session.takeComments([]);
  await settle();
  expect(changed).toHaveLength(told);
});

test('a flood of comments is counted once, and what came last before the page goes is sent', async () => {
  const { session, sent, changed, settle } = setUp();
  session.take([evidence('glowbymaya', '71', '1')]);
  await settle();
  const told = changed.length;
  for (let i = 0; i < 1_000; i += 1) session.takeComments([comment(String(i), '71', 'love this')]);
  expect(changed).toHaveLength(told);
  await session.flush();
  // The count, then the background's answer to it.
  expect(changed).toHaveLength(told + 2);
  expect(captures(sent).at(-1)?.evidence[0]?.posts[0]?.commentTally?.read).toBe(300);
});

test('creators with many posts go in messages of less than 1 MB, each of them once', async () => {
  const { session, sent, settle } = setUp();
  const all = Array.from({ length: 20 }, (_, i) => {
    const { creator, posts } = evidence(`h${i}`, String(i), String(i + 1));
    const many = Array.from({ length: 60 }, (__, j) => ({
      ...posts[0],
      id: String(1_000 * (i + 1) + j),
      caption: 'x'.repeat(4_000),
      observedAt: now,
    }));
    return { creator, posts: many };
  });
  session.take(all);
  await settle();
  await session.flush();
  const batches = captures(sent).filter((capture) => capture.evidence.length > 0);
  const handles = batches.flatMap((capture) =>
    capture.evidence.map(({ creator }) => creator.handle),
  );
  expect(new Set(handles).size).toBe(20);
  expect(handles).toHaveLength(20);
  expect(Math.max(...batches.map((batch) => JSON.stringify(batch).length))).toBeLessThan(1_000_000);
});

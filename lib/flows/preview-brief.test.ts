import { expect, test } from 'vitest';
import { type Brief, emptyBrief } from '@/lib/model/brief';
import { defaultSettings } from '@/lib/model/settings';
import { rateCreator } from '@/lib/scoring/rate-creator';
import type { Store } from '@/lib/store/schema';
import { createBriefPreview, type ListedCreator } from './preview-brief';

const noStore = () => Promise.reject<Store>(new Error('no store'));
const preview = createBriefPreview(noStore, { pause: async () => {} });

const topics = {
  skin: ['SPF every day, no excuses #skincare', 'dry skin routine #skintok', 'serum #skincare'],
  gym: ['deadlift day #gymtok', 'leg day #fitness', 'meal prep #gymtok'],
};

let made = 0;
function invent(
  topic: keyof typeof topics,
  followers: number,
  fields: Partial<ListedCreator> = {},
) {
  made += 1;
  const creator = { id: String(made), handle: `${topic}${made}`, followers, observedAt: 0 };
  const posts = topics[topic].map((caption, i) => ({ id: `${made}0${i}`, caption, observedAt: 0 }));
  const rating = rateCreator({ creator, posts, settings: defaultSettings });
  return { key: `tt_${made}`, creator, posts, rating, seen: {}, ...fields } satisfies ListedCreator;
}

async function run(
  wish: Partial<Brief>,
  creators: ListedCreator[],
  signal = new AbortController().signal,
  of = preview,
) {
  const told = [];
  for await (const one of of({ ...emptyBrief, ...wish }, creators, signal)) told.push(one);
  return told;
}

const last = async (...given: Parameters<typeof run>) => (await run(...given)).at(-1);

test('counts who fits, and by each wish who misses it, alone or with others', async () => {
  const creators = [invent('skin', 20_000), invent('skin', 2_000), invent('gym', 3_000)];
  const told = await last({ niches: ['skincare'], tiers: ['micro'] }, creators);
  expect(told).toMatchObject({ seen: 3, n: 3, read: 3, fits: 1, misses: 2, unknown: 0 });
  expect(told?.missed).toEqual([
    { wish: 'tier', creators: 2, alone: 1 },
    { wish: 'fit', creators: 1, alone: 0 },
  ]);
  expect(told?.examples.map(({ handle }) => handle)).toEqual([creators[0]?.creator.handle]);
});

test('says of each word in how many it was found, and how many would fit without it', async () => {
  const creators = [invent('skin', 20_000), invent('skin', 20_000), invent('gym', 20_000)];
  const wish = {
    niches: ['skincare', 'fitness'],
    terms: ['SPF', '#spf', 'retinol'],
    vetoes: ['leg day'],
  };
  const told = await last(wish, creators);
  const words = new Map(told?.words.map((word) => [word.text, word]));
  expect(words.get('skincare')).toMatchObject({ kind: 'niche', found: 2 });
  expect(words.get('SPF')).toMatchObject({ kind: 'term', found: 2 });
  expect(words.get('retinol')).toEqual({ kind: 'term', text: 'retinol', found: 0 });
  expect(words.get('leg day')).toEqual({ kind: 'veto', text: 'leg day', found: 1 });
  expect(words.has('#spf')).toBe(false);
  const without = await last({ ...wish, niches: ['fitness'] }, creators);
  expect(words.get('skincare')?.fitsWithout).toBe(without?.fits);
});

test('a word without which the brief asks for nothing is not tried left out', async () => {
  const told = await last({ niches: ['skincare'] }, [invent('skin', 20_000)]);
  expect(told?.words).toEqual([{ kind: 'niche', text: 'skincare', found: 1 }]);
  expect(told?.isDone).toBe(true);
});

test('who was decided on and never met is not among the seen', async () => {
  const creators = [invent('skin', 1_000), invent('skin', 1_000, { seen: undefined })];
  expect(await last({ niches: ['skincare'] }, creators)).toMatchObject({ seen: 1, n: 1 });
});

test('who is not rated is unknown', async () => {
  const one = invent('skin', 1_000);
  const withheld = { ...one, rating: { ...one.rating, notRated: 'private' as const } };
  const told = await last({ niches: ['skincare'] }, [withheld]);
  expect(told).toMatchObject({ fits: 0, misses: 0, unknown: 1 });
});

test('of more than 2,000 an even sample is looked at, and its size is said', async () => {
  const [first, second] = [invent('skin', 20_000), invent('gym', 20_000)];
  const creators = Array.from({ length: 5_000 }, (_, i) => (i < 2_500 ? first : second));
  const told = await last({ niches: ['skincare'] }, creators);
  expect(told).toMatchObject({ seen: 5_000, n: 2_000, read: 2_000, fits: 1_000, misses: 1_000 });
});

test('nobody seen is a preview too', async () => {
  expect(await last({ niches: ['skincare'] }, [])).toMatchObject({ seen: 0, n: 0, isDone: true });
});

test('a change of the form ends the run before it', async () => {
  const ending = new AbortController();
  const told: unknown[] = [];
  const slow = createBriefPreview(noStore, { pause: async () => ending.abort(), clock: ticking() });
  const creators = Array.from({ length: 50 }, () => invent('skin', 20_000));
  for await (const one of slow({ ...emptyBrief, niches: ['skincare'] }, creators, ending.signal)) {
    told.push(one);
  }
  expect(told).toEqual([]);
});

test('a long count is told as far as it got', async () => {
  const slow = createBriefPreview(noStore, { pause: async () => {}, clock: ticking() });
  const creators = Array.from({ length: 50 }, () => invent('skin', 20_000));
  const told = await run({ niches: ['skincare'] }, creators, undefined, slow);
  expect(told[0]?.read).toBeLessThan(50);
  expect(told.at(-1)?.read).toBe(50);
});

/** A clock by which everything takes 6 ms. */
function ticking(): () => number {
  let at = 0;
  return () => {
    at += 6;
    return at;
  };
}

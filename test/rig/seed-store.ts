import type { ExtensionBrowser } from '#test/rig/launch.ts';
import type { Campaign } from '@/lib/model/campaign';
import type { Collaboration } from '@/lib/model/collaboration';
import type { Entry } from '@/lib/model/entry';
import type { Post } from '@/lib/model/post';
import type { ScoutingSession } from '@/lib/model/scouting-session';
import type { Template } from '@/lib/model/template';
import type { CreatorRecord } from '@/lib/store/schema';

/** What is put into the extension's database, in the form in which it stands there. */
export interface Seed {
  creators: CreatorRecord[];
  entries?: Entry[];
  /** Besides `c1`, which the extension makes itself, or in its place. */
  campaigns?: Campaign[];
  sessions?: ScoutingSession[];
  collaborations?: Collaboration[];
  templates?: Template[];
}

/** The campaign that the extension makes for a scout who has none. */
export const firstCampaignId = 'c1';
const day = 24 * 60 * 60 * 1000;
/** Records of one call: some kilobytes each. */
const batch = 1_000;

/**
 * Fills the extension's own database. Pages that are open know nothing of it: open them, or reload
 * them, afterwards.
 *
 * @example await seedStore(scout, { creators: inventRecords(10_000), entries: inventEntries(10_000) });
 */
export async function seedStore(scout: ExtensionBrowser, seed: Seed): Promise<void> {
  const page = await scout.openExtensionPage();
  // The first page has the database made, with the first campaign in it.
  await page
    .getByRole('tab', { selected: true })
    .getByText(/^[\d,]+$/)
    .waitFor();
  const { creators, entries = [], campaigns = [], sessions = [] } = seed;
  const { collaborations = [], templates = [] } = seed;
  const records = { campaigns, sessions, creators, entries, collaborations, templates };
  for (const [name, all] of Object.entries(records)) {
    for (let from = 0; from < all.length; from += batch) {
      // As text: Playwright takes an object over value by value, twenty times as slowly.
      const json = JSON.stringify(all.slice(from, from + batch));
      await page.evaluate(putRecords, { name, json });
    }
  }
  await page.close();
}

/** Runs in the page. */
async function putRecords({ name, json }: { name: string; json: string }): Promise<void> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('feedscout');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  await new Promise<void>((resolve, reject) => {
    const transaction = database.transaction(name, 'readwrite');
    for (const record of JSON.parse(json)) transaction.objectStore(name).put(record);
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
  });
  database.close();
}

/** So many invented creators, the same at every call: sizes, niches, languages and rates of all kinds. */
export function inventRecords(count: number, now = Date.now()): CreatorRecord[] {
  return Array.from({ length: count }, (_, index) => inventRecord(index, { now }));
}

/**
 * An invented creator with five posts, seen with two of them.
 *
 * @param index tells one from another; the handle ends in it
 * @param facts replaces parts of the record
 */
export function inventRecord(
  index: number,
  { now = Date.now(), ...facts }: { now?: number } & Partial<CreatorRecord> = {},
): CreatorRecord {
  const random = createRandom(index);
  const topic = pick(topics, random());
  const id = String(7_000_000_000 + index);
  const followers = Math.round(1_000 * 10 ** (3 * random()));
  const pace = 1 + 9 * random();
  const posts = Array.from({ length: 5 }, (_, nth): Post => {
    const plays = Math.round(followers * (0.2 + 2 * random()));
    const likes = Math.round(plays * (0.02 + 0.1 * random()));
    return {
      id: `75${String(index).padStart(8, '0')}0${5 - nth}`,
      createdAt: Math.round(now - (3 + pace * nth) * day),
      caption: `${pick(topic.captions, random())} #${topic.tags.join(' #')}`,
      hashtags: [...topic.tags],
      plays,
      likes,
      comments: Math.round(likes * 0.04),
      shares: Math.round(likes * 0.06),
      saves: Math.round(likes * 0.1),
      kind: 'video',
      language: topic.language,
      location: topic.region,
      observedAt: now - day,
    };
  });
  const seenAt = Math.round(now - day * (1 + 30 * random()));
  const hasEmail = index % 4 === 0;
  return {
    key: `tt_${id}`,
    creator: {
      id,
      handle: `${pick(names, random())}.${topic.tags[0]}.${index}`,
      name: `${pick(names, random())} ${topic.tags[0]}`,
      bio: hasEmail ? `Collabs: hello${index}@creators.example` : 'Made with love',
      followers,
      following: 310,
      hearts: Math.round(followers * 40 * random()),
      videos: Math.round(60 + 300 * random()),
      observedAt: now - day,
    },
    posts,
    postIds: posts.map((post) => post.id),
    seen: { posts: 2, firstAt: seenAt - day, lastAt: seenAt },
    marks: posts
      .slice(0, 2)
      .map((post, nth) => ({ postId: post.id, at: seenAt - nth * day, place: 'for-you' as const })),
    formerHandles: [],
    history: [{ at: seenAt, followers }],
    updatedAt: seenAt,
    revision: 1,
    ...facts,
  };
}

/** All of `inventRecords(count)` on the shortlist of the first campaign. */
export function inventEntries(count: number, now = Date.now()): Entry[] {
  return Array.from({ length: count }, (_, index) =>
    inventEntry(inventRecord(index, { now }), { now: now - index * 60_000 }),
  );
}

/** A creator's entry in the first campaign, listed unless `facts` say otherwise. */
export function inventEntry(
  { key }: Pick<CreatorRecord, 'key'>,
  { now = Date.now(), ...facts }: { now?: number } & Partial<Entry> = {},
): Entry {
  return {
    campaignId: firstCampaignId,
    creatorKey: key,
    decision: 'listed',
    status: 'shortlisted',
    tags: [],
    note: '',
    addedAt: now,
    decidedAt: now,
    updatedAt: now,
    ...facts,
  };
}

const names = ['amber', 'bruno', 'celia', 'dario', 'elif', 'farah', 'goran', 'hanna', 'ines'];

const topics = [
  {
    tags: ['skintok', 'skincare', 'spf'],
    captions: ['My SPF routine for oily skin', 'Three serums that calmed my skin'],
    language: 'en',
    region: 'US',
  },
  {
    tags: ['baking', 'sourdough', 'bread'],
    captions: ['Sourdough for people without time', 'A lemon cake that never fails'],
    language: 'en',
    region: 'GB',
  },
  {
    tags: ['booktok', 'bookrecs', 'fantasy'],
    captions: ['Five fantasy books for rainy days', 'I could not put this one down'],
    language: 'en',
    region: 'CA',
  },
  {
    tags: ['fitness', 'gymtok', 'workout'],
    captions: ['Leg day without a machine', 'A workout for small rooms'],
    language: 'de',
    region: 'DE',
  },
] as const;

/** Figures in [0, 1) that look random and are the same at every call. */
function createRandom(seed: number): () => number {
  let state = (seed + 1) * 2_654_435_761;
  return () => {
    state = (Math.imul(state ^ (state >>> 15), 2_246_822_519) + 1_640_531_527) >>> 0;
    return state / 2 ** 32;
  };
}

function pick<T>(from: readonly [T, ...T[]] | readonly T[], share: number): T {
  const picked = from[Math.floor(share * from.length)] ?? from[0];
  if (picked === undefined) throw new Error('Nothing to pick from');
  return picked;
}

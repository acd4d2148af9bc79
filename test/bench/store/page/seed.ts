/** Runs in a page of an extension that is nothing but an origin: fills a database as a scout's weeks would. */
import { inventCreator, inventListed, seedVersion } from '#test/bench/store/page/invent-creator.ts';
import { emptyBrief } from '@/lib/model/brief';
import { defaultSettings } from '@/lib/model/settings';
import { settingsKey } from '@/lib/store/desk';
import { migrations } from '@/lib/store/migrations';
import { openStore } from '@/lib/store/open-store';

export interface SeedOrder {
  /** Name of the database. */
  name: string;
  creators: number;
  /** How many of them are on the shortlist of the first campaign. */
  listed: number;
  now: number;
}

/** Records of one transaction: large enough for the disk, small enough for the memory. */
const batch = 2_000;

/**
 * A worker that finds creators without a lesson learns from them at every start; a scout's database has
 * them all.
 */
function inventLesson(key: string, index: number) {
  const niche = ['skincare', 'baking', 'books', 'fitness'][index % 4];
  return { key, lesson: { niche, language: 'en', logRate: 1 + (index % 100) / 100, tags: [] } };
}

async function seedDatabase({ name, creators, listed, now }: SeedOrder): Promise<void> {
  const store = await openStore({ name, migrations: migrations.slice(0, seedVersion) });
  const brief = { ...emptyBrief, niches: ['skincare', 'books'], terms: ['spf'], languages: ['en'] };
  const campaign = { id: 'c1', name: 'Spring launch', brief, createdAt: now, updatedAt: now };
  await store.put('campaigns', campaign);
  await store.put('settings', { ...defaultSettings, activeCampaignId: 'c1' }, settingsKey);
  let writing = Promise.resolve();
  for (let begin = 0; begin < Math.max(creators, listed); begin += batch) {
    const end = begin + batch;
    const transaction = store.transaction(['creators', 'lessons', 'entries'], 'readwrite', {
      durability: 'relaxed',
    });
    const records = transaction.objectStore('creators');
    const lessons = transaction.objectStore('lessons');
    const entries = transaction.objectStore('entries');
    for (let index = begin; index < Math.min(end, creators); index += 1) {
      const record = inventCreator(index, now);
      void records.put(record);
      void lessons.put(inventLesson(record.key, index));
    }
    for (let index = begin; index < Math.min(end, listed); index += 1) {
      void entries.put(inventListed(index, now));
    }
    // The next ones are invented while these are written.
    await writing;
    writing = transaction.done;
  }
  await writing;
  store.close();
}

Object.assign(globalThis, { seedDatabase });

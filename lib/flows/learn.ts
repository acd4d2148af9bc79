import type { CreatorKey } from '@/lib/model/creator';
import type { Learned } from '@/lib/model/learned';
import { toLearnedTags } from '@/lib/scoring/learning/learned-tags';
import { toLesson as lessonOf } from '@/lib/scoring/learning/lesson';
import { toSeenGroups } from '@/lib/scoring/learning/seen-groups';
import { readLearned, readLearningCounts, readUntaught, writeLearned } from '@/lib/store/learned';
import type { Store } from '@/lib/store/schema';
import { writeLessons } from '@/lib/store/write-lessons';

/** How the background teaches itself from the creators that captures bring. */
export interface Learning {
  /** These records changed; they are learnt from when captures pause. */
  add(keys: readonly CreatorKey[]): void;
  /** At worker start: publishes what the last one could not, and learns from whom it did not get to. */
  start(): Promise<void>;
}

export interface LearningWorld {
  connect(): Promise<Store>;
  now(): number;
  /** Told about what failed: nothing waits for a lesson. */
  report(failure: unknown): void;
  /** A new version can be read. */
  onPublished?(learnedAt: number): void;
  toLesson?: typeof lessonOf;
  /** Calls back later. @returns what calls it off */
  schedule?(run: () => Promise<void>, delayMs: number): () => void;
}

/** Every capture puts it off, so that no answer waits for a lesson. */
const quietMs = 1_500;
/** As many wait at most; then captures that do not pause are no reason to wait longer. */
const batchSize = 200;
/** One transaction each: a capture that comes meanwhile waits for a few creators, not for all. */
const sliceSize = 10;
/** Every version has all that is shown rated again, so versions keep a distance. */
const minVersionAgeMs = 30 * 1000;
const materialGrowth = 0.1;

/** A worker that is stopped loses what waits; the next start or the next encounter makes up for it. */
export function createLearning(world: LearningWorld): Learning {
  const { connect, now, report, toLesson = lessonOf, schedule = callLater } = world;
  const { onPublished = () => {} } = world;
  const waiting = new Set<CreatorKey>();
  let isRunning = false;
  let callOff = () => {};
  let comparedAt: number | undefined;
  /** How long what was learnt last has to wait for the next version; 0 for not at all. */
  let comparableInMs = 0;

  function plan() {
    callOff();
    callOff = schedule(run, waiting.size >= batchSize ? 0 : quietMs);
  }

  async function run() {
    if (isRunning) return;
    isRunning = true;
    const keys = [...waiting].slice(0, batchSize);
    for (const key of keys) waiting.delete(key);
    try {
      const store = await connect();
      for (let i = 0; i < keys.length; i += sliceSize) {
        await writeLessons(store, { keys: keys.slice(i, i + sliceSize), toLesson, now: now() });
      }
      await publish(store);
    } catch (failure) {
      report(failure);
    }
    isRunning = false;
    if (waiting.size > 0) plan();
    else if (comparableInMs > 0) callOff = schedule(run, comparableInMs);
  }

  async function publish(store: Store) {
    const at = now();
    comparableInMs = ageLackingMs(comparedAt, at);
    if (comparableInMs > 0) return;
    const published = await readLearned(store);
    comparableInMs = ageLackingMs(published?.madeAt, at);
    if (comparableInMs > 0) return;
    // Without a version there is little to read, and the first one is worth having at once.
    if (published) comparedAt = at;
    const counts = await readLearningCounts(store);
    const next: Learned = {
      groups: toSeenGroups(counts.groups),
      tags: toLearnedTags(counts.tags),
      madeAt: at,
    };
    if (!hasNews(next, published)) return;
    await writeLearned(store, next);
    onPublished(at);
  }

  function add(keys: readonly CreatorKey[]) {
    if (keys.length === 0) return;
    for (const key of keys) waiting.add(key);
    plan();
  }

  return {
    add,
    async start() {
      const store = await connect();
      await publish(store);
      add(await readUntaught(store, batchSize));
    },
  };
}

function callLater(run: () => Promise<void>, delayMs: number): () => void {
  const timer = setTimeout(() => void run(), delayMs);
  return () => clearTimeout(timer);
}

/** What a version made then lacks to its least age; a clock that was put back is no reason to wait. */
function ageLackingMs(then: number | undefined, at: number): number {
  if (then === undefined || at < then - minVersionAgeMs) return 0;
  return Math.max(0, minVersionAgeMs - Math.abs(at - then));
}

/** A group is new, gone or a tenth larger or smaller; a hashtag is understood, or no longer so. */
function hasNews(next: Learned, published: Learned = { groups: [], tags: [], madeAt: 0 }): boolean {
  const sizes = (learned: Learned) =>
    new Map(learned.groups.map((group) => [`${group.niche}/${group.language}`, group.creators]));
  const before = sizes(published);
  const after = sizes(next);
  const hasOtherGroups =
    before.size !== after.size ||
    [...after].some(([group, creators]) => {
      const known = before.get(group) ?? 0;
      return Math.abs(creators - known) >= materialGrowth * Math.max(known, 1);
    });
  const meanings = ({ tags }: Learned) => tags.map(({ tag, niche }) => `${tag}/${niche}`).sort();
  return hasOtherGroups || meanings(next).join() !== meanings(published).join();
}

import { type Brief, hasTopic } from '@/lib/model/brief';
import type { Learned } from '@/lib/model/learned';
import {
  type BriefPreview,
  createPreviewTally,
  withoutWord,
} from '@/lib/scoring/fit/brief-preview';
import { matchBrief, type RatedCreator } from '@/lib/scoring/fit/match-brief';
import type { Store } from '@/lib/store/schema';
import { currentLearned } from './current-learned';

/** A creator of a list: who was never met is not counted among those seen. */
export interface ListedCreator extends RatedCreator {
  seen?: object;
}

/** @returns how many of the creators would fit: first as far as it is counted, at last with every trial */
export type PreviewBrief = (
  brief: Brief,
  creators: readonly ListedCreator[],
  signal: AbortSignal,
) => AsyncGenerator<BriefPreview, void>;

/** More say no more: at 2,000 the share is known to 2 points. */
const maxCreators = 2_000;
/** Each is another pass over the candidates. */
const maxTrials = 6;
/** Less than a frame, so that typing never waits; a creator takes 0.15 ms. */
const sliceMs = 10;
/** Between two drawings of the same count. */
const tellMs = 120;

export interface PreviewWorld {
  /** Lets the page breathe. */
  pause(): Promise<void>;
  clock(): number;
}

const realWorld: PreviewWorld = {
  pause: () => new Promise((resolve) => setTimeout(resolve)),
  clock: () => performance.now(),
};

/**
 * Previews of a brief under the scout's hands: how many of the creators already seen it would fit,
 * what the others miss, and which of its words do the work. What a brief does not change is taken
 * from the ratings that the page has; the store is asked for what was learnt alone.
 *
 * @param connect opens the store
 */
export function createBriefPreview(
  connect: () => Promise<Store>,
  world: Partial<PreviewWorld> = {},
): PreviewBrief {
  const { pause, clock } = { ...realWorld, ...world };
  let learned: Learned | undefined;

  /** The version kept, unless there is a newer one; where the store cannot be read, the one kept. */
  async function readLessons(): Promise<Learned | undefined> {
    const newer = await connect()
      .then(currentLearned)
      .catch(() => undefined);
    learned = newer ?? learned;
    return learned;
  }

  return async function* previewBrief(brief, creators, signal) {
    const lessons = await readLessons();
    const seen = creators.filter((creator) => creator.seen !== undefined);
    const sample = toSample(seen, maxCreators);
    const tally = createPreviewTally(brief, seen.length, sample.length);
    let sliceEnd = clock() + sliceMs;
    let toldAt = clock();

    /** @returns whether the preview is still wanted */
    async function breathe(): Promise<boolean> {
      if (clock() >= sliceEnd) {
        await pause();
        sliceEnd = clock() + sliceMs;
      }
      return !signal.aborted;
    }

    for (const creator of sample) {
      tally.add(creator, matchBrief(creator, brief, lessons));
      if (!(await breathe())) return;
      if (clock() - toldAt < tellMs) continue;
      toldAt = clock();
      yield tally.read();
    }
    yield tally.read();
    for (const word of tally.readTrials(maxTrials)) {
      const rest = withoutWord(brief, word);
      if (!hasTopic(rest)) continue;
      let fits = 0;
      for (const creator of tally.candidates) {
        if (matchBrief(creator, rest, lessons)?.match.verdict === 'fits') fits += 1;
        if (!(await breathe())) return;
      }
      tally.addTrial(word, fits);
      yield tally.read();
    }
    yield tally.read(true);
  };
}

/** At most so many, evenly from all, so that early and late ones count alike. */
function toSample<Item>(items: readonly Item[], most: number): readonly Item[] {
  if (items.length <= most) return items;
  return Array.from(
    { length: most },
    (_, i) => items[Math.floor((i * items.length) / most)],
  ).filter((item) => item !== undefined);
}

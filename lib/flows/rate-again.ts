import type { CreatorKey } from '@/lib/model/creator';
import type { Rating } from '@/lib/scoring/signals/rating';
import {
  readRatingSlice,
  readSliceStarts,
  removeRatingSlices,
  writeRatingSlices,
} from '@/lib/store/ratings';
import { countSeen, readListedSlices, readSeenSlices } from '@/lib/store/read-creators';
import type { Relations } from '@/lib/store/read-relations';
import type { RatingSlice, Store } from '@/lib/store/schema';
import type { StoredCreator, StoredCreators } from '@/lib/store/stored-creator';
import { breathe } from './breathe';
import { packRatings, unpackRatings } from './pack-ratings';
import { type Stretch, sliceSize, toStretches } from './rating-stretches';
import { toState } from './standard';

export interface RateAgainOptions {
  store: Store;
  relations: Relations;
  /** The name of what they are rated against; absent: nothing is kept, and nothing kept is used. */
  standard?: string;
  rate(creator: StoredCreator): Rating;
  /** Given in the order of their keys, some at a time. */
  onRated?(creators: readonly StoredCreator[], ratings: readonly Rating[]): void;
  onProgress?(done: number, total: number): void;
  /** How many creators were seen, where that is known already. */
  total?: number;
  /** Its abort ends the work between two creators; what was stored stays, and is not rated another time. */
  signal?: AbortSignal;
  /** Lets the page draw and answer. */
  pause?(): Promise<void>;
  clock?(): number;
}

export interface RatedAgain {
  /** Creators seen, and how many of them were rated before the end or the abort. */
  done: number;
  total: number;
  isWhole: boolean;
  unreadable: CreatorKey[];
}

/** Half a frame: what is to be drawn never waits for more. */
const stretchMs = 8;

/**
 * Rates everyone seen or decided on, unless a rating of the same record against the same standard is kept
 * already, and keeps what it rated: a page that is closed half-way goes on from there when it is opened
 * again. Whoever rates at the same time in another page does the same work, and no harm.
 */
export async function rateAgain(options: RateAgainOptions): Promise<RatedAgain> {
  const { store, relations, standard, onProgress = () => {} } = options;
  const total = options.total ?? (await countSeen(store));
  const keeping = standard === undefined ? undefined : createKeeping(options, standard);
  let done = 0;
  const rated = await rateStretches(options, readSeenSlices(store, relations), async (stretch) => {
    done += stretch.creators.filter(({ record }) => record.seen !== undefined).length;
    onProgress(Math.min(done, total), total);
    await keeping?.keep(stretch);
  });
  await keeping?.end();
  return { ...rated, done: Math.min(done, total), total };
}

/** Rates the shortlist alone, with what is kept already; keeps nothing. */
export function rateListed(
  options: RateAgainOptions,
): Promise<Pick<RatedAgain, 'isWhole' | 'unreadable'>> {
  const { store, relations } = options;
  return rateStretches(options, readListedSlices(store, relations));
}

interface RatedStretch extends Stretch {
  ratings: readonly Rating[];
  /** Not what is stored. */
  isNew: boolean;
}

async function rateStretches(
  options: RateAgainOptions,
  read: AsyncIterable<StoredCreators>,
  onStretch: (stretch: RatedStretch) => Promise<void> = async () => {},
): Promise<Pick<RatedAgain, 'isWhole' | 'unreadable'>> {
  const { store, relations, standard, onRated = () => {} } = options;
  const rateStretch = createStretchRater(options);
  const starts = standard === undefined ? [] : await readSliceStarts(store, relations.campaignId);
  const unreadable: CreatorKey[] = [];
  for await (const stretch of toStretches(read, starts, (keys) => unreadable.push(...keys))) {
    const rated = await rateStretch(stretch);
    if (rated === undefined) return { isWhole: false, unreadable };
    onRated(stretch.creators, rated.ratings);
    await onStretch({ ...stretch, ...rated });
  }
  return { isWhole: true, unreadable };
}

function createKeeping({ store, relations, pause = breathe }: RateAgainOptions, standard: string) {
  let writing: Promise<unknown> = Promise.resolve();
  /** Without room ratings are made again at the next opening; nobody has to know. */
  let hasRoom = true;

  async function write({ from, ...stretch }: RatedStretch) {
    // Packing takes some milliseconds of its own.
    await pause();
    const { campaignId } = relations;
    const slices = await toSlices({ from, ...stretch }, { campaignId, standard });
    if (slices.length === 0) await removeRatingSlices(store, campaignId, [from]);
    else await writeRatingSlices(store, slices);
  }

  return {
    async keep(stretch: RatedStretch) {
      if (!stretch.isNew || !hasRoom) return;
      // The next ones are rated while these are packed and written.
      await writing;
      writing = write(stretch).catch(() => {
        hasRoom = false;
      });
    },
    end: () => writing,
  };
}

/** @returns what rates a stretch: `undefined` once the work was called off */
function createStretchRater(options: RateAgainOptions) {
  const { store, relations, standard, rate, signal } = options;
  const { pause = breathe, clock = () => performance.now() } = options;
  return async (stretch: Stretch) => {
    const kept = await readKept(store, relations.campaignId, stretch, standard);
    // Parsing what was read or unpacked has taken its share of this frame.
    await pause();
    const ratings: Rating[] = [];
    let isNew = kept.size === 0 || kept.size !== stretch.creators.length;
    let end = clock() + stretchMs;
    for (const creator of stretch.creators) {
      const found = kept.get(creator.record.key);
      const isFresh = found?.state === toState(creator);
      if (!isFresh) isNew = true;
      ratings.push(isFresh ? found.rating : rate(creator));
      if (clock() < end) continue;
      await pause();
      if (signal?.aborted) return undefined;
      end = clock() + stretchMs;
    }
    return signal?.aborted ? undefined : { ratings, isNew };
  };
}

async function readKept(
  store: Store,
  campaignId: string,
  { from, isStored }: Stretch,
  standard: string | undefined,
): Promise<Map<CreatorKey, { state: string; rating: Rating }>> {
  const kept = new Map<CreatorKey, { state: string; rating: Rating }>();
  if (!isStored || standard === undefined) return kept;
  const slice = await readRatingSlice(store, campaignId, from);
  if (slice?.standard !== standard) return kept;
  const ratings = (await unpackRatings(slice.body, slice.made.length)) ?? [];
  slice.made.forEach(([key, state], i) => {
    const rating = ratings[i];
    if (rating !== undefined) kept.set(key, { state, rating });
  });
  return kept;
}

/** A stretch as it is stored: as one slice, or as several where it has grown too long. */
async function toSlices(
  { from, creators, ratings }: RatedStretch,
  { campaignId, standard }: { campaignId: string; standard: string },
): Promise<RatingSlice[]> {
  const size = creators.length > 2 * sliceSize ? sliceSize : creators.length;
  const slices: RatingSlice[] = [];
  for (let at = 0; at < creators.length; at += size) {
    const some = creators.slice(at, at + size);
    slices.push({
      campaignId,
      from: at === 0 ? from : (some[0]?.record.key ?? from),
      standard,
      made: some.map((creator): [string, string] => [creator.record.key, toState(creator)]),
      body: await packRatings(ratings.slice(at, at + size)),
    });
  }
  return slices;
}

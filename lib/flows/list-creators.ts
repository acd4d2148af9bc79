import type { CreatorKey } from '@/lib/model/creator';
import type { Learned } from '@/lib/model/learned';
import type { rateCreator } from '@/lib/scoring/rate-creator';
import { readCampaigns, readDesk } from '@/lib/store/desk';
import { readLearned } from '@/lib/store/learned';
import {
  compareAdded,
  compareSeen,
  countListed,
  countListedIn,
  countSeen,
  readCreators,
  readNewestListed,
} from '@/lib/store/read-creators';
import { readRelations } from '@/lib/store/read-relations';
import type { Store } from '@/lib/store/schema';
import type { StoredCreators } from '@/lib/store/stored-creator';
import { breathe } from './breathe';
import { type CreatorRow, toRow } from './creator-row';
import { type RateAgainOptions, rateAgain, rateListed } from './rate-again';
import { createStoredRater } from './rate-stored';
import { type Standard, toStandard, toStandardName } from './standard';

export interface CreatorList {
  rows: CreatorRow[];
  /** Creators whose record cannot be read; the rest of the list stands. */
  unreadable: CreatorKey[];
}

/** How many of the creators seen are rated. */
export interface Rated {
  done: number;
  total: number;
}

export interface Reading {
  /** Given the shortlist as soon as it is rated, before everybody else. */
  onListed?(rows: CreatorRow[]): void;
  onProgress?(rated: Rated): void;
  /** Its abort ends the reading with whoever is rated by then. */
  signal?: AbortSignal;
}

export interface CreatorLists {
  /**
   * Creators whose decision in this campaign is `listed`, the last added first. Takes over what the
   * device has learnt since.
   */
  listShortlist(campaignId: string): Promise<CreatorList>;
  /**
   * The first `limit` of the shortlist, in a time that does not depend on how many there are: a page is
   * drawn while the others are read.
   */
  listBeginning(
    campaignId: string,
    limit: number,
  ): Promise<CreatorList & { /** There are no others. */ isAll: boolean }>;
  /** How many are on the shortlist. */
  countListed(campaignId: string): Promise<number>;
  /**
   * Everyone seen, the last first, with the decision in this campaign; then those decided on unseen.
   * Takes over what the device has learnt since; single readings rate with what was learnt by then, so
   * that the rows of one list can be compared.
   *
   * Ratings that are kept in the store are taken from there; those made are kept.
   */
  listSeen(
    campaignId: string,
    reading?: Reading,
  ): Promise<CreatorList & { /** Absent: all are there. */ stoppedAt?: Rated }>;
  /** These creators, in this order; with a post, that post too is rated. */
  list(campaignId: string, keys: readonly CreatorKey[], postId?: string): Promise<CreatorList>;
}

/** A rating takes about a millisecond: more of them in one go would be felt in the page that waits. */
const sliceMs = 8;

/** Half of the code that a page needs for its lists: nobody waits for it to see the page. */
const loadRate = async () => (await import('@/lib/scoring/rate-creator')).rateCreator;

/** What the lists need of the world. */
export interface ListWorld {
  /** Absent: the product's own, which is read while the store is. */
  rate?: typeof rateCreator;
  /** Lets the page breathe. */
  pause(): Promise<void>;
  clock(): number;
  /** The version that rates; absent: no rating is kept in the store. */
  product?: string;
  /** Beyond it the ratings longest in the cache go; 0 for who reads each creator once. */
  maxKept: number;
}

const realWorld: ListWorld = {
  pause: breathe,
  clock: () => performance.now(),
  maxKept: 20_000,
};

/**
 * The lists of the extension's pages, read straight from the store. A creator is rated when read; the
 * rating is kept until the record, the brief, the settings, the quoted fee or what was learnt change.
 *
 * @param connect opens the store, e.g. `createConnection()`
 */
export function createCreatorLists(
  connect: () => Promise<Store>,
  world: Partial<ListWorld> = {},
): CreatorLists {
  const { rate: given, pause, clock, product, maxKept } = { ...realWorld, ...world };
  // Begun while the store is opened; where it fails, the list that needs it tells.
  if (given === undefined) loadRate().catch(() => undefined);
  let rater: ReturnType<typeof createStoredRater> | undefined;
  let learning: Promise<Learned | undefined> | undefined;

  async function readRater() {
    const rate = given ?? (await loadRate());
    rater ??= createStoredRater(rate, maxKept);
    return rater;
  }

  /** A reading that failed is not kept: the next one tries again. */
  function keepLearned(store: Store): Promise<Learned | undefined> {
    const reading = readLearned(store);
    reading.catch(() => {
      if (learning === reading) learning = undefined;
    });
    return reading;
  }

  /** @returns `undefined` for a campaign that does not exist */
  async function readStandard(store: Store, campaignId: string): Promise<Standard | undefined> {
    const [desk, campaigns] = await Promise.all([readDesk(store), readCampaigns(store)]);
    const campaign = campaigns.find(({ id }) => id === campaignId);
    if (!desk || !campaign) return undefined;
    learning ??= keepLearned(store);
    return toStandard(campaign.brief, desk.settings, await learning);
  }

  /** A few creators, read in one go. */
  async function listFew<Few extends StoredCreators>(
    campaignId: string,
    read: (store: Store) => Promise<Few>,
    postId?: string,
  ): Promise<CreatorList & { few?: Few }> {
    const store = await connect();
    const [few, standard] = await Promise.all([read(store), readStandard(store, campaignId)]);
    // What rates is long on its way; a list of nobody does not wait for it.
    if (!standard || few.creators.length === 0)
      return { rows: [], unreadable: few.unreadable, few };
    const rateStored = await readRater();
    const rows: CreatorRow[] = [];
    let sliceEnd = clock() + sliceMs;
    for (const one of few.creators) {
      rows.push(toRow(one, rateStored(one, standard, postId), postId));
      if (clock() < sliceEnd) continue;
      await pause();
      sliceEnd = clock() + sliceMs;
    }
    return { rows, unreadable: few.unreadable, few };
  }

  /** @returns what rates the creators of a campaign and gathers their rows */
  async function gatherRows(campaignId: string, signal?: AbortSignal) {
    learning = undefined;
    const store = await connect();
    const [standard, rateStored] = await Promise.all([
      readStandard(store, campaignId),
      readRater(),
    ]);
    if (!standard) return undefined;
    const rows = new Map<CreatorKey, CreatorRow>();
    const options: RateAgainOptions = {
      store,
      relations: await readRelations(store, campaignId),
      standard: product === undefined ? undefined : await toStandardName(standard, product),
      rate: (one) => rateStored(one, standard),
      onRated(creators, ratings) {
        creators.forEach((one, i) => {
          const rating = ratings[i];
          if (rating) rows.set(one.known.key, toRow(one, rating));
        });
      },
      signal,
      pause,
      clock,
    };
    return { rows, options };
  }

  return {
    async listShortlist(campaignId) {
      const gathering = await gatherRows(campaignId);
      if (!gathering) return { rows: [], unreadable: [] };
      const { unreadable } = await rateListed(gathering.options);
      const rows = [...gathering.rows.values()];
      return { rows: rows.sort((a, b) => compareAdded(a.entry, b.entry)), unreadable };
    },
    async listBeginning(campaignId, limit) {
      learning = undefined;
      const { few, ...list } = await listFew(campaignId, (store) =>
        readNewestListed(store, campaignId, limit),
      );
      return { ...list, isAll: few?.isAll ?? true };
    },
    countListed: async (campaignId) => countListed(await connect(), campaignId),
    async listSeen(campaignId, { onListed, onProgress, signal } = {}) {
      const gathering = await gatherRows(campaignId, signal);
      if (!gathering) return { rows: [], unreadable: [] };
      const { rows, options } = gathering;
      const total = await countSeen(options.store);
      // Where they are most of all that were seen, reading them first would take nearly as long as all.
      if (onListed && countListedIn(options.relations) * 2 < total) {
        await rateListed(options);
        if (!signal?.aborted) onListed([...rows.values()]);
      }
      const { unreadable, isWhole, ...rated } = await rateAgain({
        ...options,
        total,
        onProgress: (done, total) => onProgress?.({ done, total }),
      });
      return {
        rows: [...rows.values()].sort(compareSeen),
        unreadable,
        ...(!isWhole && { stoppedAt: rated }),
      };
    },
    async list(campaignId, keys, postId) {
      const { few: _, ...list } = await listFew(
        campaignId,
        (store) => readCreators(store, campaignId, keys),
        postId,
      );
      return list;
    },
  };
}

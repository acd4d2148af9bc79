import type { Brief } from '@/lib/model/brief';
import type { Collaboration } from '@/lib/model/collaboration';
import type { CreatorKey } from '@/lib/model/creator';
import type { ContactMade, Known } from '@/lib/model/known';
import type { Learned } from '@/lib/model/learned';
import type { Settings } from '@/lib/model/settings';
import type { rateCreator } from '@/lib/scoring/rate-creator';
import type { Rating } from '@/lib/scoring/signals/rating';
import { readCampaigns, readDesk } from '@/lib/store/desk';
import { readLearned } from '@/lib/store/learned';
import {
  readCreators,
  readListed,
  readSeen,
  type StoredCreator,
  type StoredCreators,
} from '@/lib/store/read-creators';
import type { Store } from '@/lib/store/schema';

/** One creator of a list, rated against the campaign's brief. */
export interface CreatorRow extends Known {
  rating: Rating;
  /** The post whose card was seen last. */
  lastSeenPostId?: string;
  lastSeenAt?: number;
  /** When each of their posts was seen last, the latest first. */
  metAt: number[];
  /** The post that `rating.post` is about. */
  ratedPostId?: string;
  /** Handles the account had before, latest first. */
  formerHandles: string[];
  /** The latest campaign in which the creator was written to, whatever was decided since. */
  contactMade?: ContactMade;
  /** What is agreed in the campaign; absent where nothing is. */
  collaboration?: Collaboration;
  /** The same in other campaigns, the latest changed first. */
  otherCollaborations: Collaboration[];
}

export interface CreatorList {
  rows: CreatorRow[];
  /** Creators whose record cannot be read; the rest of the list stands. */
  unreadable: CreatorKey[];
}

export interface CreatorLists {
  /**
   * Creators whose decision in this campaign is `listed`, the last added first. Takes over what the
   * device has learnt since.
   *
   * @param limit how many at most: a page is drawn while the others are read
   */
  listShortlist(
    campaignId: string,
    limit?: number,
  ): Promise<CreatorList & { /** Also beyond the limit. */ listed: number }>;
  /**
   * Everyone seen, the last first, with the decision in this campaign; then those decided on unseen.
   * Takes over what the device has learnt since; single readings rate with what was learnt by then, so
   * that the rows of one list can be compared.
   *
   * @param onListed given the shortlist as soon as it is rated, before everybody else
   */
  listSeen(campaignId: string, onListed?: (rows: CreatorRow[]) => void): Promise<CreatorList>;
  /** These creators, in this order; with a post, that post too is rated. */
  list(campaignId: string, keys: readonly CreatorKey[], postId?: string): Promise<CreatorList>;
}

interface Kept {
  record: string;
  against: string;
  rating: Rating;
}

/** Beyond it the ratings longest in the cache go. */
const maxKept = 20_000;
/** A rating takes about a millisecond: thousands in one go would freeze the page that waits for them. */
const sliceMs = 40;

/** Half of the code that a page needs for its lists: nobody waits for it to see the page. */
const loadRate = async () => (await import('@/lib/scoring/rate-creator')).rateCreator;

/** What the lists need of the world. */
export interface ListWorld {
  /** Absent: the product's own, which is read while the store is. */
  rate?: typeof rateCreator;
  /** Lets the page breathe. */
  pause(): Promise<void>;
  clock(): number;
}

const realWorld: ListWorld = {
  pause: () => new Promise((resolve) => setTimeout(resolve)),
  clock: () => performance.now(),
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
  const { rate: given, pause, clock } = { ...realWorld, ...world };
  // Begun while the store is opened; where it fails, the list that needs it tells.
  if (given === undefined) loadRate().catch(() => undefined);
  const kept = new Map<CreatorKey, Kept>();
  let learning: Promise<Learned | undefined> | undefined;

  function rateStored(
    { known, record }: StoredCreator,
    { brief, settings, learned, version: wanted, rate }: Standard,
    postId: string | undefined,
  ): Rating {
    const { key, creator, posts, history, isPerson, givenEmail } = known;
    const quotedFee = known.entry?.quotedFee;
    const against = `${wanted}${JSON.stringify([quotedFee, postId])}`;
    const version = `${record.revision}.${record.updatedAt}`;
    const cached = kept.get(key);
    const isFresh = cached?.record === version && cached.against === against;
    if (isFresh) return cached.rating;
    const rating = rate({
      creator,
      posts,
      brief,
      settings,
      postId,
      isPerson,
      history,
      learned,
      quotedFee,
      givenEmail,
    });
    kept.delete(key);
    kept.set(key, { record: version, against, rating });
    const oldest = kept.size > maxKept ? kept.keys().next().value : undefined;
    if (oldest !== undefined) kept.delete(oldest);
    return rating;
  }

  /** A reading that failed is not kept: the next one tries again. */
  function keepLearned(store: Store): Promise<Learned | undefined> {
    const reading = readLearned(store);
    reading.catch(() => {
      if (learning === reading) learning = undefined;
    });
    return reading;
  }

  async function toList<Stored extends StoredCreators>(
    campaignId: string,
    read: (store: Store) => Promise<Stored>,
    { onListed, postId }: { onListed?(rows: CreatorRow[]): void; postId?: string } = {},
  ): Promise<CreatorList & { stored?: Stored }> {
    const store = await connect();
    const [desk, campaigns] = await Promise.all([readDesk(store), readCampaigns(store)]);
    const campaign = campaigns.find(({ id }) => id === campaignId);
    if (!desk || !campaign) return { rows: [], unreadable: [] };
    learning ??= keepLearned(store);
    const [stored, learned] = await Promise.all([read(store), learning]);
    const { creators, unreadable } = stored;
    if (creators.length === 0) {
      onListed?.([]);
      return { rows: [], unreadable, stored };
    }
    const rate = given ?? (await loadRate());
    const standard = { ...toStandard(campaign.brief, desk.settings, learned), rate };
    const rows = new Map<CreatorKey, CreatorRow>();
    let sliceEnd = clock() + sliceMs;
    async function rateAll(some: readonly StoredCreator[]) {
      for (const one of some) {
        rows.set(one.known.key, toRow(one, rateStored(one, standard, postId), postId));
        if (clock() < sliceEnd) continue;
        await pause();
        sliceEnd = clock() + sliceMs;
      }
    }
    if (onListed) {
      await rateAll(creators.filter(isListed));
      onListed([...rows.values()]);
    }
    await rateAll(creators.filter(({ known }) => !rows.has(known.key)));
    return { rows: creators.flatMap(({ known }) => rows.get(known.key) ?? []), unreadable, stored };
  }

  return {
    async listShortlist(campaignId, limit) {
      learning = undefined;
      const list = await toList(campaignId, (store) => readListed(store, campaignId, limit));
      return { ...list, listed: list.stored?.listed ?? 0 };
    },
    listSeen(campaignId, onListed) {
      learning = undefined;
      return toList(campaignId, (store) => readSeen(store, campaignId), { onListed });
    },
    list: (campaignId, keys, postId) =>
      toList(campaignId, (store) => readCreators(store, campaignId, keys), { postId }),
  };
}

function isListed({ known }: StoredCreator): boolean {
  return known.entry?.decision === 'listed';
}

/** What the creators of a list are rated against, and by what. */
interface Standard {
  rate: typeof rateCreator;
  brief: Brief;
  settings: Settings;
  learned?: Learned;
  /** Tells one from another. */
  version: string;
}

function toStandard(
  brief: Brief,
  settings: Settings,
  learned: Learned | undefined,
): Omit<Standard, 'rate'> {
  const { tierPreset, customTiers } = settings;
  const version = JSON.stringify([brief, tierPreset, customTiers, learned?.madeAt]);
  return { brief, settings, learned, version };
}

function toRow(
  { known, record, contactMade, collaboration, otherCollaborations }: StoredCreator,
  rating: Rating,
  ratedPostId: string | undefined,
): CreatorRow {
  const [lastMark] = record.marks;
  return {
    ...known,
    rating,
    lastSeenPostId: lastMark?.postId,
    lastSeenAt: record.seen?.lastAt,
    metAt: record.marks.map(({ at }) => at),
    ...(ratedPostId !== undefined && { ratedPostId }),
    formerHandles: record.formerHandles,
    ...(contactMade && { contactMade }),
    ...(collaboration && { collaboration }),
    otherCollaborations,
  };
}

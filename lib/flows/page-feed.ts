import type { Desk } from '@/lib/messages';
import { hasTopic } from '@/lib/model/brief';
import type { CreatorKey } from '@/lib/model/creator';
import type { FeedReading, FeedReport } from '@/lib/model/feed-report';
import type { ScoutingSession } from '@/lib/model/scouting-session';
import type { Place, Sighting } from '@/lib/model/sighting';
import { addSighting } from '@/lib/store/scouting-sessions';
import { meterPosts, readFeedMeter } from './feed-meter';
import type { RatedCreator } from './page-ratings';
import { type SeenFacts, toJudgedFor, toRecap, toSeenFacts } from './page-recap';

/** What one tab's feed brought: the meter, and the recap of the running session. */
export interface PageFeed {
  /** A card was at least half visible. */
  saw(sighting: Sighting): void;
  /** Was decided on in this tab, perhaps without a post of theirs seen: on a profile. */
  decided(key: CreatorKey): void;
  /** Figures, state or brief changed; `undefined`: everybody's. */
  touch(keys: readonly CreatorKey[] | undefined): void;
  report(): FeedReport;
}

export interface PageFeedOptions {
  /** The creator of a post, once that has been read. */
  keyOf(postId: string): CreatorKey | undefined;
  rate(key: CreatorKey, postId?: string): RatedCreator | undefined;
  /** Those of a creator's posts that are paid placements. */
  adsOf(key: CreatorKey): readonly string[];
  desk(): Desk | undefined;
  /** Calls back when the page is quiet. */
  schedule(call: () => void): void;
  /** The report is another one. */
  onReport(): void;
  now(): number;
}

interface SeenPost {
  at: number;
  isOfFeed: boolean;
  /** A paid placement: the post says nothing of the feed. */
  isAd: boolean;
  key?: CreatorKey;
}

/** Where TikTok chooses what comes next; a search or a profile shows what the scout asked for. */
export function isFeed(place: Place): boolean {
  return place === 'for-you' || place === 'following';
}

/** Twice the meter's posts, and room for those that cannot be judged. */
const maxFeedPosts = 4 * meterPosts;
/** A tab open for days: the recap goes on with the latest. */
const maxSeen = 5_000;
/** Judging is cheap, but a tab may know thousands, and a frame has sixteen milliseconds. */
const ratingsAtOnce = 20;

/** Keeps count in the tab's memory. Whoever has changed is judged again a few at a time, the latest first. */
export function createPageFeed(options: PageFeedOptions): PageFeed {
  const { keyOf, rate, adsOf, desk, schedule, onReport, now } = options;
  const begunAt = now();
  const posts = new Map<string, SeenPost>();
  const creators = new Map<CreatorKey, { postId?: string; facts?: SeenFacts }>();
  const due = new Set<CreatorKey>();
  let session: ScoutingSession | undefined;
  let isScheduled = false;

  function workSoon() {
    if (isScheduled) return;
    isScheduled = true;
    schedule(() => {
      isScheduled = false;
      joinPosts();
      for (const key of [...due].slice(-ratingsAtOnce)) {
        due.delete(key);
        judge(key);
      }
      if (due.size > 0) workSoon();
      else onReport();
    });
  }

  /** Posts seen before they were read, and creators known by handle only until now. */
  function joinPosts() {
    for (const [postId, post] of posts) {
      if (post.key !== undefined && !post.key.startsWith('@')) continue;
      const key = keyOf(postId);
      if (key === undefined || key === post.key) continue;
      if (post.key !== undefined) creators.delete(post.key);
      post.key = key;
      creators.set(key, { ...creators.get(key), postId });
      due.add(key);
    }
  }

  function judge(key: CreatorKey) {
    const creator = creators.get(key);
    const at = desk();
    const rated = creator && rate(key, creator.postId);
    // Forgotten by the tab meanwhile: what was found out then still holds for the same brief.
    if (!creator || !rated || !at) return;
    if (rated.key !== key) {
      // Decided on while known by handle only.
      creators.delete(key);
      creators.set(rated.key, { ...creator, ...creators.get(rated.key) });
      due.add(rated.key);
      return;
    }
    // Without a rating against this brief there is nothing to judge yet; it comes as a change.
    const { rating } = rated;
    if (rating === undefined) return;
    creator.facts = toSeenFacts({ ...rated, rating }, at);
    for (const id of adsOf(key)) {
      const post = posts.get(id);
      if (post) post.isAd = true;
    }
  }

  function forgetOldest() {
    for (const postId of posts.keys()) {
      if (posts.size <= maxSeen) break;
      posts.delete(postId);
    }
    for (const key of creators.keys()) {
      if (creators.size <= maxSeen) break;
      creators.delete(key);
    }
  }

  function readMeter(at: Desk | undefined): FeedReading {
    if (at && !hasTopic(at.campaign.brief)) {
      return { state: 'no-brief', posts: 0, fitting: 0, unknown: 0 };
    }
    const judgedFor = at && toJudgedFor(at);
    const verdicts = [...posts.values()]
      .filter(({ isOfFeed, isAd, key }) => isOfFeed && !isAd && key !== undefined)
      .slice(-maxFeedPosts)
      .flatMap(({ key }) => {
        const facts = key === undefined ? undefined : creators.get(key)?.facts;
        if (facts?.judgedFor !== judgedFor) return ['unknown' as const];
        return facts?.verdict ?? [];
      });
    return readFeedMeter(verdicts);
  }

  return {
    saw({ postId, place, at }) {
      const next = addSighting(session, at);
      const isOfThisSession = (posts.get(postId)?.at ?? -1) >= next.startedAt;
      if (isOfThisSession) return;
      session = next;
      posts.delete(postId);
      posts.set(postId, { at, isOfFeed: isFeed(place), isAd: false });
      forgetOldest();
      workSoon();
    },
    decided(key) {
      if (!creators.has(key)) creators.set(key, {});
      due.add(key);
      workSoon();
    },
    touch(changed) {
      const wanted = changed && new Set(changed);
      // What is known by handle only may have been given another key by what changed.
      const isTouched = (key: CreatorKey) => !wanted || wanted.has(key) || key.startsWith('@');
      const keys = [...creators.keys()].filter(isTouched);
      for (const key of keys) due.add(key);
      const isWaiting = [...posts.values()].some(({ key }) => key?.startsWith('@') ?? true);
      if (keys.length > 0 || isWaiting || changed === undefined) workSoon();
    },
    report() {
      const at = desk();
      const since = session?.startedAt ?? begunAt;
      const ofSession = [...posts.values()].filter((post) => post.at >= since);
      const keys = new Set(ofSession.flatMap(({ key }) => key ?? []));
      return {
        campaign: at?.campaign.name,
        reading: readMeter(at),
        searches: at?.searches ?? [],
        recap: toRecap(
          {
            posts: ofSession.filter(({ key }) => key !== undefined).length,
            activeMs: session?.activeMs ?? 0,
            creators: [...keys].map((key) => creators.get(key)?.facts),
            everybody: [...creators.values()].flatMap(({ facts }) => facts ?? []),
            since,
          },
          at,
        ),
      };
    },
  };
}

import type { Changed } from '@/lib/messages';
import type { Campaign } from '@/lib/model/campaign';
import { type Creator, type CreatorKey, mergeCreator } from '@/lib/model/creator';
import type { Decision } from '@/lib/model/entry';
import type { Known } from '@/lib/model/known';
import { mergePost, type Post } from '@/lib/model/post';
import { defaultSettings } from '@/lib/model/settings';
import type { Evidence, Sighting } from '@/lib/model/sighting';
import { rateCreator } from '@/lib/scoring/rate-creator';
import type { Rating } from '@/lib/scoring/signals/rating';
import { createCaptureOutbox } from './capture-outbox';
import { createPageDesk } from './page-desk';
import { createPageMemory, type Remembered } from './page-memory';
import { createScoutDecisions, type ScoutDecisions } from './scout-decisions';
import type { Transport } from './send-request';

/** Everything a chip or the dossier says about one creator on one card. */
export interface RatedCreator {
  key: CreatorKey;
  creator: Creator;
  postId?: string;
  /** Every known post of the creator, the page's and the store's. */
  posts: readonly Post[];
  rating: Rating;
  known?: Known;
  campaign?: Campaign;
  pending?: Decision;
}

export interface ScoutSession extends ScoutDecisions {
  /** Evidence from any source on the page. */
  take(evidence: readonly Evidence[]): void;
  /** The rated creator of a post, or of a handle where there is no post (a profile's header). */
  rated(target: { postId?: string; handle?: string }): RatedCreator | undefined;
  /** The one post of this creator with this caption; `undefined` where that leaves a doubt. */
  postIdOf(handle: string, caption: string): string | undefined;
  /** A card was at least half visible. */
  saw(sighting: Sighting): void;
  /** The background says that something changed. */
  applyChange(change: Changed): void;
  /** Asks for the campaign and settings. */
  start(): Promise<void>;
  /** Posts read since the page was loaded. */
  postsRead(): number;
  /** Sends what is waiting, now. */
  flush(): Promise<void>;
}

export interface ScoutSessionOptions {
  transport: Transport;
  /** Creators whose figures or state changed; `undefined`: all of them. */
  onChange(keys: CreatorKey[] | undefined): void;
  /** Calls back when the page is quiet. */
  schedule(flush: () => void): void;
}

/**
 * One tab's scouting: what the page showed, what the store knows of it, and the scout's decisions.
 * Rates without waiting for the background; what the background adds refines the same rating.
 */
export function createScoutSession(options: ScoutSessionOptions): ScoutSession {
  const { transport, onChange, schedule } = options;
  const memory = createPageMemory();
  const ratings = new WeakMap<Remembered, { revision: string; rated: RatedCreator }>();
  const desk = createPageDesk(transport, () => onChange(undefined));
  const outbox = createCaptureOutbox({
    memory,
    transport,
    schedule,
    onAnswer(answer) {
      const isNewDesk = desk.set(answer.desk);
      const learnt = answer.known.filter(memory.learn).map(({ key }) => key);
      if (isNewDesk) onChange(undefined);
      else if (learnt.length > 0) onChange(learnt);
    },
  });

  function rate(remembered: Remembered, postId: string | undefined): RatedCreator {
    const revision = `${remembered.revision}.${desk.revision()}.${postId}`;
    const kept = ratings.get(remembered);
    if (kept?.revision === revision) return kept.rated;
    const { known } = remembered;
    const creator = known ? mergeCreator(known.creator, remembered.creator) : remembered.creator;
    const posts = allPosts(remembered);
    const rating = rateCreator({
      creator,
      posts,
      brief: desk.current()?.campaign.brief,
      settings: desk.current()?.settings ?? defaultSettings,
      postId,
      isPerson: known?.isPerson,
    });
    const rated: RatedCreator = {
      key: remembered.key,
      creator,
      postId,
      posts,
      rating,
      known,
      campaign: desk.current()?.campaign,
      pending: remembered.pending,
    };
    ratings.set(remembered, { revision, rated });
    return rated;
  }

  return {
    take(evidence) {
      if (evidence.length === 0) return;
      const keys = memory.take(evidence);
      onChange(keys);
      outbox.add(keys);
    },
    rated({ postId, handle }) {
      const remembered = postId === undefined ? memory.byHandle(handle) : memory.byPost(postId);
      return remembered && rate(remembered, postId);
    },
    postIdOf: memory.postIdOf,
    saw: outbox.addSighting,
    ...createScoutDecisions({ memory, desk, transport, onChange }),
    applyChange({ creatorKeys, desk: nextDesk }) {
      const isNewDesk = nextDesk !== undefined && desk.set(nextDesk);
      if (isNewDesk) onChange(undefined);
      const keys = isNewDesk ? memory.keys() : creatorKeys;
      void outbox.lookUp(keys.filter((key) => memory.byKey(key)));
    },
    async start() {
      await desk.request();
    },
    postsRead: memory.postsRead,
    flush: outbox.flush,
  };
}

/** The page's posts and the store's, each once. */
function allPosts({ posts, known }: Remembered): Post[] {
  const all = new Map(known?.posts.map((post) => [post.id, post]));
  for (const post of posts.values()) {
    const stored = all.get(post.id);
    all.set(post.id, stored ? mergePost(stored, post) : post);
  }
  return [...all.values()];
}

import type { Changed } from '@/lib/messages';
import type { Campaign } from '@/lib/model/campaign';
import { type Creator, type CreatorKey, mergeCreator } from '@/lib/model/creator';
import type { Decision } from '@/lib/model/entry';
import type { Known } from '@/lib/model/known';
import type { Learned } from '@/lib/model/learned';
import { mergePost, type Post } from '@/lib/model/post';
import type { SeenComment } from '@/lib/model/seen-comment';
import { defaultSettings } from '@/lib/model/settings';
import type { Evidence, Sighting } from '@/lib/model/sighting';
import type { CommentExamples } from '@/lib/scoring/comments/tally-comments';
import { rateCreator } from '@/lib/scoring/rate-creator';
import type { Rating } from '@/lib/scoring/signals/rating';
import { createCaptureOutbox } from './capture-outbox';
import { knownIn } from './known-in';
import { createPageComments } from './page-comments';
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
  /** Comments of each class on the card's post, else on any post of theirs that was open in this tab. */
  commentExamples?: CommentExamples;
  known?: Known;
  campaign?: Campaign;
  pending?: Decision;
  /** The creator is not to be written to, in any campaign. */
  isDoNotContact: boolean;
}

export interface ScoutSession extends ScoutDecisions {
  /** Evidence from any source on the page. */
  take(evidence: readonly Evidence[]): void;
  /** Comments of open posts. They stay in this tab; their count is evidence like any other. */
  takeComments(comments: readonly SeenComment[]): void;
  /** The rated creator of a post, or of a handle where there is no post (a profile's header). */
  rated(target: { postId?: string; handle?: string }): RatedCreator | undefined;
  /** The one post of this creator with this caption; `undefined` where that leaves a doubt. */
  postIdOf(handle: string, caption: string): string | undefined;
  /** A card was at least half visible. */
  saw(sighting: Sighting): void;
  /** The background says that something changed. */
  applyChange(change: Changed): Promise<void>;
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
  /** Milliseconds. */
  now?(): number;
}

/**
 * One tab's scouting: what the page showed, what the store knows of it, and the scout's decisions.
 * Rates without waiting for the background; what the background adds refines the same rating.
 */
export function createScoutSession(options: ScoutSessionOptions): ScoutSession {
  const { transport, onChange, schedule, now = Date.now } = options;
  const memory = createPageMemory();
  const comments = createPageComments();
  let learned: Learned | undefined;
  let isCountDue = false;
  const ratings = new WeakMap<Remembered, { revision: string; rated: RatedCreator }>();
  const desk = createPageDesk(transport, () => onChange(undefined));
  const outbox = createCaptureOutbox({
    memory,
    transport,
    schedule,
    learnedAt: () => learned?.madeAt,
    onAnswer(answer) {
      const isNewDesk = desk.set(answer.desk);
      learned = answer.learned ?? learned;
      const learnt = answer.known.filter(memory.learn).map(({ key }) => key);
      if (isNewDesk || answer.learned) onChange(undefined);
      else if (learnt.length > 0) onChange(learnt);
    },
  });

  function rate(remembered: Remembered, postId: string | undefined): RatedCreator {
    const revision = `${remembered.revision}.${desk.revision()}.${learned?.madeAt}.${postId}`;
    const kept = ratings.get(remembered);
    if (kept?.revision === revision) return kept.rated;
    const at = desk.current();
    const known = remembered.known && at ? knownIn(remembered.known, at) : remembered.known;
    const creator = known ? mergeCreator(known.creator, remembered.creator) : remembered.creator;
    const posts = allPosts(remembered);
    const rating = rateCreator({
      creator,
      posts,
      brief: desk.current()?.campaign.brief,
      settings: desk.current()?.settings ?? defaultSettings,
      postId,
      isPerson: known?.isPerson,
      history: known?.history,
      learned,
      quotedFee: known?.entry?.quotedFee,
      givenEmail: known?.givenEmail,
    });
    const rated: RatedCreator = {
      key: remembered.key,
      creator,
      postId,
      posts,
      rating,
      commentExamples:
        (postId === undefined ? undefined : comments.examplesOf([postId])) ??
        comments.examplesOf(remembered.posts.keys()),
      known,
      campaign: desk.current()?.campaign,
      pending: remembered.pending,
      isDoNotContact: known?.doNotContactAt !== undefined,
    };
    ratings.set(remembered, { revision, rated });
    return rated;
  }

  function takeEvidence(evidence: readonly Evidence[]) {
    if (evidence.length === 0) return;
    const keys = memory.take(evidence);
    onChange(keys);
    outbox.add(keys);
  }

  const isKnownPost = (postId: string) => memory.byPost(postId) !== undefined;

  /** Once for all that comes at once: a post is counted whole each time. */
  function countSoon() {
    if (isCountDue || !comments.hasNews(isKnownPost)) return;
    isCountDue = true;
    schedule(() => {
      isCountDue = false;
      takeCounted();
      countSoon();
    });
  }

  function takeCounted() {
    takeEvidence(
      comments.count(isKnownPost, now()).flatMap(({ postId, tally }) => {
        const remembered = memory.byPost(postId);
        const post = remembered?.posts.get(postId);
        if (!remembered || !post || tally.read === 0) return [];
        // The post's own counts were not read again, so their time stays.
        const { observedAt } = post;
        const posts = [{ id: postId, commentTally: tally, observedAt }];
        return [{ creator: remembered.creator, posts }];
      }),
    );
  }

  return {
    take(evidence) {
      takeEvidence(evidence);
      countSoon();
    },
    takeComments(read) {
      comments.add(read);
      countSoon();
    },
    rated({ postId, handle }) {
      const remembered = postId === undefined ? memory.byHandle(handle) : memory.byPost(postId);
      return remembered && rate(remembered, postId);
    },
    postIdOf: memory.postIdOf,
    saw: outbox.addSighting,
    ...createScoutDecisions({ memory, desk, transport, onChange }),
    async applyChange({ creatorKeys, isDeskNew, learnedAt }) {
      const before = desk.revision();
      if (isDeskNew) await desk.refresh();
      const keys = desk.revision() === before ? creatorKeys : memory.keys();
      const isNewLearned = learnedAt !== undefined && learnedAt !== learned?.madeAt;
      // Any look-up brings it along.
      const known = isNewLearned ? [...keys, ...memory.keys().slice(-1)] : keys;
      await outbox.lookUp(known.filter((key) => memory.byKey(key)));
    },
    async start() {
      await desk.request();
    },
    postsRead: memory.postsRead,
    flush() {
      takeCounted();
      return outbox.flush();
    },
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

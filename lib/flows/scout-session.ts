import type { Changed, Desk, Failure } from '@/lib/messages';
import type { CreatorKey } from '@/lib/model/creator';
import type { FeedReport } from '@/lib/model/feed-report';
import type { SeenComment } from '@/lib/model/seen-comment';
import type { Evidence, Sighting } from '@/lib/model/sighting';
import { createCaptureOutbox } from './capture-outbox';
import { createPageComments } from './page-comments';
import { createPageDesk } from './page-desk';
import { createPageExplanations, type ExplainTarget } from './page-explanations';
import { createPageFeed } from './page-feed';
import { createPageMemory } from './page-memory';
import { createPageRatings, type RatedCreator } from './page-ratings';
import { createScoutDecisions, type ScoutDecisions } from './scout-decisions';
import { sendRequest, type Transport } from './send-request';

/** What became of choosing another campaign. */
export type Choice = { campaign: string } & (
  | { ok: true }
  | { ok: false; failure: Failure | 'no-answer' }
);

export interface ScoutSession extends ScoutDecisions {
  /** Evidence from any source on the page. */
  take(evidence: readonly Evidence[]): void;
  /** Comments of open posts. They stay in this tab; their count is evidence like any other. */
  takeComments(comments: readonly SeenComment[]): void;
  /**
   * The creator of a post, or of a handle where there is no post (a profile's header), to be drawn now:
   * rated, or with the rating on its way.
   */
  rated(target: { postId?: string; handle?: string }): RatedCreator | undefined;
  /** The dossier shows this creator, or nobody: what it needs beyond the chip comes as a change. */
  look(target: ExplainTarget | undefined): void;
  /** The one post of this creator with this caption; `undefined` where that leaves a doubt. */
  postIdOf(handle: string, caption: string): string | undefined;
  /** A card was at least half visible. */
  saw(sighting: Sighting): void;
  /** The background says that something changed. */
  applyChange(change: Changed): Promise<void>;
  /** Asks for the campaign and settings. */
  start(): Promise<void>;
  /** Makes another campaign the tab's; what was decided before stays where it was. */
  chooseCampaign(campaignId: string): Promise<Choice>;
  /** Opens a page of ours. @returns whether it could */
  openPage(page: 'workspace' | 'side-panel', view?: string): Promise<boolean>;
  /** The tab's campaign, all campaigns and the settings; absent until the background has answered. */
  desk(): Desk | undefined;
  /** What the feed brought, as of now. */
  feed(): FeedReport;
  /** Posts read since the page was loaded. */
  postsRead(): number;
  /** Sends what is waiting, now. */
  flush(): Promise<void>;
}

export interface ScoutSessionOptions {
  transport: Transport;
  /** Creators whose figures or state changed; `undefined`: all of them. */
  onChange(keys: CreatorKey[] | undefined): void;
  /** Meter or recap say something else. */
  onFeed?(): void;
  /** What is seen from now on is not stored. */
  onNotKept?(failure: Failure): void;
  /** Calls back when the page is quiet; at once where a card waits for its rating. */
  schedule(flush: () => void, isUrgent?: boolean): void;
  /** Milliseconds. */
  now?(): number;
}

/**
 * One tab's scouting: what the page showed, what the store knows of it, and the scout's decisions.
 * A card is drawn without waiting for the background; its rating refines the same chip.
 */
export function createScoutSession(options: ScoutSessionOptions): ScoutSession {
  const { transport, schedule, onFeed = () => {}, onNotKept = () => {}, now = Date.now } = options;
  const memory = createPageMemory();
  const comments = createPageComments();
  let isCountDue = false;
  let notKept: Failure | undefined;
  const desk = createPageDesk(transport, () => {
    onChange(undefined);
    void rateStale();
  });
  const explanations = createPageExplanations({ memory, desk, comments, transport, onChange });
  const rate = createPageRatings({ desk, explanations });
  const feed = createPageFeed({
    keyOf: (postId) => memory.byPost(postId)?.key,
    rate(key, postId) {
      const remembered = memory.byKey(key);
      return remembered && rate(remembered, postId);
    },
    adsOf: (key) =>
      [...(memory.byKey(key)?.posts.values() ?? [])].flatMap(({ id, isAd }) => (isAd ? [id] : [])),
    desk: desk.current,
    schedule,
    onReport: onFeed,
    now,
  });
  const outbox = createCaptureOutbox({
    memory,
    transport,
    schedule,
    isAwaited,
    epoch: desk.epoch,
    onAnswer(answer, asOf) {
      tellKept(answer.notKept);
      const isNewDesk = desk.set(answer.desk, asOf);
      const isOfThisDesk = asOf === desk.epoch();
      const learnt = answer.known.filter(memory.learn).map(({ key }) => key);
      // Another campaign was chosen meanwhile: the ratings against it are on their way.
      const rated = isOfThisDesk ? memory.rate(answer.ratings, desk.revision()) : [];
      if (isNewDesk) onChange(undefined);
      else if (learnt.length + rated.length > 0) onChange([...new Set([...learnt, ...rated])]);
      if (isNewDesk) void rateStale();
    },
    onUnanswered(keys) {
      const missed = memory.miss(keys);
      if (missed.length > 0) onChange(missed);
    },
  });

  /** Said once, however many captures are refused for the same reason. */
  function tellKept(failure: Failure | undefined) {
    if (failure !== undefined && failure !== notKept) onNotKept(failure);
    notKept = failure;
  }

  function isAwaited(key: CreatorKey): boolean {
    const { isAwaited = false, rated } = memory.byKey(key) ?? {};
    return isAwaited && rated?.against !== desk.revision();
  }

  /** Everybody whose rating is against another brief, those on the page first. */
  function rateStale(): Promise<void> {
    const isStale = (key: CreatorKey) =>
      memory.byKey(key)?.rated?.against !== desk.revision() && !outbox.isUnderway(key);
    return outbox.rateAgain(memory.keys().filter(isStale));
  }

  function onChange(keys: CreatorKey[] | undefined) {
    feed.touch(keys);
    options.onChange(keys);
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
      if (!remembered) return undefined;
      remembered.isAwaited = true;
      const rated = rate(remembered, postId);
      if (rated.rating === undefined) outbox.hurry(remembered.key);
      return rated;
    },
    look: explanations.look,
    postIdOf: memory.postIdOf,
    saw(sighting) {
      outbox.addSighting(sighting);
      feed.saw(sighting);
    },
    ...createScoutDecisions({ memory, desk, transport, onChange, onDecided: feed.decided, now }),
    desk: desk.current,
    feed: feed.report,
    async chooseCampaign(campaignId) {
      const campaign = desk.nameOf(campaignId) ?? '';
      const failure = await desk.choose(campaignId);
      if (failure !== undefined) return { ok: false, campaign, failure };
      return { ok: true, campaign };
    },
    async openPage(page, view) {
      return (await sendRequest({ type: 'open-page', page, view }, transport)).ok;
    },
    async applyChange({ creatorKeys, isDeskNew, learnedAt }) {
      const before = desk.revision();
      if (isDeskNew) await desk.refresh();
      // Against another desk everybody is being rated again.
      if (desk.revision() !== before) return;
      const keys = learnedAt === undefined ? creatorKeys : memory.keys();
      await outbox.rateAgain(keys.filter((key) => memory.byKey(key)));
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

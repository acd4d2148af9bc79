import type { CaptureRequest } from '@/lib/messages';
import { creatorKey } from '@/lib/model/creator';
import type { Known } from '@/lib/model/known';
import type { Evidence } from '@/lib/model/sighting';
import type { Snapshot } from '@/lib/model/snapshot';
import { recognisePost } from '@/lib/scoring/results/recognise-post';
import { readLearned } from '@/lib/store/learned';
import type { Store } from '@/lib/store/schema';
import { writeCapture } from '@/lib/store/write-capture';
import { currentDesk } from './answer-desk';
import type { FlowResult } from './flow-result';

/** Room for the answer in a message of 1 MB, with something left for its wrapping. */
const maxAnswerLength = 900_000;

/**
 * Stores what a page showed and answers with what is known of its creators. A private window gets the
 * same answers and leaves nothing behind. What the device has learnt comes along where the asker has
 * another version of it.
 *
 * @param now when the message came; no observation can be later, whatever a page claims
 */
export async function captureBatch(
  store: Store,
  { evidence, sightings, lookup, learnedAt }: CaptureRequest,
  { now, isPrivate, tabId }: { now: number; isPrivate: boolean; tabId?: number },
): Promise<FlowResult<'capture'>> {
  const desk = await currentDesk(store, { now, tabId });
  const keys = evidence.map(({ creator }) => creatorKey(creator));
  const learning = readLearned(store, learnedAt);
  const writing = writeCapture(store, {
    evidence: isPrivate ? [] : evidence.map((one) => notLaterThan(one, now)),
    sightings: isPrivate
      ? []
      : sightings.map((sighting) => ({ ...sighting, at: Math.min(sighting.at, now) })),
    lookup: [...keys, ...lookup],
    campaignId: desk.campaign.id,
    following: isPrivate ? undefined : { recognise: recognisePost, now },
  });
  const [{ known, changedKeys }, learned] = await Promise.all([writing, learning]);
  const room = maxAnswerLength - (learned ? JSON.stringify(learned).length : 0);
  const answer = {
    ok: true as const,
    desk,
    known: toAnswerSize(known, room),
    ...(learned && { learned }),
  };
  return changedKeys.length > 0 ? { answer, changed: { creatorKeys: changedKeys } } : { answer };
}

/** A time in the future would beat every later observation. */
export function notLaterThan({ creator, posts }: Evidence, now: number): Evidence {
  return {
    creator: { ...creator, observedAt: Math.min(creator.observedAt, now) },
    posts: posts.map((post) => ({ ...post, observedAt: Math.min(post.observedAt, now) })),
  };
}

/** The newest posts and figures of each creator, as many of each as fit into one message together. */
function toAnswerSize(known: Known[], maxLength: number): Known[] {
  let fitting = known;
  for (let most = 30; JSON.stringify(fitting).length > maxLength && most > 0; most >>= 1) {
    fitting = known.map((one) => ({
      ...one,
      posts: one.posts.slice(0, most),
      history: withFirst(one.history, most),
    }));
  }
  return fitting;
}

/** The first encounter and the latest ones: between them lies the longest growth. */
function withFirst(history: readonly Snapshot[], most: number): Snapshot[] {
  if (history.length <= most) return [...history];
  return [...history.slice(0, 1), ...history.slice(history.length - most + 1)];
}

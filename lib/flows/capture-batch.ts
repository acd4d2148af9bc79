import type { Answer, CaptureRequest, Failure } from '@/lib/messages';
import { type CreatorKey, creatorKey } from '@/lib/model/creator';
import type { Known } from '@/lib/model/known';
import type { Evidence } from '@/lib/model/sighting';
import { recognisePost } from '@/lib/scoring/results/recognise-post';
import type { Store } from '@/lib/store/schema';
import { lookUp, writeCapture } from '@/lib/store/write-capture';
import { currentDesk } from './answer-desk';
import { currentLearned } from './current-learned';
import { type FlowResult, toFailure } from './flow-result';
import { type RatedAgainst, rateEvidence, toChipRating } from './rate-evidence';

/** What a capture needs of the world. */
export interface CaptureWorld {
  /** When the message came; no observation can be later, whatever a page claims. */
  now: number;
  isPrivate: boolean;
  tabId?: number;
  /** Told why something was not stored. */
  report?(failure: unknown): void;
  /** Lets other questions pass between two ratings. */
  pause?(): Promise<void>;
}

/** A rating takes a millisecond; so many in one go would keep a click waiting longer than a frame. */
const ratingsAtOnce = 8;

/**
 * Stores what a page showed and answers with what is known of its creators, and with their ratings. A
 * private window gets the same answers and leaves nothing behind. Where nothing can be stored, creators
 * are rated all the same, and the answer says that they are not kept.
 */
export async function captureBatch(
  store: Store,
  { evidence, sightings, rate, lookup }: CaptureRequest,
  { now, isPrivate, tabId, report = () => {}, pause = nextTurn }: CaptureWorld,
): Promise<FlowResult<'capture'>> {
  const desk = await currentDesk(store, { now, tabId });
  const asked = [...evidence, ...rate].map((one) => notLaterThan(one, now));
  const reading = currentLearned(store);
  const campaignId = desk.campaign.id;
  const keys = [...asked.map(({ creator }) => creatorKey(creator)), ...lookup];
  let notKept: Failure | undefined;
  const writing = writeCapture(store, {
    evidence: isPrivate ? [] : asked.slice(0, evidence.length),
    sightings: isPrivate
      ? []
      : sightings.map((sighting) => ({ ...sighting, at: Math.min(sighting.at, now) })),
    lookup: keys,
    campaignId,
    following: isPrivate ? undefined : { recognise: recognisePost, now },
  });
  const { known, changedKeys } = await writing.catch(async (failure) => {
    report(failure);
    notKept = toFailure(failure);
    return { known: await lookUp(store, keys, campaignId), changedKeys: [] };
  });
  const against = { desk, learned: await reading };
  const answer = {
    ok: true as const,
    desk,
    known: known.map((one) => ({ ...one, posts: [], history: [] })),
    ratings: await rateAll(asked, known, against, pause),
    ...(notKept && { notKept }),
  };
  return changedKeys.length > 0 ? { answer, changed: { creatorKeys: changedKeys } } : { answer };
}

type Ratings = Extract<Answer<'capture'>, { ok: true }>['ratings'];

/** The last word on a creator who is told of twice. */
async function rateAll(
  asked: readonly Evidence[],
  known: readonly Known[],
  against: RatedAgainst,
  pause: () => Promise<void>,
): Promise<Ratings> {
  const byKey = new Map(known.map((one) => [one.key, one]));
  const byHandle = new Map(known.map((one) => [one.creator.handle, one]));
  const wanted = new Map<CreatorKey, Evidence>(
    asked.map((one) => [creatorKey(one.creator), one] as const),
  );
  const ratings: Ratings = [];
  for (const [key, one] of wanted) {
    if (ratings.length > 0 && ratings.length % ratingsAtOnce === 0) await pause();
    const stored = byKey.get(key) ?? (key.startsWith('@') ? byHandle.get(key.slice(1)) : undefined);
    const { rating } = rateEvidence(one, stored, against);
    ratings.push({ key, rating: toChipRating(rating) });
  }
  return ratings;
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

/** A time in the future would beat every later observation. */
export function notLaterThan({ creator, posts }: Evidence, now: number): Evidence {
  return {
    creator: { ...creator, observedAt: Math.min(creator.observedAt, now) },
    posts: posts.map((post) => ({ ...post, observedAt: Math.min(post.observedAt, now) })),
  };
}

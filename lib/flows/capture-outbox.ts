import type { Answer, CaptureRequest } from '@/lib/messages';
import { type CreatorKey, creatorKey } from '@/lib/model/creator';
import type { Sighting } from '@/lib/model/sighting';
import type { PageMemory } from './page-memory';
import { sendRequest, type Transport } from './send-request';

export interface CaptureOutbox {
  add(keys: readonly CreatorKey[]): void;
  addSighting(sighting: Sighting): void;
  /** Asks what the store knows of these creators, and for their ratings; nothing is stored by it. */
  rateAgain(keys: readonly CreatorKey[]): Promise<void>;
  /** Was sent and not answered yet, since the tab's desk became what it is. */
  isUnderway(key: CreatorKey): boolean;
  /** A card of this creator is drawn without a rating: what waits for the page to be quiet goes at once. */
  hurry(key: CreatorKey): void;
  /** Sends what is waiting. What nobody took stays for the next flush. */
  flush(): Promise<void>;
}

export interface CaptureOutboxOptions {
  memory: PageMemory;
  transport: Transport;
  /** Whether a card of this creator is on the page and has no rating yet: it goes first. */
  isAwaited(key: CreatorKey): boolean;
  /** Counts the times that the tab's desk became another. */
  epoch(): number;
  /** @param asOf the epoch in which it was asked */
  onAnswer(answer: Extract<Answer<'capture'>, { ok: true }>, asOf: number): void;
  /** Nobody took this: these creators stay without a rating for now. */
  onUnanswered(keys: readonly CreatorKey[]): void;
  /** Calls back when the page is quiet; at once where somebody is awaited. */
  schedule(flush: () => void, isUrgent?: boolean): void;
}

/** Keeps one message well under the protocol's bounds (60 creators, 1 MB). */
const batchSize = 30;
/** A post with the longest caption and counted comments takes 5 kB. */
const batchPosts = 200;
const maxWaitingSightings = 200;
/** A tab open for days tells of a post again; the store counts it once. */
const maxSighted = 5_000;

/** What one tab has read and the background has not been told yet. */
export function createCaptureOutbox(options: CaptureOutboxOptions): CaptureOutbox {
  const { memory, transport, isAwaited, epoch, onAnswer, onUnanswered, schedule } = options;
  const unsent = new Set<CreatorKey>();
  /** Those whose answer is on its way, and the epoch they were sent in. */
  const underway = new Map<CreatorKey, number>();
  const sighted = new Set<string>();
  let sightings: Sighting[] = [];
  /** The soonest that is planned. */
  let planned: 'none' | 'quiet' | 'urgent' = 'none';

  function scheduleFlush(isUrgent: boolean) {
    if (planned === 'urgent' || (planned === 'quiet' && !isUrgent)) return;
    planned = isUrgent ? 'urgent' : 'quiet';
    schedule(() => {
      planned = 'none';
      void flush();
    }, isUrgent);
  }

  async function send(capture: Omit<CaptureRequest, 'type'>): Promise<boolean> {
    const asOf = epoch();
    const answer = await sendRequest({ type: 'capture', ...capture }, transport);
    if (answer.ok) onAnswer(answer, asOf);
    else
      onUnanswered(
        [...capture.evidence, ...capture.rate].map(({ creator }) => creatorKey(creator)),
      );
    return answer.ok && answer.notKept === undefined;
  }

  /** So many of these as go into one message: at least one, however many posts they have. */
  function firstOf(keys: readonly CreatorKey[]): CreatorKey[] {
    let posts = 0;
    const full = keys.findIndex((key, index) => {
      posts += memory.byKey(key)?.posts.size ?? 0;
      return index >= batchSize || (index > 0 && posts > batchPosts);
    });
    return full === -1 ? [...keys] : keys.slice(0, full);
  }

  /** Those on the page first and by themselves: their answer waits for nobody else's rating. */
  function nextBatch(): CreatorKey[] {
    const all = [...unsent];
    const awaited = all.filter(isAwaited);
    return firstOf(awaited.length > 0 ? awaited : all);
  }

  const toEvidence = (keys: readonly CreatorKey[]) =>
    keys.flatMap((key) => memory.evidenceOf(key) ?? []);

  async function flush(): Promise<void> {
    for (;;) {
      const keys = nextBatch();
      // A sighting whose post has not been read yet waits for it.
      const ready = sightings.filter(({ postId }) => memory.byPost(postId));
      if (keys.length === 0 && ready.length === 0) return;
      for (const key of keys) {
        unsent.delete(key);
        underway.set(key, epoch());
      }
      sightings = sightings.filter((sighting) => !ready.includes(sighting));
      const lookup = new Set(ready.flatMap(({ postId }) => memory.byPost(postId)?.key ?? []));
      const isTaken = await send({
        evidence: toEvidence(keys),
        sightings: ready,
        rate: [],
        lookup: [...lookup].slice(0, batchSize),
      });
      for (const key of keys) underway.delete(key);
      if (isTaken) continue;
      for (const key of keys) unsent.add(key);
      sightings = [...ready, ...sightings].slice(0, maxWaitingSightings);
      return;
    }
  }

  return {
    add(keys) {
      for (const key of keys) unsent.add(key);
      scheduleFlush(keys.some(isAwaited));
    },
    addSighting(sighting) {
      if (sighted.has(sighting.postId)) return;
      if (sighted.size >= maxSighted) sighted.clear();
      sighted.add(sighting.postId);
      sightings = [...sightings, sighting].slice(-maxWaitingSightings);
      scheduleFlush(false);
    },
    async rateAgain(keys) {
      // Who has not been sent yet is rated when they are.
      const sent = keys.filter((key) => !unsent.has(key));
      const awaited = new Set(sent.filter(isAwaited));
      let left = [...awaited, ...sent.filter((key) => !awaited.has(key))];
      while (left.length > 0) {
        const batch = firstOf(left);
        left = left.slice(batch.length);
        await send({ evidence: [], sightings: [], rate: toEvidence(batch), lookup: [] });
      }
    },
    isUnderway: (key) => underway.get(key) === epoch(),
    hurry(key) {
      if (unsent.has(key) && !memory.byKey(key)?.isUnanswered) scheduleFlush(true);
    },
    flush,
  };
}

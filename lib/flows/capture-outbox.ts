import type { Answer, CaptureRequest } from '@/lib/messages';
import type { CreatorKey } from '@/lib/model/creator';
import type { Sighting } from '@/lib/model/sighting';
import type { PageMemory } from './page-memory';
import { sendRequest, type Transport } from './send-request';

export interface CaptureOutbox {
  add(keys: readonly CreatorKey[]): void;
  addSighting(sighting: Sighting): void;
  /** Asks what the store knows of these creators, without sending anything new. */
  lookUp(keys: readonly CreatorKey[]): Promise<void>;
  /** Sends what is waiting. What nobody took stays for the next flush. */
  flush(): Promise<void>;
}

export interface CaptureOutboxOptions {
  memory: PageMemory;
  transport: Transport;
  /** `madeAt` of what the tab has learnt of the background. */
  learnedAt(): number | undefined;
  /** Counts the times that the tab's desk became another. */
  epoch(): number;
  /** @param asOf the epoch in which it was asked */
  onAnswer(answer: Extract<Answer<'capture'>, { ok: true }>, asOf: number): void;
  /** Calls back when the page is quiet. */
  schedule(flush: () => void): void;
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
  const { memory, transport, learnedAt, epoch, onAnswer, schedule } = options;
  const unsent = new Set<CreatorKey>();
  const sighted = new Set<string>();
  let sightings: Sighting[] = [];
  let isScheduled = false;

  function scheduleFlush() {
    if (isScheduled) return;
    isScheduled = true;
    schedule(() => {
      isScheduled = false;
      void flush();
    });
  }

  async function send(capture: Omit<CaptureRequest, 'type' | 'learnedAt'>): Promise<boolean> {
    const request = { type: 'capture', ...capture, learnedAt: learnedAt() } as const;
    const asOf = epoch();
    const answer = await sendRequest(request, transport);
    if (answer.ok) onAnswer(answer, asOf);
    return answer.ok;
  }

  /** At least one, however many posts they have. */
  function nextBatch(): CreatorKey[] {
    const keys = [...unsent].slice(0, batchSize);
    let posts = 0;
    const full = keys.findIndex((key, index) => {
      posts += memory.byKey(key)?.posts.size ?? 0;
      return index > 0 && posts > batchPosts;
    });
    return full === -1 ? keys : keys.slice(0, full);
  }

  async function flush(): Promise<void> {
    for (;;) {
      const keys = nextBatch();
      // A sighting whose post has not been read yet waits for it.
      const ready = sightings.filter(({ postId }) => memory.byPost(postId));
      if (keys.length === 0 && ready.length === 0) return;
      for (const key of keys) unsent.delete(key);
      sightings = sightings.filter((sighting) => !ready.includes(sighting));
      const lookup = new Set(ready.flatMap(({ postId }) => memory.byPost(postId)?.key ?? []));
      const isTaken = await send({
        evidence: keys.flatMap((key) => memory.evidenceOf(key) ?? []),
        sightings: ready,
        lookup: [...lookup].slice(0, batchSize),
      });
      if (isTaken) continue;
      for (const key of keys) unsent.add(key);
      sightings = [...ready, ...sightings].slice(0, maxWaitingSightings);
      return;
    }
  }

  return {
    add(keys) {
      for (const key of keys) unsent.add(key);
      scheduleFlush();
    },
    addSighting(sighting) {
      if (sighted.has(sighting.postId)) return;
      if (sighted.size >= maxSighted) sighted.clear();
      sighted.add(sighting.postId);
      sightings = [...sightings, sighting].slice(-maxWaitingSightings);
      scheduleFlush();
    },
    async lookUp(keys) {
      for (let i = 0; i < keys.length; i += batchSize) {
        const lookup = keys.slice(i, i + batchSize);
        await send({ evidence: [], sightings: [], lookup });
      }
    },
    flush,
  };
}

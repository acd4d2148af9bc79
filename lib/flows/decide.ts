import type { DecideRequest } from '@/lib/messages';
import { tiktokIdSchema } from '@/lib/model/creator';
import { withDecision } from '@/lib/store/entry-record';
import type { Store } from '@/lib/store/schema';
import { writeEntry } from '@/lib/store/write-entry';
import { notLaterThan } from './capture-batch';
import { type FlowResult, invalid } from './flow-result';

/**
 * Stores what the scout decided, with the evidence the card carried, and answers once the disk has
 * it. The request is a desired state: sent twice, or from two tabs at once, it is one decision.
 *
 * @returns `invalid` when campaign or creator are not known, or the evidence is another creator's
 */
export async function decide(
  store: Store,
  request: DecideRequest,
  now: number,
): Promise<FlowResult<'decide'>> {
  const { campaignId, creatorKey, decision, ruledOutReason, evidence } = request;
  const postId = tiktokIdSchema.safeParse(request.postId).data;
  const written = await writeEntry(store, {
    campaignId,
    creatorKey,
    evidence: evidence && notLaterThan(evidence, now),
    change: (entry) => withDecision(entry, { decision, ruledOutReason, postId }, now),
    now,
  });
  if (!written) return invalid;
  const { entry, changedKeys } = written;
  return { answer: { ok: true, entry }, changed: { creatorKeys: changedKeys } };
}

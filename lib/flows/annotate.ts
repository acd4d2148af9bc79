import type { AnnotateRequest, OverrideRequest } from '@/lib/messages';
import { withAnnotation } from '@/lib/store/entry-record';
import type { Store } from '@/lib/store/schema';
import { writeEntry, writeOverride } from '@/lib/store/write-entry';
import { notLaterThan } from './capture-batch';
import { type FlowResult, invalid } from './flow-result';

/**
 * Stores status, note, tags or a quoted fee. A creator without an entry gets an undecided one: a note is not a
 * decision.
 *
 * @returns `invalid` when campaign or creator are not known, or the evidence is another creator's
 */
export async function annotate(
  store: Store,
  { campaignId, creatorKey, status, note, tags, quotedFee, evidence }: AnnotateRequest,
  now: number,
): Promise<FlowResult<'annotate'>> {
  const written = await writeEntry(store, {
    campaignId,
    creatorKey,
    evidence: evidence && notLaterThan(evidence, now),
    change: (entry) => withAnnotation(entry, { status, note, tags, quotedFee }, now),
    now,
  });
  if (!written) return invalid;
  const { entry, changedKeys } = written;
  return { answer: { ok: true, entry }, changed: { creatorKeys: changedKeys } };
}

/** Stores that a creator is, or is not, a person. @returns `invalid` for a creator not known */
export async function overrideBusiness(
  store: Store,
  { creatorKey, isPerson, evidence }: OverrideRequest,
  now: number,
): Promise<FlowResult<'override'>> {
  const creatorKeys = await writeOverride(store, {
    creatorKey,
    isPerson,
    evidence: evidence && notLaterThan(evidence, now),
  });
  return creatorKeys ? { answer: { ok: true }, changed: { creatorKeys } } : invalid;
}

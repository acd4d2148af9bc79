import type { DoNotContactRequest, Request } from '@/lib/messages';
import { writeDoNotContact } from '@/lib/store/do-not-contact';
import { eraseCreators, eraseEverything } from '@/lib/store/erase';
import type { Store } from '@/lib/store/schema';
import { notLaterThan } from './capture-batch';
import { type FlowResult, invalid } from './flow-result';

/** Stores that a creator is, or is no longer, not to be written to. @returns `invalid` for one not known */
export async function setDoNotContact(
  store: Store,
  { creatorKey, isBlocked, evidence }: DoNotContactRequest,
  now: number,
): Promise<FlowResult<'do-not-contact'>> {
  const creatorKeys = await writeDoNotContact(store, {
    creatorKey,
    isBlocked,
    evidence: evidence && notLaterThan(evidence, now),
    now,
  });
  return creatorKeys ? { answer: { ok: true }, changed: { creatorKeys } } : invalid;
}

/** Erases creators everywhere; those that are not known are left out of the answer. */
export async function forgetCreators(
  store: Store,
  { creatorKeys, keepsBlocked }: Extract<Request, { type: 'erase-creators' }>,
  now: number,
): Promise<FlowResult<'erase-creators'>> {
  const erased = await eraseCreators(store, { keys: creatorKeys, keepsBlocked, now });
  return { answer: { ok: true, creatorKeys: erased }, changed: { creatorKeys: erased } };
}

/** Erases everything. The first campaign is made anew by whoever asks next. */
export async function forgetEverything(store: Store): Promise<FlowResult<'erase-everything'>> {
  await eraseEverything(store);
  return { answer: { ok: true }, changed: { creatorKeys: [], isDeskNew: true } };
}

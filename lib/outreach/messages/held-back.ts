import type { Decision, Status } from '@/lib/model/entry';
import type { HeldBack } from '@/lib/model/held-back';
import type { ContactMade } from '@/lib/model/known';

/** What decides whether somebody may be written to. */
export interface Addressee {
  email?: string;
  /** `private` and `minor`: not rated, and no case for outreach. */
  notRated?: string;
  doNotContactAt?: number;
  decision?: Decision;
  status?: Status;
  /** The latest campaign in which they were written to. */
  contactMade?: Pick<ContactMade, 'campaign' | 'at'>;
}

/**
 * Why a creator is not to be written to now, by the weightiest reason; `undefined` for somebody who may
 * be. Whoever was written to in any campaign is held back: a second first message is what creators
 * complain of.
 *
 * @param needsEmail whether a creator without an address is held back too
 */
export function whyHeldBack(
  { email, notRated, doNotContactAt, decision, status, contactMade }: Addressee,
  { needsEmail }: { needsEmail: boolean },
): HeldBack | undefined {
  if (doNotContactAt !== undefined) return { reason: 'do-not-contact', at: doNotContactAt };
  if (notRated === 'minor' || notRated === 'private') return { reason: notRated };
  if (decision === 'ruled-out') return { reason: 'ruled-out' };
  if (status === 'declined') return { reason: 'declined' };
  if (contactMade !== undefined) {
    const { campaign, at } = contactMade;
    return { reason: 'contacted', campaign, ...(at !== undefined && { at }) };
  }
  if (needsEmail && (email === undefined || email.trim() === '')) return { reason: 'no-email' };
  return undefined;
}

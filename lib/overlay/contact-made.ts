import { messages } from '@/assets/messages/messages';
import type { Entry } from '@/lib/model/entry';
import type { Subject } from './subject';

/** That someone of the team wrote to the creator already. */
export interface ContactMade {
  /** "Contacted", or how far it has come since. */
  word: string;
  /** Milliseconds; known only of the first contact. */
  at?: number;
  /** Name of the campaign; absent while the active one is not known. */
  campaign?: string;
  /** Another campaign than the active one: adding asks first. */
  isElsewhere: boolean;
}

/** The contact in the active campaign, else the latest in another; `undefined` without one. */
export function readContactMade({ known, campaign }: Subject): ContactMade | undefined {
  const { entry, elsewhere = [] } = known ?? {};
  if (entry && isContacted(entry)) {
    return { ...toContact(entry), campaign: campaign?.name, isElsewhere: false };
  }
  const [latest] = elsewhere
    .filter((other) => isContacted(other.entry))
    .sort((a, b) => (b.entry.contactedAt ?? 0) - (a.entry.contactedAt ?? 0));
  return latest && { ...toContact(latest.entry), campaign: latest.campaign, isElsewhere: true };
}

function isContacted({ contactedAt, status }: Entry): boolean {
  return contactedAt !== undefined || status !== 'shortlisted';
}

function toContact({ status, contactedAt }: Entry): Pick<ContactMade, 'word' | 'at'> {
  const isFirst = status === 'shortlisted' || status === 'contacted';
  // "Replied 3 Nov" would date the reply by the day of the first message.
  return isFirst
    ? { word: messages.signals.statuses.contacted, at: contactedAt }
    : { word: messages.signals.statuses[status] };
}

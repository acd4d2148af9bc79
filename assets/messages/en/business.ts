/** What is said about accounts that look like no person. */

import { isolated, quoted } from '@/assets/messages/quotes';
import type { BusinessReason, BusinessSignal } from '@/lib/scoring/signals/business-signal';

const kinds: Record<NonNullable<BusinessSignal['kind']>, string> = {
  brand: 'a brand',
  shop: 'a shop',
  media: 'a media outlet',
  organization: 'an organisation',
  business: 'a business account',
};

const reasons: Record<BusinessReason, string> = {
  'commerce-flag': 'TikTok counts it as a business account',
  'organization-flag': 'TikTok counts it as an organisation',
  'shop-flag': 'it has a TikTok Shop',
  'brand-words': 'name or bio says',
  'shop-words': 'name or bio says',
  'media-words': 'name or bio says',
};

/** What it looks like and why, quoted; with the scout's own word, that this is what counts. */
function businessSentence({ kind, reasons: found, isOverridden }: BusinessSignal): string {
  if (isOverridden) {
    return kind === undefined
      ? 'You said: a person.'
      : `You said: a person. It looks like ${kinds[kind]}${why(found)}.`;
  }
  if (kind === undefined) return 'Nothing says that it is no person.';
  return `Looks like ${kinds[kind]}, not a person${why(found)}.`;
}

function why(found: BusinessSignal['reasons']): string {
  if (found.length === 0) return '';
  return `: ${found.map(reasonText).join('; ')}`;
}

function reasonText({ reason, quote }: BusinessSignal['reasons'][number]): string {
  if (quote === undefined)
    return reason.endsWith('-words') ? 'name or bio says so' : reasons[reason];
  return reason.endsWith('-words')
    ? `${reasons[reason]} ${quoted(quote)}`
    : `${reasons[reason]} (${isolated(quote)})`;
}

export const businessMessages = { business: 'Business account?', businessSentence };

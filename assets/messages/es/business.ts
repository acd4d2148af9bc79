/** What is said about accounts that look like no person. */
import type { businessMessages as english } from '@/assets/messages/en/business';
import { isolated, quoted } from '@/assets/messages/quotes';
import type { BusinessReason, BusinessSignal } from '@/lib/scoring/signals/business-signal';

const kinds: Record<NonNullable<BusinessSignal['kind']>, string> = {
  brand: 'una marca',
  shop: 'una tienda',
  media: 'un medio de comunicación',
  organization: 'una organización',
  business: 'una cuenta de empresa',
};

const reasons: Record<BusinessReason, string> = {
  'commerce-flag': 'TikTok la clasifica como cuenta de empresa',
  'organization-flag': 'TikTok la clasifica como organización',
  'shop-flag': 'tiene una TikTok Shop',
  'brand-words': 'el nombre o la bio dice',
  'shop-words': 'el nombre o la bio dice',
  'media-words': 'el nombre o la bio dice',
};

/** What it looks like and why, quoted; with the scout's own word, that this is what counts. */
function businessSentence({ kind, reasons: found, isOverridden }: BusinessSignal): string {
  if (isOverridden) {
    return kind === undefined
      ? 'Dijiste: es una persona.'
      : `Dijiste: es una persona. Parece ${kinds[kind]}${why(found)}.`;
  }
  if (kind === undefined) return 'Nada indica que no sea una persona.';
  return `Parece ${kinds[kind]}, no una persona${why(found)}.`;
}

function why(found: BusinessSignal['reasons']): string {
  if (found.length === 0) return '';
  return `: ${found.map(reasonText).join('; ')}`;
}

function reasonText({ reason, quote }: BusinessSignal['reasons'][number]): string {
  if (quote === undefined)
    return reason.endsWith('-words') ? 'lo dice el nombre o la bio' : reasons[reason];
  return reason.endsWith('-words')
    ? `${reasons[reason]} ${quoted(quote)}`
    : `${reasons[reason]} (${isolated(quote)})`;
}

export const businessMessages: typeof english = {
  business: '¿Cuenta de empresa?',
  businessSentence,
};

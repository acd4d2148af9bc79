import type { Creator } from '@/lib/model/creator';
import type { BusinessReason, BusinessSignal } from '@/lib/scoring/signals/business-signal';
import { findBusinessWords } from './business-words';

type Kind = NonNullable<BusinessSignal['kind']>;

type Account = Pick<
  Creator,
  'handle' | 'name' | 'bio' | 'isBusiness' | 'businessCategory' | 'isOrganization' | 'isSeller'
>;

/** What each reason makes of an account, the most telling first; words say more than flags. */
const kinds: readonly (readonly [BusinessReason, Kind])[] = [
  ['media-words', 'media'],
  ['shop-words', 'shop'],
  ['brand-words', 'brand'],
  ['organization-flag', 'organization'],
  ['commerce-flag', 'business'],
];

/**
 * Whether the account looks like a brand, a shop or a media outlet rather than a person, and why.
 *
 * TikTok's commerce flag alone makes a "business", which the chip only asks about: 12 % of 2,511
 * creators carry it, and of 102 of their bios 54 % show a person, 14 % a business, the others do not
 * tell. A TikTok Shop alone makes nothing, since creators sell too; beside the commerce flag it makes
 * a shop. What is unknown makes nothing.
 *
 * @param isPerson the scout's own word: kind and reasons stay, and `isOverridden` says that they do
 *   not count; `false` confirms nothing by itself
 */
export function rateBusiness(creator: Account, isPerson?: boolean): BusinessSignal {
  const reasons: BusinessSignal['reasons'] = findBusinessWords(creator);
  if (creator.isOrganization) reasons.push({ reason: 'organization-flag' });
  if (creator.isBusiness) {
    reasons.push({ reason: 'commerce-flag', quote: toCategory(creator.businessCategory) });
  }
  const has = (wanted: BusinessReason) => reasons.some(({ reason }) => reason === wanted);
  let kind = kinds.find(([reason]) => has(reason))?.[1];
  if (creator.isSeller) {
    reasons.push({ reason: 'shop-flag' });
    if (kind === 'business') kind = 'shop';
  }
  return { kind, reasons, isOverridden: isPerson === true };
}

/** TikTok writes "none" where no category was chosen. */
function toCategory(category: string | undefined): string | undefined {
  const text = category?.toWellFormed().trim();
  return text === undefined || text === '' || text.toLowerCase() === 'none' ? undefined : text;
}

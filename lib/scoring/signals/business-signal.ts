export type BusinessReason =
  | 'commerce-flag'
  | 'organization-flag'
  | 'shop-flag'
  | 'brand-words'
  | 'shop-words'
  | 'media-words';

export interface BusinessSignal {
  /** Absent: nothing says that it is no person. */
  kind?: 'brand' | 'shop' | 'media' | 'organization' | 'business';
  /** With what was found, quoted: TikTok's category, words of bio or name. */
  reasons: { reason: BusinessReason; quote?: string }[];
  /** The scout said otherwise. */
  isOverridden: boolean;
}

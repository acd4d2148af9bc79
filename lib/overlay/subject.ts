import type { DossierSubject } from '@/components/dossier/dossier-subject';
import type { CreatorKey } from '@/lib/model/creator';
import type { Decision, RuledOutReason } from '@/lib/model/entry';
import type { Money } from '@/lib/model/money';

/** Where a chip goes: a structural twin of `Card`, so that the overlay knows nothing of TikTok. */
export interface ChipHost {
  kind: 'feed' | 'search' | 'profile';
  element: HTMLElement;
  media: HTMLElement;
}

/** Everything chip and dossier say about one creator on one card. Replaced whole, never patched. */
export interface Subject extends DossierSubject {
  key: CreatorKey;
}

/** What the scout wants, sent only for trusted events. */
export type Intent =
  | { type: 'decide'; subject: Subject; decision: Decision; ruledOutReason?: RuledOutReason }
  | { type: 'note'; subject: Subject; note: string }
  | { type: 'quote-fee'; subject: Subject; fee?: Money }
  | { type: 'override-business'; subject: Subject; isPerson: boolean }
  | { type: 'do-not-contact'; subject: Subject; isBlocked: boolean }
  | { type: 'choose-campaign'; campaignId: string }
  | { type: 'open-page'; page: 'workspace' | 'side-panel'; view?: string }
  | { type: 'undo' };

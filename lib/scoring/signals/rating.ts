import type { ContactSignal } from './contact-signal';
import type { ContentSignal } from './content-signal';
import type { EngagementSignal } from './engagement-signal';
import type { FitSignal } from './fit-signal';
import type { LikeRateSignal } from './like-rate-signal';
import type { NicheSignal } from './niche-signal';
import type { PostSignal } from './post-signal';
import type { TierSignal } from './tier-signal';

/** Why a creator is shown but not rated. */
export type NotRated = 'private' | 'minor' | 'ad';

/** All signals of a creator against a brief. Chip, dossier and CSV read this one object. */
export interface Rating {
  notRated?: NotRated;
  /** Looks like a business, and the scout has not said otherwise. */
  isBusiness: boolean;
  tier: TierSignal;
  engagement: EngagementSignal;
  likeRate: LikeRateSignal;
  niche: NicheSignal;
  /** Absent without a brief. */
  fit?: FitSignal;
  contact: ContactSignal;
  content: ContentSignal;
  post?: PostSignal;
}

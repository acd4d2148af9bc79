import type { AuthenticitySignal } from './authenticity-signal';
import type { BusinessSignal } from './business-signal';
import type { CadenceSignal } from './cadence-signal';
import type { CommentSignal } from './comment-signal';
import type { ContactSignal } from './contact-signal';
import type { ContentSignal } from './content-signal';
import type { ConversationSignal } from './conversation-signal';
import type { EngagementSignal } from './engagement-signal';
import type { FitSignal } from './fit-signal';
import type { GrowthSignal } from './growth-signal';
import type { LikeRateSignal } from './like-rate-signal';
import type { MatchSignal } from './match-signal';
import type { NicheSignal } from './niche-signal';
import type { PostSignal } from './post-signal';
import type { PriceSignal } from './price-signal';
import type { SafetySignal } from './safety-signal';
import type { SponsoredSignal } from './sponsored-signal';
import type { TierSignal } from './tier-signal';
import type { ViewsSignal } from './views-signal';

/** Why a creator is shown but not rated. */
export type NotRated = 'private' | 'minor' | 'ad';

/**
 * All signals of a creator against a brief, side by side: there is no overall score. Chip, dossier
 * and CSV read this one object.
 */
export interface Rating {
  notRated?: NotRated;
  /** Looks like a business, and the scout has not said otherwise. */
  isBusiness: boolean;
  business: BusinessSignal;
  tier: TierSignal;
  engagement: EngagementSignal;
  views: ViewsSignal;
  conversation: ConversationSignal;
  likeRate: LikeRateSignal;
  niche: NicheSignal;
  /** Absent without a brief. */
  fit?: FitSignal;
  /** The brief's wishes one by one; absent where the brief names no content. */
  match?: MatchSignal;
  comments: CommentSignal;
  sponsored: SponsoredSignal;
  authenticity: AuthenticitySignal;
  cadence: CadenceSignal;
  growth: GrowthSignal;
  contact: ContactSignal;
  content: ContentSignal;
  price: PriceSignal;
  safety: SafetySignal;
  post?: PostSignal;
}

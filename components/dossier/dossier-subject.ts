import type { Campaign } from '@/lib/model/campaign';
import type { ChipRating } from '@/lib/model/chip-rating';
import type { Creator } from '@/lib/model/creator';
import type { Decision } from '@/lib/model/entry';
import type { Known } from '@/lib/model/known';
import type { Post } from '@/lib/model/post';
import type { CommentExamples } from '@/lib/scoring/comments/tally-comments';
import type { NotRated, Rating } from '@/lib/scoring/signals/rating';
import type { TierSignal } from '@/lib/scoring/signals/tier-signal';

/** A rating with its reasons. */
export interface Explanation {
  rating: Rating;
  /** Every known post of the creator. */
  posts: readonly Post[];
  /** Comments of the post that is open in this tab, to look at; never stored. */
  commentExamples?: CommentExamples;
}

/** One creator as the dossier shows them. */
export interface DossierSubject {
  creator: Creator;
  postId?: string;
  /** The post on the card; absent where there is none, or nothing is known of it. */
  post?: Post;
  notRated?: NotRated;
  tier: TierSignal;
  /** Absent until the creator has been rated. */
  rating?: ChipRating;
  /** Absent until the reasons have been read. */
  explained?: Explanation;
  /** Rating or reasons were asked for, and nobody answered. */
  isUnanswered?: boolean;
  /** What the store knows; absent until it has answered. */
  known?: Known;
  /** The active campaign; absent until the store has answered. */
  campaign?: Campaign;
  /** A decision waits for the store. */
  pending?: Decision;
  /** The creator asked not to be written to. */
  isDoNotContact?: boolean;
}

import type { Campaign } from '@/lib/model/campaign';
import type { Creator } from '@/lib/model/creator';
import type { Decision } from '@/lib/model/entry';
import type { Known } from '@/lib/model/known';
import type { Post } from '@/lib/model/post';
import type { CommentExamples } from '@/lib/scoring/comments/tally-comments';
import type { Rating } from '@/lib/scoring/signals/rating';

/** One creator as the dossier shows them. */
export interface DossierSubject {
  creator: Creator;
  postId?: string;
  /** Every known post of the creator. */
  posts: readonly Post[];
  rating: Rating;
  /** Comments of the post that is open in this tab, to look at; never stored. */
  commentExamples?: CommentExamples;
  /** What the store knows; absent until it has answered. */
  known?: Known;
  /** The active campaign; absent until the store has answered. */
  campaign?: Campaign;
  /** A decision waits for the store. */
  pending?: Decision;
  /** The creator asked not to be written to. */
  isDoNotContact?: boolean;
}

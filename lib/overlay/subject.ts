import type { Campaign } from '@/lib/model/campaign';
import type { Creator, CreatorKey } from '@/lib/model/creator';
import type { Decision, RuledOutReason } from '@/lib/model/entry';
import type { Known } from '@/lib/model/known';
import type { Post } from '@/lib/model/post';
import type { Rating } from '@/lib/scoring/signals';

/** Where a chip goes: a structural twin of `Card`, so that the overlay knows nothing of TikTok. */
export interface ChipHost {
  kind: 'feed' | 'search' | 'profile';
  element: HTMLElement;
  media: HTMLElement;
}

/** Everything chip and dossier say about one creator on one card. Replaced whole, never patched. */
export interface Subject {
  key: CreatorKey;
  creator: Creator;
  postId?: string;
  /** Every known post of the creator. */
  posts: readonly Post[];
  rating: Rating;
  /** What the store knows; absent until the background has answered. */
  known?: Known;
  /** The active campaign; absent until the background has answered. */
  campaign?: Campaign;
  /** A decision was sent and is not confirmed yet. */
  pending?: Decision;
  /** The creator asked not to be written to. */
  isDoNotContact?: boolean;
}

/** What the scout wants, sent only for trusted events. */
export type Intent =
  | { type: 'decide'; subject: Subject; decision: Decision; ruledOutReason?: RuledOutReason }
  | { type: 'note'; subject: Subject; note: string }
  | { type: 'override-business'; subject: Subject; isPerson: boolean }
  | { type: 'undo' };

import type { Brief } from '@/lib/model/brief';
import type { Creator } from '@/lib/model/creator';
import type { Post } from '@/lib/model/post';
import type { Settings } from '@/lib/model/settings';
import type { Rating } from './signals';

/** What a rating is made from. */
export interface RatingInput {
  creator: Creator;
  /** Every known post of the creator. */
  posts: readonly Post[];
  brief?: Brief;
  settings: Settings;
  /** The post on the card, for `rating.post`. */
  postId?: string;
  /** The scout said: a person, though it looks like a business. */
  isPerson?: boolean;
}

/** All signals of a creator against a brief: the one rating behind chip, dossier and CSV. */
export declare function rateCreator(input: RatingInput): Rating;

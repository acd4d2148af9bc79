import type { Collaboration } from '@/lib/model/collaboration';
import type { ContactMade, Known } from '@/lib/model/known';
import type { Rating } from '@/lib/scoring/signals/rating';
import type { StoredCreator } from '@/lib/store/stored-creator';

/** One creator of a list, rated against the campaign's brief. */
export interface CreatorRow extends Known {
  rating: Rating;
  /** The post whose card was seen last. */
  lastSeenPostId?: string;
  lastSeenAt?: number;
  /** When each of their posts was seen last, the latest first. */
  metAt: number[];
  /** The post that `rating.post` is about. */
  ratedPostId?: string;
  /** Handles the account had before, latest first. */
  formerHandles: string[];
  /** The latest campaign in which the creator was written to, whatever was decided since. */
  contactMade?: ContactMade;
  /** What is agreed in the campaign; absent where nothing is. */
  collaboration?: Collaboration;
  /** The same in other campaigns, the latest changed first. */
  otherCollaborations: Collaboration[];
}

/** @param ratedPostId the post that the rating is also about */
export function toRow(
  { known, record, contactMade, collaboration, otherCollaborations }: StoredCreator,
  rating: Rating,
  ratedPostId?: string,
): CreatorRow {
  const [lastMark] = record.marks;
  return {
    ...known,
    rating,
    lastSeenPostId: lastMark?.postId,
    lastSeenAt: record.seen?.lastAt,
    metAt: record.marks.map(({ at }) => at),
    ...(ratedPostId !== undefined && { ratedPostId }),
    formerHandles: record.formerHandles,
    ...(contactMade && { contactMade }),
    ...(collaboration && { collaboration }),
    otherCollaborations,
  };
}

import type { CreatorRow } from './creator-row';
import type { FollowedCreators } from './follow-creators';
import type { CreatorLists, Rated } from './list-creators';
import { nowAndThen } from './now-and-then';
import { type Beginning, readBeginning } from './read-beginning';
import { whenDrawn } from './when-drawn';

export interface RowsReading {
  campaignId: string;
  /** Given what there is so far; absent: nobody waits for a part. */
  onPart?(part: { rows: CreatorRow[] } & Partial<Beginning>): void;
  /** Told how far everybody is rated, where it takes more than a moment. */
  onRating?(progress: RatingProgress): void;
}

interface RatingProgress extends Rated {
  isStopped: boolean;
}

/** What a reading ends with; `isPartial` where it was stopped. */
export interface ReadRows {
  rows: CreatorRow[];
  isPartial?: boolean;
  rating?: RatingProgress;
}

export interface RowsReader {
  read(reading: RowsReading): Promise<ReadRows>;
  /** Ends the reading that is going on with whoever is rated by then. */
  stop(): void;
}

/**
 * Reads the rows of a page: a screenful of the shortlist, the whole of it, then everybody.
 *
 * @param hasBeginning whether the page begins with the shortlist
 */
export function createRowsReader(
  lists: CreatorLists,
  followed: FollowedCreators,
  hasBeginning: boolean,
): RowsReader {
  let ending = new AbortController();
  return {
    async read({ campaignId, onPart, onRating = () => {} }) {
      const isAllListed =
        onPart !== undefined &&
        hasBeginning &&
        (await readBeginning(lists, campaignId, { onPart, pause: whenDrawn }));
      ending = new AbortController();
      // Also lists those decided on and never seen.
      const rows = await followed.read(campaignId, {
        ...(onPart && !isAllListed && { onListed: (listed) => onPart({ rows: listed }) }),
        onProgress: nowAndThen((rated) => onRating({ ...rated, isStopped: false })),
        signal: ending.signal,
      });
      const stoppedAt = followed.stoppedAt();
      return stoppedAt === undefined
        ? { rows }
        : { rows, isPartial: true, rating: { ...stoppedAt, isStopped: true } };
    },
    stop: () => ending.abort(),
  };
}

import type { Collaboration } from '@/lib/model/collaboration';
import type { Creator, CreatorKey } from '@/lib/model/creator';
import { type Entry, type Status, statuses } from '@/lib/model/entry';
import type { ContactMade, Known, Seen } from '@/lib/model/known';
import type { Post } from '@/lib/model/post';
import type { Snapshot } from '@/lib/model/snapshot';
import type { Rating } from '@/lib/scoring/signals/rating';

/** One creator of the table. */
export interface DeskRow {
  key: CreatorKey;
  creator: Creator;
  rating: Rating;
  posts: readonly Post[];
  /** In the active campaign; absent while nothing was decided or noted. */
  entry?: Entry;
  /** Absent for a creator who was never half visible, e.g. one who was imported. */
  seen?: Seen;
  lastSeenPostId?: string;
  lastSeenAt?: number;
  /** When each of their posts was seen last, the latest first; at most 200. */
  metAt: readonly number[];
  /** The post that `rating.post` is about. */
  ratedPostId?: string;
  /** Decisions in other campaigns, by campaign name. */
  elsewhere: Known['elsewhere'];
  /** The account's figures at earlier encounters, oldest first. */
  history: readonly Snapshot[];
  /** Handles the account had before, latest first. */
  formerHandles: readonly string[];
  /** Since when the creator is not to be written to, in any campaign. */
  doNotContactAt?: number;
  /** An address that the scout brought along. */
  givenEmail?: string;
  /** A first name that the scout confirmed; `''`: none is to be used. */
  givenName?: string;
  /** The latest campaign in which the creator was written to, whatever was decided since. */
  contactMade?: ContactMade;
  /** What is agreed in the active campaign; absent where nothing is. */
  collaboration?: Collaboration;
  /** The same in other campaigns, the latest changed first. */
  otherCollaborations: readonly Collaboration[];
}

/** Where a creator stands in the campaign, as one value: the status of a listed one, else the decision. */
export const standings = [...statuses, 'later', 'ruled-out', 'undecided'] as const;
export type Standing = Status | 'later' | 'ruled-out' | 'undecided';

export function standingOf(row: DeskRow): Standing {
  if (row.entry === undefined || row.entry.decision === 'none') return 'undecided';
  return row.entry.decision === 'listed' ? row.entry.status : row.entry.decision;
}

export function isListed(row: DeskRow): boolean {
  return row.entry?.decision === 'listed';
}

/** Rows of the tab `Seen`: everyone met, and everyone decided on, so that no decision is out of sight. */
export function isOnSeenTab(row: DeskRow): boolean {
  return row.seen !== undefined || standingOf(row) !== 'undecided';
}

export type ContactRoute = Rating['contact']['route'];
export type Tally = Record<ContactRoute, number>;

/** How many of the rows can be reached which way. */
export function tallyContacts(rows: readonly DeskRow[]): Tally {
  const tally: Tally = { email: 0, link: 0, dm: 0, unchecked: 0 };
  for (const row of rows) tally[row.rating.contact.route] += 1;
  return tally;
}

/**
 * How often and how lately the creator posts, as of the last reading. Posts met in a feed are a
 * sample of unknown gaps: they bound a figure from one side only.
 */
export interface CadenceSignal {
  /** Posts with a known date. */
  n: number;
  lastPostAt?: number;
  /** Days from the newest post known to the last reading of the creator. */
  daysSince?: number;
  /** The profile's own list was read, so that the newest post is known to be the newest. */
  isListRead: boolean;
  /** Posts a week over `windowDays`; from 3 posts of the profile's list on. */
  perWeek?: number;
  /** Posts that the pace counts, `perWeek`'s n. */
  perWeekN?: number;
  windowDays?: number;
  /** Posts a week over the account's life; absent while its age is not known. */
  lifetimePerWeek?: number;
  /** `dormant`: 180 days and more without a post, `slow`: 30 and more; only where the list was read. */
  state: 'active' | 'slow' | 'dormant' | 'unknown';
}

import type { Entry, Status } from './entry';

/** The entries of one campaign, counted. */
export interface EntryTally {
  /** Every entry, also one that was taken back and keeps its note. */
  all: number;
  listed: number;
  later: number;
  ruledOut: number;
  /** The listed ones, by how far they have come. */
  statuses: Record<Status, number>;
}

/** The counts of a campaign without an entry, a new object each time. */
export function noEntries(): EntryTally {
  const statuses = {
    shortlisted: 0,
    contacted: 0,
    replied: 0,
    negotiating: 0,
    agreed: 0,
    published: 0,
    declined: 0,
  };
  return { all: 0, listed: 0, later: 0, ruledOut: 0, statuses };
}

/** Counts by campaign id; a campaign without an entry is not among them. */
export function tallyEntries(entries: readonly Entry[]): Map<string, EntryTally> {
  const tallies = new Map<string, EntryTally>();
  for (const { campaignId, decision, status } of entries) {
    const tally = tallies.get(campaignId) ?? noEntries();
    tallies.set(campaignId, tally);
    tally.all += 1;
    if (decision === 'listed') {
      tally.listed += 1;
      tally.statuses[status] += 1;
    }
    if (decision === 'later') tally.later += 1;
    if (decision === 'ruled-out') tally.ruledOut += 1;
  }
  return tallies;
}

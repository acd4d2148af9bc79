import type { DeskRow } from './row';
import { statusAt } from './standing-date';

/** Somebody wrote to the creator for another campaign. */
export interface ContactElsewhere {
  row: DeskRow;
  campaign: string;
  /** The first contact; absent where an earlier version did not keep it. */
  at?: number;
}

/** The latest contact for another campaign; `undefined` where there was none. */
export function contactElsewhere(row: DeskRow): ContactElsewhere | undefined {
  const [latest] = row.elsewhere
    .filter(({ entry }) => entry.contactedAt !== undefined || entry.status !== 'shortlisted')
    .map(({ campaign, entry }) => ({
      row,
      campaign,
      at: entry.contactedAt ?? statusAt(entry, 'contacted'),
    }))
    .sort((a, b) => (b.at ?? 0) - (a.at ?? 0));
  return latest;
}

/** Who can be shortlisted, who only after a question, and who not at all. */
export interface ListingPlan {
  /** Not listed yet, and nothing speaks against it. */
  free: DeskRow[];
  /** Contacted for another campaign. */
  asked: ContactElsewhere[];
  /** Private, under age by their bio, or not to be contacted. */
  refused: DeskRow[];
}

/** What becomes of shortlisting these; those on the shortlist already are in none of the lists. */
export function planListing(rows: readonly DeskRow[]): ListingPlan {
  const plan: ListingPlan = { free: [], asked: [], refused: [] };
  for (const row of rows) {
    const { notRated } = row.rating;
    const contact = contactElsewhere(row);
    if (row.entry?.decision === 'listed') continue;
    if (notRated === 'private' || notRated === 'minor' || row.doNotContactAt !== undefined) {
      plan.refused.push(row);
    } else if (contact !== undefined) plan.asked.push(contact);
    else plan.free.push(row);
  }
  return plan;
}

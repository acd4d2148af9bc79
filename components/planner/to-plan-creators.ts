import { type DeskRow, isListed } from '@/components/desk/row';
import type { CreatorKey } from '@/lib/model/creator';
import type { Money } from '@/lib/model/money';
import type { TestCandidate } from '@/lib/scoring/plan/pick-for-test';
import type { PlanCreator } from '@/lib/scoring/plan/tier-evidence';

/** From it on a creator fits the brief: the chip's full circle. */
const fitting = 70;

/**
 * Creators that tell what those of a tier are like: everybody on the list, and whoever was seen and fits
 * the brief. Not those ruled out, and nobody who is not rated.
 */
export function toPlanCreators(rows: readonly DeskRow[]): PlanCreator[] {
  return rows.filter(tells).map(toPlanCreator);
}

function tells(row: DeskRow): boolean {
  const { notRated, fit, isBusiness } = row.rating;
  if (notRated !== undefined) return false;
  if (isListed(row)) return true;
  return row.entry?.decision !== 'ruled-out' && !isBusiness && (fit?.fit ?? 0) >= fitting;
}

function toPlanCreator(row: DeskRow): PlanCreator {
  const { tier, views, engagement } = row.rating;
  return { tier: tier.tier, views, engagement, quotedFee: toFeeForPost(row) };
}

/** What was asked for a post, else what was agreed over the things to make, where those are named. */
function toFeeForPost({ entry, collaboration }: DeskRow): Money | undefined {
  const { fee, deliverables = [] } = collaboration ?? {};
  if (entry?.quotedFee !== undefined || fee === undefined || deliverables.length === 0) {
    return entry?.quotedFee;
  }
  return { ...fee, amount: fee.amount / deliverables.length };
}

/** Why somebody of the shortlist is not asked at all. */
export type Unavailable = 'not-rated' | 'do-not-contact' | 'declined' | 'agreed';

export interface Candidates {
  candidates: TestCandidate<CreatorKey>[];
  unavailable: Record<Unavailable, number>;
}

/** Whom of the shortlist a test could begin with; who said yes or no already is not asked again. */
export function toCandidates(rows: readonly DeskRow[]): Candidates {
  const unavailable = { 'not-rated': 0, 'do-not-contact': 0, declined: 0, agreed: 0 };
  const candidates = rows.filter(isListed).flatMap((row) => {
    const reason = whyUnavailable(row);
    if (reason === undefined) return [toCandidate(row)];
    unavailable[reason] += 1;
    return [];
  });
  return { candidates, unavailable };
}

function whyUnavailable({ rating, entry, doNotContactAt }: DeskRow): Unavailable | undefined {
  if (doNotContactAt !== undefined) return 'do-not-contact';
  if (rating.notRated !== undefined) return 'not-rated';
  if (entry?.status === 'declined') return 'declined';
  return entry?.status === 'agreed' || entry?.status === 'published' ? 'agreed' : undefined;
}

function toCandidate(row: DeskRow): TestCandidate<CreatorKey> {
  return {
    ...toPlanCreator(row),
    key: row.key,
    fit: row.rating.fit?.fit,
    agreedFee: row.collaboration?.fee,
  };
}

import { type DeskRow, isListed, standingOf } from '@/components/desk/row';
import { countedPosts } from '@/lib/model/collaboration';
import type { PartnerResults } from '@/lib/scoring/results/campaign-results';

/** A creator of the campaign with what came of the work. */
export interface Partner extends PartnerResults {
  row: DeskRow;
}

/**
 * Whose results there are or are to come: who has posted, is paid, has a code or a link, or agreed. Also who
 * was taken off the shortlist since.
 */
export function isPartner(row: DeskRow): boolean {
  const { collaboration } = row;
  const standing = standingOf(row);
  if (standing === 'agreed' || standing === 'published') return true;
  if (collaboration === undefined) return false;
  const { fee, promoCode, trackingUrl, outcome } = collaboration;
  const isGiven = [fee, promoCode, trackingUrl].some((fact) => fact !== undefined);
  return (
    outcome !== undefined ||
    countedPosts(collaboration).length > 0 ||
    (isGiven && isListed(row) && standing !== 'declined')
  );
}

/** Who has posted and still stands somewhere before that. */
export function isToPublish(row: DeskRow): boolean {
  const { collaboration } = row;
  if (collaboration === undefined || !isListed(row)) return false;
  const standing = standingOf(row);
  return (
    standing !== 'published' && standing !== 'declined' && countedPosts(collaboration).length > 0
  );
}

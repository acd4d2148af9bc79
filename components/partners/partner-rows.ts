import { type DeskRow, isListed } from '@/components/desk/row';
import { statusAt } from '@/components/desk/standing-date';
import type { Campaign } from '@/lib/model/campaign';
import { type Collaboration, countedPosts } from '@/lib/model/collaboration';
import { currencies, type Money, sumMoney } from '@/lib/model/money';
import { addDays, toDay } from './day';
import { type Due, type DueKind, isDueSoon, isOverdue, payAfterDays, toDues } from './dues';

/** A creator who was written to, with what is agreed. */
export interface Partner {
  row: DeskRow;
  dues: Due[];
  /** Counted posts that were recognised. */
  posts: number;
  /** Names of other campaigns in which the creator agreed, published or was paid. */
  repeats: string[];
}

export const partnerFilters = [
  'all',
  'overdue',
  'week',
  'deliverable',
  'unpaid',
  'rights',
  'media-kit',
  'repeat',
] as const;
export type PartnerFilter = (typeof partnerFilters)[number];

/** Whether something beside a code is agreed or noted. */
export function isAgreed(collaboration: Collaboration | undefined): boolean {
  if (collaboration === undefined) return false;
  const { fee, product, deliverables, log, mediaKit, usageRights, paymentDueOn } = collaboration;
  const facts = [fee, product, mediaKit, usageRights, paymentDueOn];
  return deliverables.length > 0 || log.length > 0 || facts.some((fact) => fact !== undefined);
}

/**
 * Everybody who was written to in the campaign, and whoever something is agreed with, so that no
 * payment is out of sight: by what is due next, those who declined or were ruled out last.
 *
 * @param today `yyyy-mm-dd`
 */
export function toPartners(
  rows: readonly DeskRow[],
  campaigns: readonly Pick<Campaign, 'id' | 'name'>[],
  today: string,
): Partner[] {
  return rows
    .filter(
      (row) =>
        (isListed(row) && row.entry?.status !== 'shortlisted') || isAgreed(row.collaboration),
    )
    .map((row) => ({
      row,
      // Whoever declined owes nothing, and is owed nothing.
      dues: row.entry?.status === 'declined' ? [] : toDues(row.collaboration, today),
      posts: row.collaboration === undefined ? 0 : countedPosts(row.collaboration).length,
      repeats: toRepeats(row, campaigns),
    }))
    .sort(
      (a, b) =>
        Number(isOver(a)) - Number(isOver(b)) ||
        nextDay(a) - nextDay(b) ||
        a.row.creator.handle.localeCompare(b.row.creator.handle),
    );
}

/** Names of other campaigns in which the creator agreed, published or was to be paid, each once. */
export function toRepeats(
  { elsewhere, otherCollaborations }: DeskRow,
  campaigns: readonly Pick<Campaign, 'id' | 'name'>[],
): string[] {
  const decided = elsewhere.flatMap(({ campaign, entry }) =>
    entry.decision === 'listed' && (entry.status === 'agreed' || entry.status === 'published')
      ? [campaign]
      : [],
  );
  const paid = otherCollaborations.flatMap((one) => {
    const isMade = one.fee !== undefined || countedPosts(one).length > 0;
    return isMade ? (campaigns.find(({ id }) => id === one.campaignId)?.name ?? []) : [];
  });
  return [...new Set([...decided, ...paid])];
}

export function filterPartners(partners: readonly Partner[], filter: PartnerFilter): Partner[] {
  const hasDue = (...kinds: DueKind[]) => {
    return ({ dues }: Partner) => dues.some(({ kind }) => kinds.includes(kind));
  };
  const test: Record<PartnerFilter, (partner: Partner) => boolean> = {
    all: () => true,
    overdue: ({ dues }) => dues.some(isOverdue),
    week: ({ dues }) => dues.some(isDueSoon),
    deliverable: hasDue('deliverable'),
    unpaid: isUnpaid,
    rights: hasDue('usage-ends', 'whitelisting-ends'),
    'media-kit': hasDue('media-kit'),
    repeat: ({ repeats }) => repeats.length > 0,
  };
  return partners.filter(test[filter]);
}

/** A fee that is agreed and not paid. */
export function isUnpaid({ row }: Partner): boolean {
  const { fee, paidOn } = row.collaboration ?? {};
  return fee !== undefined && paidOn === undefined && row.entry?.status !== 'declined';
}

export interface PartnerSums {
  /** Agreed fees but for those who declined; one a currency, never converted. */
  agreed: Money[];
  unpaid: Money[];
  /** Of these, what is to be paid this week or should have been paid before. */
  payable: Money[];
  /** Things due this week, overdue ones included. */
  dueSoon: number;
  overdue: number;
}

export function toSums(partners: readonly Partner[]): PartnerSums {
  const fees = (some: readonly Partner[]) =>
    addMoney(some.flatMap(({ row }) => row.collaboration?.fee ?? []));
  const dues = partners.flatMap((partner) => partner.dues);
  return {
    agreed: fees(partners.filter(({ row }) => row.entry?.status !== 'declined')),
    unpaid: fees(partners.filter(isUnpaid)),
    payable: fees(
      partners.filter(
        (partner) =>
          isUnpaid(partner) && partner.dues.some((due) => due.kind === 'payment' && isDueSoon(due)),
      ),
    ),
    dueSoon: dues.filter(isDueSoon).length,
    overdue: dues.filter(isOverdue).length,
  };
}

/** Sums by currency, in the order of the trade's currencies. */
export function addMoney(amounts: readonly Money[]): Money[] {
  return sumMoney(amounts).sort(
    (a, b) => currencies.indexOf(a.currency) - currencies.indexOf(b.currency),
  );
}

/**
 * When the fee is due by the usual terms, 15 days after publication: of the first counted post, else of
 * the day on which the status became "published". `undefined` before that.
 */
export function suggestPaymentDay({ entry, collaboration }: DeskRow): string | undefined {
  const posts = collaboration === undefined ? [] : countedPosts(collaboration);
  const made = posts.map(({ post, foundAt }) => post.createdAt ?? foundAt);
  const publishedAt = made.length > 0 ? Math.min(...made) : entry && statusAt(entry, 'published');
  return publishedAt === undefined ? undefined : addDays(toDay(publishedAt), payAfterDays);
}

function isOver({ row }: Partner): boolean {
  return !isListed(row) || row.entry?.status === 'declined';
}

function nextDay({ dues }: Partner): number {
  return dues[0]?.inDays ?? Number.MAX_SAFE_INTEGER;
}

import type { Money } from '@/lib/model/money';
import type { Figure } from '@/lib/scoring/results/figure';
import type { Step } from '@/lib/scoring/results/next-step';
import type { Partner } from './partners';

export const resultColumns = [
  'creator',
  'next',
  'posts',
  'views',
  'engagements',
  'fee',
  'perThousand',
  'perEngagement',
  'clicks',
  'perClick',
  'redemptions',
  'perRedemption',
  'sales',
  'returnOnFee',
  'earned',
  'lift',
] as const;
export type ResultColumn = (typeof resultColumns)[number];

export interface PartnerSort {
  column: ResultColumn;
  isDescending: boolean;
}

const stepOrder: readonly Step[] = ['scale', 'keep', 'too-little', 'end'];

/**
 * The partners in an order; whose figure is not known come last either way, since an unknown is neither
 * small nor large.
 */
export function sortPartners(
  partners: readonly Partner[],
  { column, isDescending }: PartnerSort,
): Partner[] {
  const keyed = partners.map((partner) => ({ partner, key: keyOf(partner, column) }));
  const byHandle = (a: Partner, b: Partner) =>
    a.row.creator.handle.localeCompare(b.row.creator.handle);
  return keyed
    .sort((a, b) => {
      if (a.key === undefined || b.key === undefined) {
        if (a.key === b.key) return byHandle(a.partner, b.partner);
        return a.key === undefined ? 1 : -1;
      }
      const rising =
        typeof a.key === 'string' || typeof b.key === 'string'
          ? String(a.key).localeCompare(String(b.key))
          : a.key - b.key;
      return (isDescending ? -rising : rising) || byHandle(a.partner, b.partner);
    })
    .map(({ partner }) => partner);
}

function keyOf({ row, results, next }: Partner, column: ResultColumn): string | number | undefined {
  switch (column) {
    case 'creator':
      return row.creator.handle;
    case 'posts':
      return results.posts;
    case 'views':
      return results.views.sum;
    case 'engagements':
      return results.engagements.sum;
    case 'fee':
      return results.fee?.amount;
    case 'perThousand':
      return amountOf(results.perThousandViews);
    case 'perEngagement':
      return amountOf(results.perEngagement);
    case 'clicks':
      return countOf(results.clicks);
    case 'perClick':
      return amountOf(results.perClick);
    case 'redemptions':
      return countOf(results.redemptions);
    case 'perRedemption':
      return amountOf(results.perRedemption);
    case 'sales':
      return amountOf(results.sales);
    case 'returnOnFee':
      return countOf(results.returnOnFee);
    case 'earned':
      return amountOf(results.earnedMedia);
    case 'lift':
      return results.engagement.ratio;
    case 'next':
      return stepOrder.indexOf(row.collaboration?.next ?? next.step);
  }
}

function amountOf(figure: Figure<Money>): number | undefined {
  return 'value' in figure ? figure.value.amount : undefined;
}

function countOf(figure: Figure<number>): number | undefined {
  return 'value' in figure ? figure.value : undefined;
}

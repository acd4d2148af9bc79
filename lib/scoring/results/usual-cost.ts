import type { Currency, Money } from '@/lib/model/money';

/** The middle of what others paid, and how many others that are. */
export interface UsualCost {
  amount?: number;
  others: number;
}

/**
 * The median of costs without one's own, for every creator of a campaign: sorted once, since each asks
 * for another one left out. Amounts of another currency are not compared.
 *
 * @param costs of all creators of whom it is known
 * @returns asked with a creator's own cost, or none where it is not among them, and its currency
 */
export function createUsualCost(
  costs: readonly Money[],
): (own: number | undefined, currency: Currency) => UsualCost {
  const sorted = new Map<Currency, number[]>();
  for (const [currency, group] of Map.groupBy(costs, (cost) => cost.currency)) {
    sorted.set(
      currency,
      group.map(({ amount }) => amount).sort((a, b) => a - b),
    );
  }
  return (own, currency) => {
    const amounts = sorted.get(currency) ?? [];
    const left = own === undefined ? -1 : findFirst(amounts, own);
    const others = amounts.length - (left >= 0 ? 1 : 0);
    const at = (index: number) => amounts[left >= 0 && index >= left ? index + 1 : index];
    const [low, high] = [at((others - 1) >> 1), at(others >> 1)];
    return others === 0 || low === undefined || high === undefined
      ? { others }
      : { amount: (low + high) / 2, others };
  };
}

/** Index of an amount in a rising list, -1 where it is not there. */
function findFirst(amounts: readonly number[], wanted: number): number {
  let [low, high] = [0, amounts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((amounts[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return amounts[low] === wanted ? low : -1;
}

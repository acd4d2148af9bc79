/** Spearman's rank correlation of two lists of equal length, −1 to 1; ties share their mean rank. */
export function rankCorrelation(a: readonly number[], b: readonly number[]): number {
  const [x, y] = [toRanks(a), toRanks(b)];
  const middle = (a.length + 1) / 2;
  const products = (left: readonly number[], right: readonly number[]) =>
    left.reduce((sum, rank, i) => sum + (rank - middle) * ((right[i] ?? middle) - middle), 0);
  return products(x, y) / Math.sqrt(products(x, x) * products(y, y));
}

function toRanks(values: readonly number[]): number[] {
  const sorted = values.toSorted((a, b) => a - b);
  return values.map((value) => (sorted.indexOf(value) + sorted.lastIndexOf(value)) / 2 + 1);
}

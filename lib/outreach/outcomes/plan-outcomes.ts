import type { Outcome } from '@/lib/model/collaboration';
import type { Currency } from '@/lib/model/money';
import type { DecimalMark, OutcomeProblem, OutcomeUse } from '@/lib/model/outcome-columns';
import { parseCurrency } from '@/lib/outreach/intake/parse-cell';
import { parseFigure } from '@/lib/outreach/intake/parse-figure';
import type { CsvLine } from '@/lib/outreach/intake/read-csv';
import { createOutcomeDirectory, type OutcomeCreator } from './outcome-directory';

/** How the columns are to be read. */
export interface OutcomeMapping {
  uses: readonly OutcomeUse[];
  decimalMark: DecimalMark;
  /** Of sales that name none. */
  currency?: Currency;
}

export interface PlannedOutcome {
  key: string;
  handle: string;
  /** Lines that are theirs. */
  lines: number;
  /** Sums over them; a result that no line gives is absent. */
  clicks?: number;
  redemptions?: number;
  sales?: { amount: number; currency: Currency };
}

export interface OutcomePlan {
  creators: PlannedOutcome[];
  /** Codes, links and names that are nobody's here, the most frequent first. */
  unknown: { text: string; lines: number }[];
  /** Lines that name nobody at all, e.g. orders without a code. */
  unnamed: number;
  problems: { line: number; text: string; problem: OutcomeProblem }[];
}

interface Sums {
  creator: OutcomeCreator;
  lines: number;
  clicks?: number;
  redemptions?: number;
  orders: Set<string>;
  sales?: { amount: number; currency: Currency };
}

/**
 * Adds up an export's lines by creator. A line is whose code it has, else whose link, else whose name; what
 * cannot be read of it costs itself alone and is listed.
 *
 * - Several codes in one cell are looked at one by one; the first that is somebody's counts.
 * - Order numbers are counted once each, however many lines an order has; a column of redemptions goes first.
 * - A refund, negative, is taken off the sales. Negative clicks or redemptions are a mistake.
 * - Sales of a second currency of one creator are not added, since nothing is converted.
 */
export function planOutcomes(
  lines: readonly CsvLine[],
  mapping: OutcomeMapping,
  creators: readonly OutcomeCreator[],
): OutcomePlan {
  const find = createOutcomeDirectory(creators);
  const plan: OutcomePlan = { creators: [], unknown: [], unnamed: 0, problems: [] };
  const sums = new Map<string, Sums>();
  const unknown = new Map<string, number>();

  for (const { line, cells } of lines) {
    const cellOf = (use: OutcomeUse) => cells[mapping.uses.indexOf(use)]?.trim() ?? '';
    const { creator, text } = find(cellOf);
    if (creator === undefined) {
      if (text === '') plan.unnamed += 1;
      else unknown.set(text, (unknown.get(text) ?? 0) + 1);
      continue;
    }
    const sum = sums.get(creator.key) ?? { creator, lines: 0, orders: new Set() };
    sums.set(creator.key, sum);
    sum.lines += 1;
    const refuse = (cell: string, problem: OutcomeProblem) =>
      plan.problems.push({ line, text: cell.slice(0, 120), problem });
    addCounts(sum, cellOf, mapping.decimalMark, refuse);
    addSales(sum, cellOf, mapping, refuse);
  }

  const hasRedemptions = mapping.uses.includes('redemptions');
  plan.creators = [...sums.values()].map(({ creator, lines: n, orders, ...sum }) => ({
    key: creator.key,
    handle: creator.handle,
    lines: n,
    clicks: sum.clicks,
    redemptions: sum.redemptions ?? (!hasRedemptions && orders.size > 0 ? orders.size : undefined),
    sales: sum.sales && { ...sum.sales, amount: toCents(sum.sales.amount) },
  }));
  plan.unknown = [...unknown]
    .map(([text, n]) => ({ text, lines: n }))
    .sort((a, b) => b.lines - a.lines || (a.text < b.text ? -1 : 1));
  return plan;
}

type CellOf = (use: OutcomeUse) => string;
type Refuse = (cell: string, problem: OutcomeProblem) => void;

function addCounts(sum: Sums, cellOf: CellOf, decimalMark: DecimalMark, refuse: Refuse) {
  const order = cellOf('order');
  if (order !== '') sum.orders.add(order);
  for (const field of ['clicks', 'redemptions'] as const) {
    const cell = cellOf(field);
    const value = parseFigure(cell, decimalMark);
    if (value === undefined) continue;
    if (!Number.isInteger(value)) refuse(cell, 'number');
    else if (value < 0) refuse(cell, 'negative');
    else sum[field] = (sum[field] ?? 0) + value;
  }
}

function addSales(sum: Sums, cellOf: CellOf, mapping: OutcomeMapping, refuse: Refuse) {
  const cell = cellOf('sales');
  const amount = parseFigure(cell, mapping.decimalMark);
  if (amount === undefined) return;
  if (Number.isNaN(amount)) return refuse(cell, 'number');
  const currency = parseCurrency(cellOf('currency')) ?? parseCurrency(cell) ?? mapping.currency;
  if (currency === undefined) return refuse(cell, 'no-currency');
  if (sum.sales === undefined) sum.sales = { amount, currency };
  else if (sum.sales.currency !== currency) refuse(`${cell} ${currency}`, 'other-currency');
  else sum.sales.amount += amount;
}

/** Sums of cents as doubles are off by a millionth. */
function toCents(amount: number): number {
  return Math.round(amount * 100) / 100;
}

/**
 * What a creator's outcome becomes: totals of a file take the place of what was known of the same results,
 * or are added to it. What the file does not tell stays. Sales of another currency than those known take
 * their place also where they are to be added, since nothing is converted.
 *
 * @param planned sums of a file; sales of 0 or less are no amount of money, and stand for none known
 * @param at what the totals go up to, milliseconds
 */
export function toOutcome(
  before: Outcome | undefined,
  planned: PlannedOutcome,
  { isAdded, at, file }: { isAdded: boolean; at: number; file: string },
): Outcome {
  const add = (known: number | undefined, more: number | undefined) =>
    more === undefined ? known : more + (isAdded ? (known ?? 0) : 0);
  const clicks = add(before?.clicks, planned.clicks);
  const redemptions = add(before?.redemptions, planned.redemptions);
  const { sales: more } = planned;
  const known = more?.currency === before?.sales?.currency ? before?.sales?.amount : undefined;
  const amount = add(known, more?.amount);
  const sales = more === undefined ? before?.sales : { ...more, amount: toCents(amount ?? 0) };
  return {
    ...(clicks !== undefined && { clicks }),
    ...(redemptions !== undefined && { redemptions }),
    ...(sales !== undefined && sales.amount > 0 && { sales }),
    at,
    file: file.slice(0, 300),
  };
}

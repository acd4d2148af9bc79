/** What a column of a shop's or an analytics tool's export can say of results. */
export const outcomeFields = [
  'code',
  'utm-content',
  'link',
  'handle',
  'order',
  'clicks',
  'redemptions',
  'sales',
  'currency',
] as const;
export type OutcomeField = (typeof outcomeFields)[number];
export type OutcomeUse = OutcomeField | 'ignore';

/** Fields that say whose result a line is; one of them is needed. */
export const creatorFields: readonly OutcomeField[] = ['code', 'utm-content', 'link', 'handle'];
/** Fields that hold a result; one of them is needed. An order number counts as one redemption. */
export const resultFields: readonly OutcomeField[] = ['clicks', 'redemptions', 'order', 'sales'];

/** What a file's numbers write before their decimals. */
export type DecimalMark = '.' | ',';

/** Why a line, or a figure of it, is not counted. */
export type OutcomeProblem =
  | 'broken-quotes'
  | 'number'
  | 'negative'
  | 'no-currency'
  | 'other-currency';

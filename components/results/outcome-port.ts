import type { Outcome } from '@/lib/model/collaboration';
import type { CreatorKey } from '@/lib/model/creator';
import type { Currency } from '@/lib/model/money';
import type { DecimalMark, OutcomeProblem, OutcomeUse } from '@/lib/model/outcome-columns';

/** A file of clicks and sales, as far as the page shows it. */
export interface OutcomeSource {
  name: string;
  hasHeadings: boolean;
  /** One a column, empty where none is named. */
  headings: readonly string[];
  /** The first cells of each column that are not empty. */
  samples: readonly (readonly string[])[];
  /** Guessed, one a column. */
  uses: readonly OutcomeUse[];
  lines: number;
  /** Lines beyond the limit. */
  surplus: number;
}

export type OutcomeFailure =
  | 'too-large'
  | 'workbook'
  | 'binary'
  | 'empty'
  | 'unreadable'
  | 'broken';

/** What a choice of columns means for the figures in them. */
export interface FigureReading {
  decimalMark: DecimalMark;
  /** The cells do not tell: the scout is asked. */
  isAmbiguous: boolean;
  currency?: Currency;
  /** Some sales name no currency: the scout is asked. */
  needsCurrency: boolean;
}

export interface OutcomeMapping {
  uses: readonly OutcomeUse[];
  decimalMark: DecimalMark;
  currency?: Currency;
}

/** By what a file may name a creator. */
export interface NamedCreator {
  key: CreatorKey;
  handle: string;
  formerHandles: readonly string[];
  promoCode?: string;
  trackingUrl?: string;
}

export interface PlannedOutcome {
  key: CreatorKey;
  handle: string;
  lines: number;
  clicks?: number;
  redemptions?: number;
  sales?: { amount: number; currency: Currency };
}

export interface OutcomePlan {
  creators: readonly PlannedOutcome[];
  unknown: readonly { text: string; lines: number }[];
  unnamed: number;
  problems: readonly { line: number; text: string; problem: OutcomeProblem }[];
}

/** Reads a shop's or an analytics tool's export; holds the file that was read last and stores nothing. */
export interface OutcomePort {
  maxLines: number;
  readFile(
    file: File,
    choice: { hasHeadings?: boolean },
  ): Promise<OutcomeSource | { failure: OutcomeFailure }>;
  readFigures(uses: readonly OutcomeUse[]): FigureReading;
  plan(mapping: OutcomeMapping, creators: readonly NamedCreator[]): OutcomePlan;
  toOutcome(
    before: Outcome | undefined,
    planned: PlannedOutcome,
    how: { isAdded: boolean; at: number; file: string },
  ): Outcome;
}

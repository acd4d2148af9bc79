import type { Outcome } from '@/lib/model/collaboration';
import type { Currency } from '@/lib/model/money';
import type { DecimalMark, OutcomeUse } from '@/lib/model/outcome-columns';
import { parseCurrency } from '@/lib/outreach/intake/parse-cell';
import { guessDecimalMark } from '@/lib/outreach/intake/parse-figure';
import { guessOutcomeColumns } from '@/lib/outreach/outcomes/guess-outcome-columns';
import type { OutcomeCreator } from '@/lib/outreach/outcomes/outcome-directory';
import {
  type OutcomeMapping,
  type OutcomePlan,
  type PlannedOutcome,
  planOutcomes,
  toOutcome,
} from '@/lib/outreach/outcomes/plan-outcomes';
import {
  type ImportSource,
  type ReadingChoice,
  type ReadingFailure,
  readImportFile,
} from './read-import';

/** A file of results as far as the page shows it. */
export interface OutcomeSource {
  name: string;
  separator?: string;
  hasHeadings: boolean;
  headings: readonly string[];
  /** The first cells of each column that are not empty. */
  samples: readonly (readonly string[])[];
  /** Guessed, one a column. */
  uses: readonly OutcomeUse[];
  lines: number;
  /** Lines beyond the limit. */
  surplus: number;
}

/** What a choice of columns means for the figures in them. */
export interface FigureReading {
  decimalMark: DecimalMark;
  /** The cells do not tell: the scout is asked. */
  isAmbiguous: boolean;
  /** What the sales column or its heading names. */
  currency?: Currency;
  /** Some sales name no currency: the scout is asked. */
  needsCurrency: boolean;
}

export interface OutcomeImport {
  readFile(file: File, choice: ReadingChoice): Promise<OutcomeSource | { failure: ReadingFailure }>;
  readFigures(uses: readonly OutcomeUse[]): FigureReading;
  plan(mapping: OutcomeMapping, creators: readonly OutcomeCreator[]): OutcomePlan;
  toOutcome(
    before: Outcome | undefined,
    planned: PlannedOutcome,
    how: { isAdded: boolean; at: number; file: string },
  ): Outcome;
}

const samplesShown = 3;
const sampledLines = 200;
const figureUses: readonly OutcomeUse[] = ['clicks', 'redemptions', 'sales'];

/**
 * Reads a shop's or an analytics tool's export and adds it up by creator; stores nothing. Holds the file
 * that was read last.
 *
 * @param pause lets the page breathe
 */
export function createOutcomeImport(pause: () => Promise<void>): OutcomeImport {
  let source: ImportSource | undefined;
  const cellsOf = (uses: readonly OutcomeUse[], wanted: readonly OutcomeUse[]) =>
    uses.flatMap((use, i) =>
      wanted.includes(use) ? (source?.lines.flatMap(({ cells }) => cells[i] || []) ?? []) : [],
    );

  return {
    async readFile(file, choice) {
      const read = await readImportFile(file, file.name, choice, pause);
      if ('failure' in read) return read;
      source = read;
      const { name, separator, hasHeadings, headings, lines, surplus } = read;
      const first = lines.slice(0, sampledLines).map(({ cells }) => cells);
      return {
        name,
        separator,
        hasHeadings,
        headings,
        samples: headings.map((_, i) =>
          first.flatMap((cells) => cells[i] || []).slice(0, samplesShown),
        ),
        uses: guessOutcomeColumns(headings, first),
        lines: lines.length,
        surplus,
      };
    },
    readFigures(uses) {
      // Decimals stand in amounts more than in counts, which may still tell how thousands are written.
      const guess =
        guessDecimalMark(cellsOf(uses, ['sales'])) ?? guessDecimalMark(cellsOf(uses, figureUses));
      const bySeparator = source?.separator === ';' ? ',' : '.';
      const sales = cellsOf(uses, ['sales']);
      const column = cellsOf(uses, ['currency']).flatMap((cell) => parseCurrency(cell) ?? []);
      const heading = parseCurrency(source?.headings[uses.indexOf('sales')] ?? '');
      const isNamed = column.length > 0 || sales.every((cell) => parseCurrency(cell) !== undefined);
      return {
        decimalMark: guess === undefined || guess === 'ambiguous' ? bySeparator : guess,
        isAmbiguous: guess === 'ambiguous',
        currency: heading ?? column[0] ?? sales.flatMap((cell) => parseCurrency(cell) ?? [])[0],
        needsCurrency: uses.includes('sales') && !isNamed && heading === undefined,
      };
    },
    plan(mapping, creators) {
      if (source === undefined) throw new Error('Nothing was read that could be added up');
      const plan = planOutcomes(source.lines, mapping, creators);
      const broken = source.problems.map(({ line, text }) => ({
        line,
        text,
        problem: 'broken-quotes' as const,
      }));
      return { ...plan, problems: [...plan.problems, ...broken].sort((a, b) => a.line - b.line) };
    },
    toOutcome,
  };
}

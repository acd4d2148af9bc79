import type { Cell } from './csv';
import type { ExportRow } from './export-row';

/** A message as it was written for somebody. */
export interface WrittenMessage {
  subject: string;
  body: string;
}

/** What one line of a file is about: a creator, or several who share a mailbox. */
export interface ExportLine {
  /** At least one; in the order of the list. */
  rows: readonly [ExportRow, ...ExportRow[]];
  /** The mailbox is no one person's: what is told of a single creator stays out of the line. */
  isShared?: true;
  /** Who reads the mailbox, where that is known; nobody's name for an agency. */
  firstName?: string;
  /** The first line of a message, e.g. "Hi there,". */
  greeting: string;
  message?: WrittenMessage;
}

/** One column of a file. */
export interface Column {
  header: string;
  cell(line: ExportLine): Cell;
  /** Absent for text. One with decimals has a point here; Excel may have to be given a comma. */
  number?: 'whole' | 'decimal';
  /** Whole or not at all: half a link leads nowhere. */
  isLink?: true;
}

/** A count without fraction; what is not known stays empty. */
export function toWhole(count: number | undefined): Cell {
  return count === undefined ? undefined : Math.round(count).toFixed(0);
}

export function toOneDecimal(percent: number | undefined): Cell {
  return percent?.toFixed(1);
}

/** Whole units from 10 on, else two decimals: an estimate has no cents that matter. */
export function toFee(amount: number | undefined): Cell {
  return amount?.toFixed(amount < 9.995 ? 2 : 0);
}

export function toList(items: readonly string[] | undefined): Cell {
  return items?.join('; ');
}

/** ISO 8601, UTC. */
export function toIsoTime(at: number | undefined): Cell {
  return at === undefined ? undefined : new Date(at).toISOString();
}

/** The day alone, `yyyy-mm-dd` in UTC. */
export function toIsoDay(at: number | undefined): Cell {
  return toIsoTime(at)?.slice(0, 10);
}

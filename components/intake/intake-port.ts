import type { CreatorKey } from '@/lib/model/creator';
import type { Status } from '@/lib/model/entry';
import type { ColumnUse, DateOrder, LineProblem } from '@/lib/model/imported';
import type { Currency } from '@/lib/model/money';

/** How a file is to be read, where the scout knows better than the guess. */
export interface SourceChoice {
  encoding?: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';
  separator?: string;
  hasHeadings?: boolean;
}

/** A file or pasted text, as far as the page shows it. */
export interface SourceView extends SourceChoice {
  kind: 'file' | 'pasted';
  name: string;
  hasHeadings: boolean;
  /** One a column, empty where none is named. */
  headings: readonly string[];
  /** The first cells of each column that are not empty. */
  samples: readonly (readonly string[])[];
  /** Guessed, one a column. */
  uses: readonly ColumnUse[];
  lines: number;
  /** Lines beyond the limit. */
  surplus: number;
}

export type SourceFailure = 'too-large' | 'workbook' | 'binary' | 'empty' | 'unreadable' | 'broken';

/** What the columns hold. */
export interface Mapping {
  uses: readonly ColumnUse[];
  dateOrder: DateOrder;
  currency?: Currency;
}

/** One creator as the import would store them. */
export interface PlannedView {
  /** Somebody in two campaigns is planned twice under one key. */
  key: CreatorKey;
  line: number;
  handle: string;
  /** As the file has it, where they have another handle by now. */
  formerHandle?: string;
  name?: string;
  email?: string;
  decision?: 'listed' | 'later' | 'ruled-out';
  status?: Status;
  tags: readonly string[];
  note: string;
  campaign?: string;
  isKnown: boolean;
  isDoNotContact: boolean;
}

export interface PreviewView {
  creators: readonly PlannedView[];
  duplicates: readonly { line: number; handle: string; firstLine: number }[];
  problems: readonly LineProblem[];
  /** Campaigns of the file that nobody has made here. */
  newCampaigns: readonly string[];
}

/** Where everybody is to go. */
export interface Placing {
  campaignId: string;
  makesCampaigns: boolean;
  decision: 'listed' | 'later';
  joinsKnown: boolean;
}

export type WritingFailure = 'busy' | 'campaign-gone' | 'storage-full' | 'storage-failed';

export interface OutcomeView {
  created: number;
  joined: number;
  unchanged: number;
  done: number;
  total: number;
  newCampaigns: readonly string[];
  isCancelled: boolean;
  failure?: WritingFailure;
}

export interface UndoView {
  undone: number;
  kept: number;
  failure?: WritingFailure;
}

/** The world an import needs. It holds what was read last; the page holds what is shown of it. */
export interface IntakePort {
  limits: { lines: number; bytes: number };
  readFile(file: File, choice: SourceChoice): Promise<SourceView | { failure: SourceFailure }>;
  readPasted(text: string): Promise<SourceView | { failure: SourceFailure }>;
  /** Which number is the day in the columns that these uses make dates. */
  dateOrderOf(uses: readonly ColumnUse[]): DateOrder | 'ambiguous' | undefined;
  /** Compares with who is here; stores nothing. Rejects when the store cannot be read. */
  prepare(mapping: Mapping): Promise<PreviewView>;
  carryOut(
    placing: Placing,
    watching: { onProgress(done: number, total: number): void; signal: AbortSignal },
  ): Promise<OutcomeView>;
  undo(): Promise<UndoView>;
  /** Saves lines of cells as a CSV file; returns its name. */
  saveTable(
    name: string,
    headings: readonly string[],
    rows: readonly (readonly string[])[],
  ): string;
}

import type { WorkProgress } from '@/components/data/use-work';
import type { DeskData } from '@/components/desk/desk-source';
import type { DeskRow } from '@/components/desk/row';
import type { Campaign } from '@/lib/model/campaign';
import type { CreatorKey } from '@/lib/model/creator';
import type { ExportPresetId } from '@/lib/model/export-preset';
import type { HeldBack } from '@/lib/model/held-back';
import type { Template } from '@/lib/model/template';

/** Why a creator stays out of a file. */
export type NotExportedReason =
  | HeldBack
  | { reason: 'bad-email'; email: string }
  | { reason: 'same-address'; handle: string; why: HeldBack };

export interface HeldBackCreator {
  key: CreatorKey;
  handle: string;
  name?: string;
  why: NotExportedReason;
  /** The profile was not opened yet, and may show an address. */
  isUnchecked: boolean;
}

export type ExportWarningView =
  | { kind: 'cold-list' }
  | { kind: 'made-anew' | 'do-not-contact' | 'long-link'; count: number };

/** What a file will have in it and what not. */
export interface ExportCheckView {
  /** Rows that were asked for. */
  total: number;
  /** Those that will be in the file, by line. */
  mailboxes: readonly { rows: readonly [DeskRow, ...DeskRow[]]; isShared: boolean }[];
  /** Creators in it. */
  ready: number;
  heldBack: readonly HeldBackCreator[];
  warnings: readonly ExportWarningView[];
}

export type CellSeparator = ',' | ';';

/** What the scout chose. */
export interface ExportChoice {
  preset: ExportPresetId;
  /** BCP 47: in which language messages greet. */
  language: string;
  /** Of Excel's file. */
  separator: CellSeparator;
  /** Headers of the scout's own file, in order. */
  columns: readonly string[];
}

/** Writes a line's message, and says what of the template could not be filled. */
export type WriteMessage = (
  row: DeskRow,
  readers: { rows: readonly [DeskRow, ...DeskRow[]]; isShared: boolean },
) => {
  subject: string;
  body: string;
  unfilled: readonly string[];
  unknown: readonly string[];
};

export interface ExportRequest extends ExportChoice {
  data: DeskData;
  /** For two more columns; absent: no message is written. */
  messageOf?: WriteMessage;
}

export interface ExportSample {
  header: readonly string[];
  lines: readonly (readonly string[])[];
}

export interface ExportDone {
  name: string;
  /** Creators in it. */
  rows: number;
  /** Lines below the header. */
  lines: number;
}

/** What the foot of a list needs to export it. */
export interface ListExportPort {
  readPreset(): ExportPresetId;
  keepPreset(preset: ExportPresetId): void;
  /** Whether the preset holds back whoever must not be written to. */
  isOutreach(preset: ExportPresetId): boolean;
  check(rows: readonly DeskRow[], preset: ExportPresetId, data: DeskData): ExportCheckView;
  /** Makes the file ready while there is time. */
  prepare(rows: readonly DeskRow[], preset: ExportPresetId, data: DeskData): void;
  /**
   * Starts the export.
   *
   * @param say given what to tell the scout: at once, or when a long file is written
   */
  start(
    rows: readonly DeskRow[],
    preset: ExportPresetId,
    data: DeskData,
    say: (text: string) => void,
  ): void;
  /** Calls back now and whenever a long file grows, `undefined` while none does; returns its undoing. */
  observeWriting(onProgress: (progress: WorkProgress | undefined) => void): () => void;
  /** Ends the long file that is being written: it is not saved. */
  stopWriting(): void;
  /** What the view of the export is to look at: the selected ones, or what the list shows. */
  handOver(selected: readonly CreatorKey[] | undefined, data: DeskData): void;
}

/** The world behind the view of the export. */
export interface ExportPort {
  /** Columns that a file of the scout's own may have, by header. */
  columns: readonly string[];
  /** Those it has unless the scout chooses others. */
  usualColumns: readonly string[];
  /** Languages that have a greeting, as BCP 47 primary subtags. */
  languages: readonly string[];
  isOutreach(preset: ExportPresetId): boolean;
  /** Whether its file may have a message in two more columns. */
  takesMessage(preset: ExportPresetId): boolean;
  readChoice(data: DeskData): ExportChoice;
  keepPreset(preset: ExportPresetId): void;
  keepSeparator(separator: CellSeparator): void;
  keepLanguage(language: string, data: DeskData): void;
  /** Creators selected in a list of this campaign, where they were handed over; `isNew`: just now. */
  readSelected(data: DeskData): { keys: readonly CreatorKey[]; isNew: boolean } | undefined;
  check(rows: readonly DeskRow[], request: ExportRequest): ExportCheckView;
  /** The beginning of the file, as a reader of it gets the cells. */
  sample(rows: readonly DeskRow[], request: ExportRequest): ExportSample;
  toGreeting(firstName: string | undefined, language: string): string;
  /** By name. Rejects when the store cannot be read. */
  readTemplates(): Promise<Template[]>;
  toWriter(template: Template, campaign: Campaign): WriteMessage;
  /** Makes the file and saves it. `undefined`: it was ended before. */
  save(
    rows: readonly DeskRow[],
    request: ExportRequest,
    watching: { onProgress(done: number, total: number): void; signal: AbortSignal },
  ): Promise<ExportDone | undefined>;
}

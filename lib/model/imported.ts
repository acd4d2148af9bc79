import type { Decision, RuledOutReason, Status } from './entry';
import type { Money } from './money';

/** What a column of somebody's file can say of a creator. Figures are not among it: whose, of when? */
export const importFields = [
  'handle',
  'profile-url',
  'creator-key',
  'name',
  'email',
  'status',
  'decision',
  'do-not-contact',
  'tags',
  'note',
  'campaign',
  'added-at',
  'contacted-at',
  'fee',
  'fee-currency',
] as const;
export type ImportField = (typeof importFields)[number];

/** A column's field; `figure` is a followers or rate column that is left out on purpose. */
export type ColumnUse = ImportField | 'ignore' | 'figure';

/** Fields that several columns may have together: first and last name, two columns of notes. */
export const sharedFields: ReadonlySet<ColumnUse> = new Set([
  'name',
  'tags',
  'note',
  'ignore',
  'figure',
]);

/** Fields that say who is meant; one of them is needed. */
export const identifyingFields: readonly ImportField[] = ['handle', 'profile-url', 'creator-key'];

/** Which of two numbers in `3/4/2026` is the day. */
export type DateOrder = 'day-first' | 'month-first';

/** Why a line cannot be imported; nothing of it is. */
export type BadLine =
  | 'broken-quotes'
  | 'too-many-cells'
  | 'no-creator'
  | 'short-link'
  | 'other-site'
  | 'no-account'
  | 'is-email'
  | 'not-a-handle'
  | 'unknown-id';

/** Why one cell of a line is left out; the rest of the line is imported. */
export type LeftOutCell =
  | 'email'
  | 'id'
  | 'id-ruined'
  | 'standing'
  | 'date'
  | 'fee'
  | 'fee-currency'
  | 'handles-differ'
  | 'note-cut'
  | 'tags-cut';

export type LineProblem = {
  /** In the file, from 1. */
  line: number;
  /** The text it is about, cut. */
  text: string;
} & ({ kind: 'bad'; reason: BadLine } | { kind: 'left-out'; reason: LeftOutCell });

/** What one line says of one creator. What it does not say is absent. */
export interface ImportedLine {
  line: number;
  handle?: string;
  /** TikTok's numeric id, whole. */
  id?: string;
  name?: string;
  email?: string;
  decision?: Exclude<Decision, 'none'>;
  ruledOutReason?: RuledOutReason;
  status?: Status;
  isDoNotContact?: boolean;
  tags: string[];
  note: string;
  /** Name of a campaign, as written. */
  campaign?: string;
  /** Milliseconds since 1970, UTC. */
  addedAt?: number;
  contactedAt?: number;
  quotedFee?: Money;
}

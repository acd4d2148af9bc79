import type { CreatorKey } from '@/lib/model/creator';
import type { ExportPresetId } from '@/lib/model/export-preset';
import {
  type BarredAddresses,
  type Candidate,
  type ExportWarning,
  findBarred,
  type Mailbox,
  type NotExported,
  preflight,
} from '@/lib/outreach/files/preflight';
import { toPreset } from '@/lib/outreach/files/presets';
import type { ExportableRow } from './export-row';

/** As much of a row as tells whether and how it gets into a file. */
export type CheckableRow = Pick<
  ExportableRow,
  'key' | 'entry' | 'doNotContactAt' | 'contactMade' | 'collaboration'
> & {
  creator: Pick<ExportableRow['creator'], 'handle' | 'name'>;
  rating: Pick<ExportableRow['rating'], 'contact' | 'notRated'>;
};

/** What a file will have in it and what not, before it is written. */
export interface ExportCheck<Row extends CheckableRow> {
  /** Rows that were asked for. */
  total: number;
  /** Those that will be in the file, by line. */
  mailboxes: readonly { rows: readonly [Row, ...Row[]]; isShared: boolean }[];
  /** Creators in it. */
  ready: number;
  heldBack: readonly {
    key: CreatorKey;
    handle: string;
    name?: string;
    why: NotExported;
    /** The profile was not opened yet, and may show an address. */
    isUnchecked: boolean;
  }[];
  warnings: readonly ExportWarning[];
}

export interface CheckRequest {
  preset: ExportPresetId;
  /** The campaign's name. */
  campaign: string;
  /** Columns of the scout's own file, by header. */
  columns?: readonly string[];
  /** Everybody who is known: an account that is not among the rows may bar the address of one that is. */
  everyone?: readonly CheckableRow[];
}

/** Looks through the rows; some milliseconds for thousands. */
export function checkExport<Row extends CheckableRow>(
  rows: readonly Row[],
  { preset, campaign, columns, everyone = rows }: CheckRequest,
): ExportCheck<Row> {
  const kind = toPreset(preset, columns);
  const candidates = rows.map((row) => toCandidate(row, campaign));
  const barred = kind.audience === 'outreach' ? barredAmong(everyone, campaign) : undefined;
  const { mailboxes, ready, heldBack, warnings } = preflight(candidates, kind, barred);
  return {
    total: rows.length,
    mailboxes: mailboxes.map(toRows),
    ready,
    heldBack: heldBack.map(({ creator: { row }, why }) => ({
      key: row.key,
      handle: row.creator.handle,
      name: row.creator.name,
      why,
      isUnchecked: row.rating.contact.route === 'unchecked',
    })),
    warnings,
  };
}

interface RowCandidate<Row extends CheckableRow> extends Candidate {
  row: Row;
}

function toCandidate<Row extends CheckableRow>(row: Row, campaign: string): RowCandidate<Row> {
  const { creator, rating, entry, doNotContactAt, contactMade, collaboration } = row;
  return {
    row,
    handle: creator.handle,
    email: rating.contact.email,
    emailType: rating.contact.emailType,
    notRated: rating.notRated,
    doNotContactAt,
    decision: entry?.decision,
    status: entry?.status,
    // A status that was set a moment ago is not read from the store yet.
    contactMade: contactMade ?? contactIn(row, campaign),
    trackingUrl: collaboration?.trackingUrl,
  };
}

function contactIn({ entry }: CheckableRow, campaign: string): Candidate['contactMade'] {
  if (entry === undefined || entry.status === 'shortlisted') return undefined;
  return { campaign, ...(entry.contactedAt !== undefined && { at: entry.contactedAt }) };
}

function toRows<Row extends CheckableRow>({ creators, isShared }: Mailbox<RowCandidate<Row>>) {
  const [first, ...others] = creators;
  const rows: readonly [Row, ...Row[]] = [first.row, ...others.map(({ row }) => row)];
  return { rows, isShared };
}

/** Everybody is looked through once, not at every key of a search. */
const barredOf = new WeakMap<readonly CheckableRow[], BarredAddresses>();

function barredAmong(everyone: readonly CheckableRow[], campaign: string): BarredAddresses {
  const known = barredOf.get(everyone);
  if (known !== undefined) return known;
  const barred = findBarred(everyone.map((row) => toCandidate(row, campaign)));
  barredOf.set(everyone, barred);
  return barred;
}

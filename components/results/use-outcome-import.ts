import { useMemo, useState } from 'preact/hooks';
import { type DeskRow, isListed } from '@/components/desk/row';
import type { Outcome } from '@/lib/model/collaboration';
import type { CreatorKey } from '@/lib/model/creator';
import {
  creatorFields,
  type OutcomeField,
  type OutcomeUse,
  resultFields,
} from '@/lib/model/outcome-columns';
import { fromDay, toDay } from './outcome-form';
import type {
  FigureReading,
  OutcomeFailure,
  OutcomeMapping,
  OutcomePlan,
  OutcomePort,
  OutcomeSource,
  PlannedOutcome,
} from './outcome-port';
import { isPartner } from './partners';

/** One creator's results before and after. */
export interface OutcomeChange {
  key: CreatorKey;
  handle: string;
  lines: number;
  before?: Outcome;
  after: Outcome;
}

/** What keeps a file from being stored. */
export type OutcomeLack = 'who' | 'result' | 'currency' | 'day' | 'nobody';

export interface OutcomeImportState {
  isReading: boolean;
  failure?: OutcomeFailure;
  source?: OutcomeSource;
  mapping?: OutcomeMapping;
  reading?: FigureReading;
  plan?: OutcomePlan;
  changes: readonly OutcomeChange[];
  lack?: OutcomeLack;
  isAdded: boolean;
  asOf: string;
  readFile(file: File): Promise<void>;
  use(column: number, use: OutcomeUse): void;
  set(change: Partial<Pick<OutcomeMapping, 'decimalMark' | 'currency'>>): void;
  setAdded(isAdded: boolean): void;
  setAsOf(day: string): void;
  again(): void;
}

/**
 * A file of clicks and sales on its way: read, columns chosen, added up by creator. Whatever is chosen shows
 * at once what would be stored; nothing is.
 *
 * @param rows of the campaign @param now no figure is of a day to come
 */
export function useOutcomeImport(
  port: OutcomePort,
  rows: readonly DeskRow[],
  now: number,
): OutcomeImportState {
  const [isReading, setReading] = useState(false);
  const [failure, setFailure] = useState<OutcomeFailure>();
  const [source, setSource] = useState<OutcomeSource>();
  const [mapping, setMapping] = useState<OutcomeMapping>();
  const [reading, setFigures] = useState<FigureReading>();
  const [isAdded, setAdded] = useState(false);
  const [asOf, setAsOf] = useState(() => toDay(now));

  const creators = useMemo(() => rows.filter((row) => isListed(row) || isPartner(row)), [rows]);
  const plan = useMemo(
    () => (mapping ? port.plan(mapping, creators.map(toNamed)) : undefined),
    [port, mapping, creators],
  );
  const at = fromDay(asOf, now);
  const changes = useMemo(() => {
    const byKey = new Map(creators.map((row) => [row.key, row]));
    return (plan?.creators ?? []).filter(tellsAnything).map((planned): OutcomeChange => {
      const before = byKey.get(planned.key)?.collaboration?.outcome;
      const how = { isAdded, at: at ?? now, file: source?.name ?? '' };
      const { key, handle, lines } = planned;
      return { key, handle, lines, before, after: port.toOutcome(before, planned, how) };
    });
  }, [port, plan, creators, isAdded, at, source]);

  function take(uses: readonly OutcomeUse[]) {
    const figures = port.readFigures(uses);
    setFigures(figures);
    setMapping({ uses, decimalMark: figures.decimalMark, currency: figures.currency });
  }

  function again() {
    setSource(undefined);
    setMapping(undefined);
    setFailure(undefined);
    setAdded(false);
  }

  return {
    isReading,
    failure,
    source,
    mapping,
    reading,
    plan,
    changes,
    lack: mapping && findLack(mapping, reading, at, changes),
    isAdded,
    asOf,
    async readFile(file) {
      setReading(true);
      const read = await port.readFile(file, {});
      setReading(false);
      if ('failure' in read) return setFailure(read.failure);
      setFailure(undefined);
      setSource(read);
      take(read.uses);
    },
    use(column, use) {
      if (mapping === undefined) return;
      // A field that one column has leaves the one that had it.
      take(
        mapping.uses.map((other, i) =>
          i === column ? use : other === use && use !== 'ignore' ? 'ignore' : other,
        ),
      );
    },
    set: (change) => mapping && setMapping({ ...mapping, ...change }),
    setAdded,
    setAsOf,
    again,
  };
}

/** Whose cells could all not be read keeps what was known. */
function tellsAnything({ clicks, redemptions, sales }: PlannedOutcome): boolean {
  return [clicks, redemptions, sales].some((result) => result !== undefined);
}

function toNamed({ key, creator, formerHandles, collaboration }: DeskRow) {
  const { promoCode, trackingUrl } = collaboration ?? {};
  return { key, handle: creator.handle, formerHandles, promoCode, trackingUrl };
}

function findLack(
  { uses, currency }: OutcomeMapping,
  reading: FigureReading | undefined,
  at: number | undefined,
  changes: readonly OutcomeChange[],
): OutcomeLack | undefined {
  const has = (fields: readonly OutcomeField[]) => fields.some((field) => uses.includes(field));
  if (!has(creatorFields)) return 'who';
  if (!has(resultFields)) return 'result';
  if (reading?.needsCurrency && currency === undefined) return 'currency';
  if (at === undefined) return 'day';
  return changes.length === 0 ? 'nobody' : undefined;
}

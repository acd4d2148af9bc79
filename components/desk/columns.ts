import { listWords } from '@/assets/messages/lists';
import { type SortKey, sortKeys } from './list-view';
import { type SignalKey, signalKeys } from './signal-figures';

/** What a scout can choose to see of a creator: everything that a list can be sorted by. */
export type ChosenColumn = Exclude<SortKey, 'name'>;
export type ColumnId = SortKey | 'select' | 'actions';

export interface Column {
  id: ColumnId;
  /** Its least width where it grows. */
  widthPx: number;
  /** Figures stand at the line's end so that digits align. */
  isFigure?: boolean;
  /** Takes what the others leave. One in a table. */
  isGrowing?: boolean;
}

/** In the order in which they stand unless the scout moves them. */
export const choosable: readonly ChosenColumn[] = [
  'followers',
  'fit',
  'niche',
  'engagement',
  'like-rate',
  ...signalKeys,
  'posts-rated',
  'region',
  'language',
  'contact',
  'email',
  'status',
  'status-date',
  'first-contact',
  'tags',
  'note',
  'elsewhere',
  'added',
  'last-seen',
];

/** As many of these as there is room for, the first ones first. */
const byImportance: readonly ChosenColumn[] = [
  'followers',
  'fit',
  'engagement',
  'status',
  'contact',
  'niche',
  'like-rate',
  'last-seen',
  'views',
  'sponsored',
  'check-first',
  'added',
  'note',
  'posts-a-week',
  'growth',
  'fee',
];

const figures: ReadonlySet<SortKey> = new Set([
  'followers',
  'fit',
  'engagement',
  'like-rate',
  'posts-rated',
  ...signalKeys,
]);

const figurePx = 96;
const dayPx = 88;
const widths: Record<Exclude<ColumnId, SignalKey> | 'fee', number> = {
  select: 48,
  name: 190,
  followers: 72,
  fit: 56,
  niche: 150,
  engagement: 112,
  'like-rate': 84,
  'posts-rated': 84,
  region: 112,
  language: 96,
  contact: 96,
  email: 190,
  status: 124,
  'status-date': dayPx,
  'first-contact': dayPx,
  tags: 160,
  note: 170,
  elsewhere: 180,
  // A range of six digits each; larger ones are written briefly.
  fee: 140,
  added: dayPx,
  'last-seen': dayPx,
  actions: 100,
};

/** Where there is little room: figures as narrow as they can be, ways of contact as glyphs. */
const narrowWidths: Partial<Record<ColumnId, number>> = {
  select: 36,
  name: 124,
  followers: 66,
  fit: 48,
  engagement: 86,
  contact: 54,
  status: 106,
  actions: 80,
};

/** What in a narrow table takes the place of the followers; the others stand in another cell already. */
const insteadOfFollowers: readonly ChosenColumn[] = [
  ...signalKeys,
  'like-rate',
  'posts-rated',
  'first-contact',
  'region',
  'language',
];

/** Width from which a table has words beside its glyphs and more than the columns of a popup. */
export const wideFromPx = 760;

/** The columns of a table, and how much room they take at least. */
export interface Layout {
  columns: Column[];
  widthPx: number;
  isWide: boolean;
}

interface LayoutWish {
  /** Of the table. */
  widthPx: number;
  /** Without a brief there is no fit. */
  hasFit: boolean;
  /** Is shown, that the order can be seen; in a narrow table in place of the followers. */
  sortKey?: SortKey;
  /** The scout's own choice, in its order; absent: as the width allows. */
  chosen?: readonly ChosenColumn[];
}

/** Which columns a table has. What is chosen is shown, also where it has to be scrolled to. */
export function layOut({ widthPx, hasFit, sortKey, chosen }: LayoutWish): Layout {
  const isWide = widthPx >= wideFromPx;
  const sorted = sortKey === 'name' ? undefined : sortKey;
  const ids = (chosen ?? fill(widthPx, isWide, hasFit, sorted)).filter(
    (id) => id !== 'fit' || hasFit,
  );
  const isChoice = chosen !== undefined || isWide;
  if (isChoice && sorted !== undefined && !ids.includes(sorted)) ids.push(sorted);
  const growing = ids.includes('note') && isWide ? 'note' : 'name';
  const columns = (['select', 'name', ...ids, 'actions'] as const).map((id): Column => {
    return {
      id,
      widthPx: toWidth(id, isWide),
      ...(id !== 'select' && id !== 'actions' && figures.has(id) && { isFigure: true }),
      ...(id === growing && { isGrowing: true }),
    };
  });
  return { columns, widthPx: sumOf(columns.map((column) => column.widthPx)), isWide };
}

function fill(
  widthPx: number,
  isWide: boolean,
  hasFit: boolean,
  sorted: ChosenColumn | undefined,
): ChosenColumn[] {
  if (!isWide) {
    const narrow: ChosenColumn[] = ['followers', 'fit', 'engagement', 'contact', 'status'];
    return sorted !== undefined && insteadOfFollowers.includes(sorted)
      ? narrow.map((id) => (id === 'followers' ? sorted : id))
      : narrow;
  }
  let room = widthPx - sumOf((['select', 'name', 'actions'] as const).map((id) => toWidth(id)));
  const taken = new Set<ChosenColumn>(sorted === undefined ? [] : [sorted]);
  if (sorted !== undefined) room -= toWidth(sorted);
  for (const id of byImportance) {
    if (taken.has(id) || (id === 'fit' && !hasFit)) continue;
    room -= toWidth(id);
    if (room < 0) break;
    taken.add(id);
  }
  return choosable.filter((id) => taken.has(id));
}

/**
 * A choice as it was stored, without what this version does not know; `undefined`, which is "as the
 * width allows", where nothing is left.
 */
export function toChosen(stored: readonly string[] = []): ChosenColumn[] | undefined {
  const known = stored.flatMap((id) => choosable.find((column) => column === id) ?? []);
  return known.length === 0 ? undefined : [...new Set(known)];
}

/** The choice with a column one place further up or down; the same where there is no such place. */
export function moveColumn(
  chosen: readonly ChosenColumn[],
  id: ChosenColumn,
  step: -1 | 1,
): ChosenColumn[] {
  const from = chosen.indexOf(id);
  const to = from + step;
  if (from < 0 || to < 0 || to >= chosen.length) return [...chosen];
  const others = chosen.filter((column) => column !== id);
  return [...others.slice(0, to), id, ...others.slice(to)];
}

/** Whether a column can be sorted by, as what. */
export function toSortKey(id: ColumnId): SortKey | undefined {
  return sortKeys.find((key) => key === id);
}

function toWidth(id: ColumnId, isWide = true): number {
  const width = id in widths ? widths[id as keyof typeof widths] : figurePx;
  return Math.max(isWide ? width : (narrowWidths[id] ?? width), listWords.leastPx(id));
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

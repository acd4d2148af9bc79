import { type DeskRow, isListed, standingOf } from '@/components/desk/row';

/** What is the scout's own or delicate: in the file only where it was ticked, each by itself. */
export const privateParts = ['notes', 'contacts', 'fees', 'check-first', 'ruled-out'] as const;
export type PrivatePart = (typeof privateParts)[number];

export const reportOrders = ['fit', 'followers', 'engagement'] as const;
export type ReportOrder = (typeof reportOrders)[number];

/** Which creators a report is of; a tag is one of the shortlist's. */
export type ReportScope = { kind: 'shortlist' } | { kind: 'agreed' } | { kind: 'tag'; tag: string };

export interface ReportChoice {
  scope: ReportScope;
  order: ReportOrder;
  /** How many creators at most, at least 1. */
  most: number;
  adds: ReadonlySet<PrivatePart>;
}

/** Beyond it nobody reads on, and a browser takes long to print it. */
export const mostCreators = 1_000;

export const firstChoice: ReportChoice = {
  scope: { kind: 'shortlist' },
  order: 'fit',
  most: mostCreators,
  adds: new Set(),
};

/** Who a report does not name, whatever is ticked, by the weightiest reason. */
export type Unnamed = 'do-not-contact' | 'minor' | 'private';

/**
 * Why somebody is not in a report: they asked to be left alone, or are not rated anywhere. A file that
 * leaves the house names none of them, since it cannot be taken back.
 */
export function whyUnnamed({ doNotContactAt, rating, creator }: DeskRow): Unnamed | undefined {
  if (doNotContactAt !== undefined) return 'do-not-contact';
  if (rating.notRated === 'minor') return 'minor';
  if (rating.notRated === 'private' || creator.isPrivate) return 'private';
  return undefined;
}

export interface ReportPick {
  /** In the order that was chosen, no more than `most`. */
  shown: DeskRow[];
  /** How many there are without that limit. */
  all: number;
  /** Decided against by either side; empty unless ticked. */
  against: DeskRow[];
  /** How many of them there are, ticked or not. */
  allAgainst: number;
  /** How many of those the report is of are not named in it. */
  unnamed: Record<Unnamed, number>;
}

/** The creators of a report. Whoever declined is not on offer and counts as ruled out. */
export function pickCreators(rows: readonly DeskRow[], choice: ReportChoice): ReportPick {
  const unnamed: ReportPick['unnamed'] = { 'do-not-contact': 0, minor: 0, private: 0 };
  const shown: DeskRow[] = [];
  const against: DeskRow[] = [];
  for (const row of rows) {
    const isWanted = isInScope(row, choice.scope);
    const isAgainst = isDecidedAgainst(row);
    if (!isWanted && !isAgainst) continue;
    const why = whyUnnamed(row);
    if (why !== undefined) {
      if (isWanted) unnamed[why] += 1;
    } else if (isWanted) shown.push(row);
    else against.push(row);
  }
  shown.sort(byFigure(choice.order));
  against.sort(byFigure(choice.order));
  return {
    shown: shown.slice(0, choice.most),
    all: shown.length,
    against: choice.adds.has('ruled-out') ? against.slice(0, mostCreators) : [],
    allAgainst: against.length,
    unnamed,
  };
}

/** Ruled out by the scout, or declined by the creator. */
export function isDecidedAgainst(row: DeskRow): boolean {
  const standing = standingOf(row);
  return standing === 'ruled-out' || standing === 'declined';
}

function isInScope(row: DeskRow, scope: ReportScope): boolean {
  if (!isListed(row) || isDecidedAgainst(row)) return false;
  switch (scope.kind) {
    case 'shortlist':
      return true;
    case 'agreed':
      return row.entry?.status === 'agreed' || row.entry?.status === 'published';
    case 'tag':
      return row.entry?.tags.includes(scope.tag) ?? false;
  }
}

/** Most first; whose figure is unknown last, then by handle, so that two reports agree. */
function byFigure(order: ReportOrder): (a: DeskRow, b: DeskRow) => number {
  const figureOf = (row: DeskRow) => figures[order](row) ?? Number.NEGATIVE_INFINITY;
  return (a, b) => {
    const [first, second] = [figureOf(a), figureOf(b)];
    if (first !== second) return second > first ? 1 : -1;
    return a.creator.handle < b.creator.handle ? -1 : 1;
  };
}

const figures: Record<ReportOrder, (row: DeskRow) => number | undefined> = {
  fit: ({ rating }) => rating.fit?.fit,
  followers: ({ rating }) => rating.tier.followers,
  // Of one or two posts only the range is known, and its middle stands for it.
  engagement: ({ rating: { engagement } }) => {
    const { n, ratePct, lowPct, highPct, isFirstImpression } = engagement;
    if (n === 0) return undefined;
    if (!isFirstImpression) return ratePct;
    return lowPct === undefined || highPct === undefined ? undefined : Math.sqrt(lowPct * highPct);
  },
};

/** The tags of the shortlist that name somebody, by name. */
export function countTags(rows: readonly DeskRow[]): { tag: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const row of rows) {
    if (!isListed(row) || isDecidedAgainst(row) || whyUnnamed(row) !== undefined) continue;
    for (const tag of row.entry?.tags ?? []) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  }
  return [...counts]
    .map(([tag, count]) => ({ tag, count }))
    .sort((a, b) => a.tag.localeCompare(b.tag));
}

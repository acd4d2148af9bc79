import { useEffect, useMemo } from 'preact/hooks';
import type { DeskData } from './desk-source';
import { filterRows, prepareSearch } from './filter-rows';
import type { DeskView, Tab } from './list-view';
import { type DeskRow, isListed, isOnSeenTab } from './row';
import type { Moment } from './row-facts';
import { sessionOf } from './session-of';
import { sortRows } from './sort-rows';
import { countTags } from './tags';

export interface Lists {
  /** Every row of each tab. */
  all: Record<Tab, DeskRow[]>;
  /** Those of the present tab that search and filters leave, in order. */
  shown: DeskRow[];
  moment: Moment;
  /** Tags that occur, the most frequent first. */
  knownTags: string[];
}

const minute = 60_000;

/**
 * What is in the lists and in view. Sorting is most of the work with 10,000 rows, so a keystroke in the
 * search only filters.
 *
 * @param now milliseconds; whole minutes count, so that rows are not drawn anew for nothing
 */
export function useLists(data: DeskData, view: DeskView, now: number): Lists {
  const { tab } = view;
  const list = view[tab];
  const nowMinute = Math.floor(now / minute) * minute;
  const session = sessionOf(data.sessions, list.sessionAt);
  const moment = useMemo(
    () => ({ now: nowMinute, session }),
    [nowMinute, session?.startedAt, session?.lastAt],
  );
  const all = useMemo(
    () => ({ shortlist: data.rows.filter(isListed), seen: data.rows.filter(isOnSeenTab) }),
    [data.rows],
  );
  const sorted = useMemo(
    () => sortRows(all[tab], list.sort),
    [all, tab, list.sort.key, list.sort.isDescending],
  );
  const shown = useMemo(() => filterRows(sorted, list, moment), [sorted, list, moment]);
  useEffect(() => {
    let wait: ReturnType<typeof setTimeout>;
    const prepare = () => {
      if (prepareSearch(data.rows)) wait = setTimeout(prepare, 20);
    };
    wait = setTimeout(prepare, 500);
    return () => clearTimeout(wait);
  }, [data.rows]);
  const knownTags = useMemo(() => countTags(data.rows).map(({ tag }) => tag), [data.rows]);
  return { all, shown, moment, knownTags };
}

/** How many each tab has; `undefined` until that is known. */
export function toCounts(
  { isBeginning = false, unreadListed, isPartial }: DeskData,
  all: Lists['all'],
): Record<Tab, number | undefined> {
  const isCounted = !isBeginning || unreadListed !== undefined;
  return {
    shortlist: isCounted ? all.shortlist.length + (unreadListed ?? 0) : undefined,
    seen: isPartial ? undefined : all.seen.length,
  };
}

import { useMemo } from 'preact/hooks';
import type { DeskData } from '@/components/desk/desk-source';
import { filterRows } from '@/components/desk/filter-rows';
import { type DeskView, isFiltered, type Tab } from '@/components/desk/list-view';
import { type DeskRow, isListed, isOnSeenTab } from '@/components/desk/row';
import { sessionOf } from '@/components/desk/session-of';
import { sortRows } from '@/components/desk/sort-rows';
import type { CreatorKey } from '@/lib/model/creator';

export const scopes = ['selected', 'shown', 'shortlist'] as const;
export type Scope = (typeof scopes)[number];

export interface ExportScopes {
  /** Absent where nothing was selected and handed over. */
  selected?: readonly DeskRow[];
  /**
   * As the list that was looked at last shows them: found, filtered and in its order. Absent where that
   * is the whole shortlist.
   */
  shown?: readonly DeskRow[];
  shortlist: readonly DeskRow[];
  /** That list. */
  tab: Tab;
}

/** Which creators a file can be made of. */
export function useExportScopes(
  data: DeskData,
  view: DeskView,
  selectedKeys: readonly CreatorKey[] | undefined,
  now: number,
): ExportScopes {
  const { rows, sessions } = data;
  return useMemo(() => {
    const { tab } = view;
    const list = view[tab];
    const moment = { now, session: sessionOf(sessions, list.sessionAt) };
    const isWhole = tab === 'shortlist' && !isFiltered(list);
    const inTab = rows.filter(tab === 'seen' ? isOnSeenTab : isListed);
    const wanted = new Set(selectedKeys);
    const selected = rows.filter(({ key }) => wanted.has(key));
    return {
      ...(selected.length > 0 && { selected: sortRows(selected, list.sort) }),
      ...(!isWhole && { shown: sortRows(filterRows(inTab, list, moment), list.sort) }),
      shortlist: sortRows(rows.filter(isListed), view.shortlist.sort),
      tab,
    };
    // The moment is that of the arrival: rows do not leave a list while it is looked at.
  }, [rows, sessions, view, selectedKeys]);
}

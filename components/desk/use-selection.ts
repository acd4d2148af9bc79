import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { CreatorKey } from '@/lib/model/creator';
import type { DeskRow } from './row';
import {
  nothingSelected,
  type RangeEnd,
  type Selection,
  selectAll,
  selectOne,
  selectTo,
} from './selection';

export interface SelectedRows {
  keys: ReadonlySet<CreatorKey>;
  /** Those of the rows shown, in their order. */
  rows: readonly DeskRow[];
  select(row: DeskRow, isSelected: boolean): void;
  /** With every row from the one selected last. */
  selectTo(row: DeskRow, end: Omit<RangeEnd, 'key'>): void;
  selectAll(isSelected: boolean): void;
  /** These and no others. */
  selectOnly(rows: readonly DeskRow[]): void;
  clear(): void;
}

/**
 * Who is selected in a list. Another campaign begins with nobody; and since the bar of the selected
 * takes its buttons along when it goes, the list has the focus then.
 */
export function useSelection(shown: readonly DeskRow[], campaignId: string): SelectedRows {
  const [selection, setSelection] = useState<Selection>(nothingSelected);
  const rows = useMemo(
    () => (selection.keys.size === 0 ? [] : shown.filter(({ key }) => selection.keys.has(key))),
    [shown, selection.keys],
  );
  const hadSome = useRef(false);

  useEffect(() => setSelection(nothingSelected), [campaignId]);

  useEffect(() => {
    const isOver = hadSome.current && rows.length === 0;
    hadSome.current = rows.length > 0;
    if (!isOver) return undefined;
    const wait = setTimeout(() => {
      if (document.activeElement !== document.body) return;
      document.querySelector<HTMLElement>('tr.creator[tabindex="0"]')?.focus();
    });
    return () => clearTimeout(wait);
  }, [rows.length]);

  return {
    keys: selection.keys,
    rows,
    select: (row, isSelected) => setSelection((now) => selectOne(now, row.key, isSelected)),
    selectTo: (row, end) => setSelection((now) => selectTo(now, shown, { key: row.key, ...end })),
    selectAll: (isSelected) => setSelection((now) => selectAll(now, shown, isSelected)),
    selectOnly: (wanted) => setSelection(selectAll(nothingSelected, wanted, true)),
    clear: () => setSelection(nothingSelected),
  };
}

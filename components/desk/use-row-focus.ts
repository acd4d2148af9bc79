import type { RefObject } from 'preact';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { CreatorKey } from '@/lib/model/creator';
import type { DeskRow } from './row';

interface RowFocusOptions {
  rows: readonly DeskRow[];
  scroller: RefObject<HTMLElement | null>;
  rowPx: number;
  /** Of the head that stays above the rows. */
  headPx: number;
  toTopPx(index: number): number;
}

export interface RowFocus {
  /** The one row of the table that Tab leads to; -1 in an empty table. */
  index: number;
  /** Moves the focus to a row and brings it into view; beyond an end the last one there. */
  focus(index: number): void;
  onFocusIn(event: FocusEvent): void;
  onFocusOut(event: FocusEvent): void;
}

/**
 * The focus of a table: one row is its tab stop, arrow keys move it. Where the row in focus goes away,
 * or to another place, its successor has the focus, so that keys go on.
 */
export function useRowFocus(options: RowFocusOptions): RowFocus {
  const { rows, scroller, rowPx, headPx, toTopPx } = options;
  const [current, setCurrent] = useState<{ key?: CreatorKey; isWanted: boolean }>({
    isWanted: false,
  });
  const isWithin = useRef(false);
  const lastIndex = useRef(0);
  const found = useMemo(
    () => (current.key === undefined ? -1 : rows.findIndex(({ key }) => key === current.key)),
    [rows, current.key],
  );
  const index = found >= 0 ? found : Math.min(lastIndex.current, rows.length - 1);

  function focusRow(): boolean {
    const key = rows[index]?.key;
    if (key === undefined) return false;
    setCurrent({ key, isWanted: false });
    scroller.current
      ?.querySelector<HTMLElement>(`tr[data-key="${CSS.escape(key)}"]`)
      ?.focus({ preventScroll: true });
    return true;
  }

  useLayoutEffect(() => {
    lastIndex.current = Math.max(0, index);
    if (current.isWanted) {
      if (focusRow()) reveal();
      return undefined;
    }
    const isLost = () => isWithin.current && document.activeElement === document.body;
    if (!isLost()) return undefined;
    // Between one field and the next nothing has the focus, either: only what stays lost is lost.
    const wait = setTimeout(() => isLost() && focusRow());
    return () => clearTimeout(wait);
  });

  // Focus that goes to nothing was lost with its row; a click elsewhere takes it on purpose.
  useLayoutEffect(() => {
    const onPointer = (event: Event) => {
      isWithin.current =
        event.target instanceof Node && scroller.current?.contains(event.target) === true;
    };
    document.addEventListener('pointerdown', onPointer);
    return () => document.removeEventListener('pointerdown', onPointer);
  }, [scroller]);

  function reveal() {
    const element = scroller.current;
    if (element === null) return;
    const top = toTopPx(index);
    const room = element.clientHeight - headPx - rowPx;
    if (top < element.scrollTop) element.scrollTop = top;
    else if (top > element.scrollTop + room) element.scrollTop = top - room;
  }

  return {
    index,
    focus(to) {
      const row = rows[Math.min(rows.length - 1, Math.max(0, to))];
      if (row !== undefined) setCurrent({ key: row.key, isWanted: true });
    },
    onFocusIn(event) {
      isWithin.current = true;
      const key = toKey(event.target);
      if (key !== undefined && key !== current.key) setCurrent({ key, isWanted: false });
    },
    onFocusOut({ relatedTarget }) {
      if (!(relatedTarget instanceof Element) || scroller.current?.contains(relatedTarget)) return;
      // A question about a row gives the focus back, and the row may be gone by then.
      isWithin.current = relatedTarget.closest('dialog') !== null;
    },
  };
}

/** The creator whose row an event happened in. */
export function toKey(target: EventTarget | null): CreatorKey | undefined {
  return target instanceof Element
    ? target.closest<HTMLElement>('tr[data-key]')?.dataset.key
    : undefined;
}

import { useEffect, useRef, useState } from 'preact/hooks';
import type { Desk } from '@/components/desk/desk';

/** Whoever moves a column five places down is done after the fifth click. */
const restMs = 500;

/** The columns of the scout's own file: as chosen at once, stored after a rest or when the view goes. */
export function useExportColumns(
  desk: Pick<Desk, 'keepSettings'>,
  stored: readonly string[],
): [columns: readonly string[], choose: (columns: readonly string[]) => void] {
  const [columns, setColumns] = useState(stored);
  const unsaved = useRef<readonly string[] | undefined>(undefined);

  useEffect(() => {
    const save = () => {
      const { current } = unsaved;
      unsaved.current = undefined;
      if (current !== undefined) desk.keepSettings({ exportColumns: [...current] });
    };
    const wait = setTimeout(save, restMs);
    addEventListener('pagehide', save);
    return () => {
      clearTimeout(wait);
      removeEventListener('pagehide', save);
    };
  }, [desk, columns]);

  useEffect(
    () => () => {
      if (unsaved.current !== undefined) {
        desk.keepSettings({ exportColumns: [...unsaved.current] });
      }
    },
    [desk],
  );

  return [
    columns,
    (next) => {
      unsaved.current = next;
      setColumns(next);
    },
  ];
}

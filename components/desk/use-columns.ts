import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { type ChosenColumn, toChosen } from './columns';
import type { Desk } from './desk';

interface Choice {
  /** Absent: as the width allows. */
  chosen: ChosenColumn[] | undefined;
  choose(chosen: ChosenColumn[] | undefined): void;
}

/** A scout who moves a column five places down is done after the fifth click. */
const restMs = 500;

/** The columns of the table: as chosen at once, stored after a rest. */
export function useColumns(
  desk: Pick<Desk, 'keepSettings'>,
  stored: readonly string[] | undefined,
): Choice {
  const [draft, setDraft] = useState<{ chosen: ChosenColumn[] | undefined }>();
  const unsaved = useRef<(() => void) | undefined>(undefined);
  // The settings are read anew with every change; the columns stay the same ones.
  const kept = useMemo(() => toChosen(stored), [stored?.join()]);

  useEffect(() => {
    if (draft === undefined) return undefined;
    const save = async () => {
      unsaved.current = undefined;
      await desk.keepSettings({ columns: draft.chosen ?? [] });
      setDraft((latest) => (latest === draft ? undefined : latest));
    };
    unsaved.current = save;
    const wait = setTimeout(save, restMs);
    return () => clearTimeout(wait);
  }, [desk, draft]);

  useEffect(() => {
    const flush = () => unsaved.current?.();
    addEventListener('pagehide', flush);
    return () => {
      removeEventListener('pagehide', flush);
      flush();
    };
  }, []);

  return {
    chosen: draft === undefined ? kept : draft.chosen,
    choose: (chosen) => setDraft({ chosen }),
  };
}

import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Desk } from './desk';
import type { DeskState } from './desk-board';
import type { DeskFailure } from './desk-source';
import type { ShownNotice } from './NoticeBar';

/** The desk as it is now, and the one notice at the foot of its page. */
export interface ShownDesk {
  state: DeskState;
  /** What the page itself said last, else what the desk did. */
  notice?: ShownNotice;
  say(text: string): void;
  sayFailure(failure: DeskFailure): void;
  dismiss(): void;
}

/** Follows a desk. What the page says gives way to what the desk does next, and the other way round. */
export function useDeskState(desk: Desk): ShownDesk {
  const [state, setState] = useState(desk.state);
  const [said, setSaid] = useState<ShownNotice>();

  useEffect(() => {
    const update = () => {
      const next = desk.state();
      if (next.notice !== undefined) setSaid(undefined);
      setState(next);
    };
    update();
    return desk.subscribe(update);
  }, [desk]);

  const dismiss = useCallback(() => {
    setSaid(undefined);
    desk.dismissNotice();
  }, [desk]);

  const say = useCallback(
    (text: string) => {
      desk.dismissNotice();
      setSaid({ kind: 'said', text });
    },
    [desk],
  );

  const sayFailure = useCallback(
    (failure: DeskFailure) => setSaid({ kind: 'failed', failure }),
    [],
  );

  return { state, notice: said ?? state.notice, say, sayFailure, dismiss };
}

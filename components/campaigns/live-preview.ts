import { useEffect, useState } from 'preact/hooks';
import type { DeskRow } from '@/components/desk/row';
import { type Brief, hasTopic } from '@/lib/model/brief';
import type { BriefPreview } from '@/lib/scoring/fit/brief-preview';

/** Counts how many of the rows a brief would fit, telling as far as it got; ends with the signal. */
export type PreviewBrief = (
  brief: Brief,
  rows: readonly DeskRow[],
  signal: AbortSignal,
) => AsyncIterable<BriefPreview>;

export type PreviewState =
  | { kind: 'waiting' | 'no-topic' | 'failed' }
  /** `isOld`: the brief has changed since. */
  | { kind: 'counted'; preview: BriefPreview; isOld: boolean };

export interface LivePreview {
  state(): PreviewState;
  /** Calls back after every change of state; returns its undoing. */
  subscribe(listener: () => void): () => void;
  /**
   * Counts anew, a moment after the last call; the run before it ends at once.
   *
   * @param rows absent while they are not all there
   */
  show(brief: Brief, rows: readonly DeskRow[] | undefined): void;
  stop(): void;
}

/**
 * The preview of a brief that is being written, apart from the form: what is counted is drawn ten
 * times a second, and the form must not be drawn with it. What was counted before stays to be read
 * until there is something newer.
 */
export function createLivePreview(previewBrief: PreviewBrief, restMs = 250): LivePreview {
  let state: PreviewState = { kind: 'waiting' };
  let timer: ReturnType<typeof setTimeout> | undefined;
  let ending = new AbortController();
  const listeners = new Set<() => void>();

  function set(next: PreviewState) {
    state = next;
    for (const listener of listeners) listener();
  }

  async function run(brief: Brief, rows: readonly DeskRow[], signal: AbortSignal) {
    try {
      for await (const preview of previewBrief(brief, rows, signal)) {
        if (signal.aborted) return;
        set({ kind: 'counted', preview, isOld: false });
      }
    } catch {
      if (!signal.aborted) set({ kind: 'failed' });
    }
  }

  function stop() {
    clearTimeout(timer);
    ending.abort();
  }

  return {
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    show(brief, rows) {
      stop();
      if (state.kind === 'counted') set({ ...state, isOld: true });
      ending = new AbortController();
      const { signal } = ending;
      timer = setTimeout(() => {
        if (!hasTopic(brief)) set({ kind: 'no-topic' });
        else if (rows !== undefined) run(brief, rows, signal);
      }, restMs);
    },
    stop,
  };
}

/** The state of a preview, for whoever draws it. */
export function usePreviewState(live: LivePreview): PreviewState {
  const [state, setState] = useState(live.state);
  useEffect(() => {
    const update = () => setState(live.state());
    update();
    return live.subscribe(update);
  }, [live]);
  return state;
}

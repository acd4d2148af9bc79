import { useEffect, useRef, useState } from 'preact/hooks';
import type { DeskRow } from '@/components/desk/row';
import { type Brief, hasTopic } from '@/lib/model/brief';
import type { BriefPreview } from '@/lib/scoring/fit/brief-preview';

/** Counts how many of the rows a brief would fit, telling as far as it got; ends with the signal. */
export type PreviewBrief = (
  brief: Brief,
  rows: readonly DeskRow[],
  signal: AbortSignal,
) => AsyncIterable<BriefPreview>;

export type PreviewState = { kind: 'waiting' | 'no-topic' | 'failed' } | CountedPreview;
export interface CountedPreview {
  kind: 'counted';
  preview: BriefPreview;
  /** The brief has changed since. */
  isOld: boolean;
}

const restMs = 250;

/**
 * The preview of a brief that is being written: made anew a moment after the last change, the run
 * before it ended. What was counted before stays to be read until there is something newer.
 *
 * @param rows absent while they are not all there
 */
export function usePreview(
  previewBrief: PreviewBrief,
  brief: Brief,
  rows: readonly DeskRow[] | undefined,
): PreviewState {
  const [state, setState] = useState<PreviewState>({ kind: 'waiting' });
  const latest = useRef({ brief, rows });
  latest.current = { brief, rows };
  const wish = JSON.stringify(brief);
  const count = rows?.length;

  // The brief by its content, the rows by their number: both are new objects with every sighting.
  useEffect(() => {
    const ending = new AbortController();
    setState((before) => (before.kind === 'counted' ? { ...before, isOld: true } : before));
    const timer = setTimeout(run, restMs);

    async function run() {
      const wanted = latest.current;
      if (!hasTopic(wanted.brief)) setState({ kind: 'no-topic' });
      if (wanted.rows === undefined || !hasTopic(wanted.brief)) return;
      try {
        for await (const preview of previewBrief(wanted.brief, wanted.rows, ending.signal)) {
          if (ending.signal.aborted) return;
          setState({ kind: 'counted', preview, isOld: false });
        }
      } catch {
        if (!ending.signal.aborted) setState({ kind: 'failed' });
      }
    }

    return () => {
      clearTimeout(timer);
      ending.abort();
    };
  }, [previewBrief, wish, count]);

  return state;
}

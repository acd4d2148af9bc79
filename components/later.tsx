import type { ComponentChildren, VNode } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { NotLoaded } from './NotLoaded';

type View<Props> = (props: Props) => ComponentChildren;

export interface Later<Props> {
  (props: Props): VNode;
  /** Reads it ahead, so that nobody waits when it is drawn. Never rejects: drawing it tries again. */
  preload(): Promise<void>;
}

/**
 * A component whose code is read when it is first drawn, or ahead by `preload`. A page is opened for its
 * first view; what only a click shows need not have been read before.
 *
 * Once read it is drawn at once, like any other: what takes the focus when it appears still does. Where
 * it cannot be read, e.g. since the product was updated under an open page, it says so and offers to try
 * again.
 *
 * @param read its own import: the builder makes a file of it
 * @param meanwhile stands in its place until it is there
 */
export function later<Props extends object>(
  read: () => Promise<View<Props>>,
  meanwhile: () => VNode | null = () => null,
): Later<Props> {
  let view: View<Props> | undefined;
  let reading: Promise<boolean> | undefined;

  function load(): Promise<boolean> {
    reading ??= read().then(
      (found) => {
        view = found;
        return true;
      },
      () => {
        reading = undefined;
        return false;
      },
    );
    return reading;
  }

  function Waiting(props: Props): VNode | null {
    const [state, setState] = useState<'waiting' | 'there' | 'failed'>('waiting');

    // Before the page is painted: what is read already is never seen to be missing.
    useLayoutEffect(() => {
      if (state !== 'waiting') return undefined;
      let isOver = false;
      void load().then((isThere) => !isOver && setState(isThere ? 'there' : 'failed'));
      return () => {
        isOver = true;
      };
    }, [state]);

    if (state === 'failed') return <NotLoaded onRetry={() => setState('waiting')} />;
    if (state === 'waiting' || view === undefined) return meanwhile();
    const View = view;
    return <View {...props} />;
  }

  function Later(props: Props): VNode {
    // Chosen once: a part that was waited for stays itself, with whatever is typed into it.
    const [Part] = useState(() => view ?? Waiting);
    return <Part {...props} />;
  }

  return Object.assign(Later, {
    async preload() {
      await load();
    },
  });
}

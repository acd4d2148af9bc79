import { useEffect, useState } from 'preact/hooks';

/** What is read while a page is drawn already. */
export type Read<T> =
  | { state: 'waiting' }
  | { state: 'there'; value: T }
  | { state: 'failed'; retry(): void };

/** Reads something once, and again where it failed and is asked to. @param read the same at every drawing */
export function useRead<T>(read: () => Promise<T>): Read<T> {
  const [found, setFound] = useState<{ value: T } | 'failed'>();
  const [attempt, setAttempt] = useState(0);

  useEffect(() => {
    let isOver = false;
    read().then(
      (value) => !isOver && setFound({ value }),
      () => !isOver && setFound('failed'),
    );
    return () => {
      isOver = true;
    };
  }, [read, attempt]);

  if (found === undefined) return { state: 'waiting' };
  if (found !== 'failed') return { state: 'there', value: found.value };
  return {
    state: 'failed',
    retry() {
      setFound(undefined);
      setAttempt(attempt + 1);
    },
  };
}

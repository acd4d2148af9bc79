import { useEffect, useState } from 'preact/hooks';
import type { EntryTally } from '@/lib/model/entry-tally';

export type Tallies = ReadonlyMap<string, EntryTally>;

/**
 * The entries of every campaign, counted again whenever `data` changes.
 *
 * @returns `undefined` until the first count, `'failed'` where the store cannot be read
 */
export function useTallies(
  readTallies: () => Promise<Tallies>,
  data: unknown,
): Tallies | 'failed' | undefined {
  const [tallies, setTallies] = useState<Tallies | 'failed'>();

  useEffect(() => {
    let isOver = false;
    const settle = (next: Tallies | 'failed') => !isOver && setTallies(next);
    readTallies().then(settle, () => settle('failed'));
    return () => {
      isOver = true;
    };
  }, [readTallies, data]);

  return tallies;
}

import type { DeskBoard } from './desk-board';
import type { DeskData, DeskSource } from './desk-source';

export interface DeskReading {
  /** Reads now, after the reading that is going on. */
  reload(): Promise<void>;
  /** Reads after a rest, however often it is asked for. */
  reloadSoon(): void;
}

/**
 * Keeps a board up to date with the store.
 *
 * @param signal its end stops listening to changes
 * @param restMs the shortest pause between two readings, however many changes are announced
 */
export function createReading(
  source: Pick<DeskSource, 'load' | 'observeChanges'>,
  board: DeskBoard,
  { signal, restMs }: { signal: AbortSignal; restMs: number },
): DeskReading {
  let reading: Promise<void> | undefined;
  let isStale = false;
  let wait: ReturnType<typeof setTimeout> | undefined;
  let lastReadAt = Number.NEGATIVE_INFINITY;
  /** Asked for while writes were on their way. */
  let isDue = false;

  async function read() {
    board.beginReading();
    try {
      const stored = board.stored();
      // Rows that are there because the scout stopped do not give way to the beginning of the list.
      const isFirst = !stored || (stored.isPartial === true && !stored.rating?.isStopped);
      const data = await source.load(isFirst ? showFirst : undefined, board.tellRating);
      lastReadAt = performance.now();
      // A reading that began before a write was confirmed may lack it: the write stays, read again.
      if (board.endReading(data)) reloadSoon();
    } catch {
      lastReadAt = performance.now();
      board.tellRating(undefined);
      board.show({ phase: 'failed' });
    }
  }

  function showFirst(data: DeskData) {
    board.endReading({ ...data, isPartial: true });
  }

  async function reload() {
    isStale = true;
    reading ??= (async () => {
      while (isStale) {
        isStale = false;
        await read();
      }
      reading = undefined;
    })();
    await reading;
  }

  function reloadSoon() {
    if (wait !== undefined) return;
    const restLeftMs = Math.max(0, lastReadAt + restMs - performance.now());
    wait = setTimeout(() => {
      wait = undefined;
      // Reading thousands and writing thousands would wait for each other.
      if (board.state().pending.size > 0) isDue = true;
      else reload();
    }, restLeftMs);
  }

  board.subscribe(() => {
    if (!isDue || board.state().pending.size > 0) return;
    isDue = false;
    reloadSoon();
  });

  source.observeChanges(reloadSoon, signal);
  signal.addEventListener('abort', () => clearTimeout(wait));
  return { reload, reloadSoon };
}

import type { CreatorKey } from '@/lib/model/creator';
import type { Entry } from '@/lib/model/entry';
import type { DeskData, RatingProgress } from './desk-source';
import type { Notice } from './notice';
import { applyWrites, type PendingWrite, withEntries } from './pending-write';

export interface DeskState {
  phase: 'loading' | 'ready' | 'failed';
  /** Absent until the first reading succeeded; rows include writes that are not confirmed yet. */
  data?: DeskData;
  /** Creators with a write that is not confirmed yet. */
  pending: ReadonlySet<CreatorKey>;
  notice?: Notice;
}

/** What a page shows: the stored data, the writes on their way over it, and what there is to say. */
export interface DeskBoard {
  state(): DeskState;
  /** Calls back after every change of state; returns its undoing. */
  subscribe(listener: () => void): () => void;
  /** As stored, without the writes that are not confirmed yet. */
  stored(): DeskData | undefined;
  /** Draws now; what is given changes. */
  show(change?: Partial<Omit<DeskState, 'data' | 'pending'>>): void;
  begin(writes: readonly PendingWrite[]): void;
  /** Whatever became of them: shown is what is stored. */
  end(writes: readonly PendingWrite[]): void;
  /** Entries that the store has confirmed. A hundred answers in a row are drawn a few times. */
  confirm(entries: readonly Entry[]): void;
  /** From here on confirmed entries may be missing in what is being read. */
  beginReading(): void;
  /** The reading goes on, and this is how far it is; `undefined`: it has failed. */
  tellRating(rating: RatingProgress | undefined): void;
  /** @returns whether a write was confirmed meanwhile, which the reading may lack */
  endReading(data: DeskData): boolean;
}

const redrawMs = 200;

export function createBoard(signal: AbortSignal): DeskBoard {
  let state: DeskState = { phase: 'loading', pending: new Set() };
  let stored: DeskData | undefined;
  let redraw: ReturnType<typeof setTimeout> | undefined;
  const writes = new Set<PendingWrite>();
  /** Entries confirmed since the last reading began. */
  const confirmed = new Map<CreatorKey, Entry>();
  /** Those of them that are not among `stored` yet. */
  const unshown = new Map<CreatorKey, Entry>();
  const listeners = new Set<() => void>();

  function show(change: Partial<Omit<DeskState, 'data' | 'pending'>> = {}) {
    clearTimeout(redraw);
    redraw = undefined;
    stored = stored && withEntries(stored, unshown);
    unshown.clear();
    state = {
      ...state,
      ...change,
      pending: new Set([...writes].map((write) => write.key)),
      data: stored && { ...stored, rows: applyWrites(stored, [...writes]) },
    };
    for (const listener of listeners) listener();
  }

  signal.addEventListener('abort', () => clearTimeout(redraw));

  return {
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    stored: () => stored,
    show,
    begin(begun) {
      for (const write of begun) writes.add(write);
      show();
    },
    end(ended) {
      for (const write of ended) writes.delete(write);
      // The last one is drawn at once.
      if (writes.size === 0) show();
      else redraw ??= setTimeout(show, redrawMs);
    },
    confirm(entries) {
      for (const entry of entries) {
        confirmed.set(entry.creatorKey, entry);
        unshown.set(entry.creatorKey, entry);
      }
    },
    beginReading: () => confirmed.clear(),
    tellRating(rating) {
      stored = stored && { ...stored, rating };
      show();
    },
    endReading(data) {
      stored = withEntries(data, confirmed);
      show({ phase: 'ready' });
      return confirmed.size > 0;
    },
  };
}

import type { Subject } from './subject';

/** A note on its way to the store. */
export interface NoteDraft {
  edit(subject: Subject, note: string): void;
  /** Saves what is waiting, now. */
  flush(): void;
}

/**
 * Saves a note once nobody has typed for a while, at once when another creator's is begun or
 * `flush` is called. What was typed is never dropped: ending the overlay saves too.
 */
export function createNoteDraft(
  save: (subject: Subject, note: string) => void,
  signal: AbortSignal,
  delayMs = 500,
): NoteDraft {
  let waiting: { subject: Subject; note: string } | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function flush() {
    clearTimeout(timer);
    const ready = waiting;
    waiting = undefined;
    if (ready) save(ready.subject, ready.note);
  }

  signal.addEventListener('abort', flush);
  return {
    edit(subject, note) {
      if (waiting && waiting.subject.creator.handle !== subject.creator.handle) flush();
      waiting = { subject, note };
      clearTimeout(timer);
      timer = setTimeout(flush, delayMs);
    },
    flush,
  };
}

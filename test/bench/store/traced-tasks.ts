/** One line of a trace, as far as it concerns tasks. */
export interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  /** Microseconds on the wall, and of the processor. */
  dur?: number;
  tdur?: number;
}

/** What ran on one thread. */
export interface TracedTasks {
  /** Milliseconds on the wall. */
  longestMs: number;
  /** Milliseconds of the processor in the task that took most of them: without what others took. */
  longestCpuMs: number;
  /** Tasks longer than 16 and than 50 ms. */
  over16: number;
  over50: number;
}

/**
 * The tasks of the thread that made a mark. Of several threads the one that marked last is meant.
 *
 * @throws where nobody made it: then nothing can be said of the thread
 */
export function readTasks(events: readonly TraceEvent[], mark: string): TracedTasks {
  const marked = events.findLast(({ name }) => name === mark);
  if (marked === undefined)
    throw new Error(`The trace has no mark ${mark}: was it ended too early?`);
  const tasks = events.filter(
    ({ name, pid, tid }) => name === 'RunTask' && pid === marked.pid && tid === marked.tid,
  );
  const wall = tasks.map(({ dur = 0 }) => dur / 1_000);
  const longest = (all: readonly number[]) => all.reduce((most, one) => Math.max(most, one), 0);
  return {
    longestMs: longest(wall),
    longestCpuMs: longest(tasks.map(({ tdur = 0 }) => tdur / 1_000)),
    over16: wall.filter((ms) => ms > 16).length,
    over50: wall.filter((ms) => ms > 50).length,
  };
}

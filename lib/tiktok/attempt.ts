/**
 * Runs what must not disturb the page: an error of ours reaches neither its code nor its error
 * handlers. No JSON after all, a locked body, a hostile `toJSON`: that body is lost.
 *
 * @returns what `run` returns; `undefined` when it throws
 */
export function attempt<T>(run: () => T): T | undefined {
  try {
    return run();
  } catch {
    return undefined;
  }
}

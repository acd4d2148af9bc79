/** Nobody has to be told of work that is done by then. */
const patienceMs = 1_000;
/** As often as figures that rise can be read. */
const restMs = 250;

/**
 * Tells of progress a few times a second, from the second second on.
 *
 * @param clock milliseconds
 */
export function nowAndThen<Progress>(
  tell: (progress: Progress) => void,
  clock: () => number = () => performance.now(),
): (progress: Progress) => void {
  let next = clock() + patienceMs;
  return (progress) => {
    const now = clock();
    if (now < next) return;
    next = now + restMs;
    tell(progress);
  };
}

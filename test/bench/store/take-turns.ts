/** How often something is measured. */
export interface Turns {
  /** After one that is thrown away: the first has the code compiled. */
  wanted: number;
  /** No further one is begun after so long, once there are `least`. */
  mostMs: number;
  least: number;
}

interface Side {
  measure(): Promise<number>;
}

/**
 * Measures several things in turn, A B C A B C, so that whatever else the machine does meets all of them.
 *
 * @param clock milliseconds
 * @returns what each gave, in the order of its turns; all have had as many
 */
export async function takeTurns(
  sides: readonly Side[],
  { wanted, mostMs, least }: Turns,
  clock: () => number = () => performance.now(),
): Promise<number[][]> {
  const taken = sides.map((): number[] => []);
  const end = clock() + mostMs;
  for (let turn = -1; turn < wanted; turn += 1) {
    if (turn >= least && clock() > end) break;
    for (const [index, side] of sides.entries()) {
      const value = await side.measure();
      if (turn >= 0) taken[index]?.push(value);
    }
  }
  return taken;
}

/** One measured figure of one component. */
export interface Figure {
  component: string;
  metric: string;
  value: number;
  /** How the value is written; `percent` takes 0.061 for 6.1 %. */
  as?: 'percent' | 'ratio' | 'count';
  /** Absent: reported, not judged. */
  target?: { atLeast?: number; atMost?: number };
  /** What was measured: creators, posts, bios … and how many. */
  n: number;
  of: string;
  /** `test half`, `all`, … */
  split: string;
  /** What limits it, in one sentence. */
  note?: string;
}

/** Whether the figure meets its target; `undefined` where it has none. NaN meets nothing. */
export function isMet({ value, target }: Figure): boolean | undefined {
  if (!target) return undefined;
  const { atLeast = Number.NEGATIVE_INFINITY, atMost = Number.POSITIVE_INFINITY } = target;
  return value >= atLeast && value <= atMost;
}

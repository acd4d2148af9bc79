/** One row of the results: one thing measured. It is stored as JSON, so it holds data alone. */
export interface Figure {
  /** Never changes, as stored results are compared by it: `page/script-per-post`. */
  id: string;
  table: 'page' | 'store';
  /** What is measured, as a person reads it. */
  name: string;
  /** Written behind the value: `ms`, `MB`, `kB`, `× parse`, `×` for a bare ratio, '' for a count. */
  unit: string;
  /** Absent: it could not be taken, and `note` says why. Never 0 in its place. */
  value?: number;
  /** Ends of the spread, in the same unit. */
  low?: number;
  high?: number;
  /** What `low` and `high` are. Default: range. */
  spread?: 'range' | 'quartiles';
  /** How often it was taken, and what was counted: 5, `runs`. */
  n?: number;
  of?: string;
  /** Absent: reported, not judged. */
  target?: Target;
  /** What limits this one value, or why there is none: one sentence. */
  note?: string;
}

export interface Target {
  atMost?: number;
  atLeast?: number;
  /** Written in place of the numbers where they do not say all, e.g. `≤ 1.1, or within A/A`. */
  text?: string;
}

/** Whether the figure meets its target; `undefined` where it has none or was not taken. NaN meets nothing. */
export function isMet({ value, target }: Figure): boolean | undefined {
  if (!target || value === undefined) return undefined;
  const { atLeast = Number.NEGATIVE_INFINITY, atMost = Number.POSITIVE_INFINITY } = target;
  return value >= atLeast && value <= atMost;
}

/** What a part of the bench is told. */
export interface MeasureOptions {
  /** Folder of a built extension, production: `.output/chrome-mv3`. */
  extension: string;
  /** Checkout whose `lib/` is measured where no built extension can be. */
  source: string;
  /** Ids of the figures wanted, or their beginnings; absent: all. A part that costs time looks here first. */
  only?: string[];
  /** Fewer runs: to see that it works, or whether a change is worth a full run. */
  isQuick: boolean;
  /** Says on the terminal what is going on. */
  say(line: string): void;
}

/**
 * Whether a figure is wanted.
 *
 * @param id of a figure, or the beginning that several share
 */
export function isWanted(id: string, { only }: Pick<MeasureOptions, 'only'>): boolean {
  return !only || only.some((wish) => id.startsWith(wish) || wish.startsWith(id));
}

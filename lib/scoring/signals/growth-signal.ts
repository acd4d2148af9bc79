export interface GrowthFigure {
  from: number;
  to: number;
  change: number;
  /** Percent of `from`; absent where that is 0. */
  changePct?: number;
  /** Both ends may be rounded so far that the change means nothing. */
  isWithinRounding: boolean;
}

/** Growth between encounters: what this device has seen, nothing else. */
export interface GrowthSignal {
  /** Encounters with figures, at most one a day. */
  n: number;
  fromAt?: number;
  toAt?: number;
  days?: number;
  followers?: GrowthFigure;
  hearts?: GrowthFigure;
  /** At least 10,000 followers more within 48 hours. */
  bursts: { fromAt: number; toAt: number; followers: number }[];
  /** For a small drawing: followers at each encounter that tells, oldest first. */
  points: { at: number; followers: number }[];
}

/** What one test found, before its state and its points are told. */
export interface Finding {
  /** In the test's own unit; absent where there is too little to test. */
  value?: number;
  threshold: number;
  typical?: number;
  n?: number;
  /** Beyond the threshold, and still so if TikTok's rounding hid as much as it can. */
  isCertain: boolean;
}

/** A test without its minimum data. */
export function noFinding(threshold: number, n?: number): Finding {
  return { threshold, n, isCertain: false };
}

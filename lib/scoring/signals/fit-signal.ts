export interface FitSignal {
  /** 0 to 100. Absent: nothing read that could be compared with the brief. */
  fit?: number;
  posts: number;
  /** Topic, words and spelling parts, each 0 to 1. */
  topic: number;
  lexical: number;
  ngram: number;
  focus: number;
  /** Niches and terms of the brief that were found. */
  matched: string[];
  /** Those of them that are niches, to be called by their names in other languages. */
  matchedNiches?: { id: string; label: string }[];
  /** Must-avoid words found, each −30. */
  vetoed: string[];
  language: {
    verdict: 'ok' | 'some' | 'other' | 'unknown';
    wanted: string[];
    sharePct?: number;
    n: number;
  };
  /** Countries the posts were made in, against the brief's markets. */
  market: {
    verdict: 'ok' | 'some' | 'other' | 'unknown';
    wanted: string[];
    sharePct?: number;
    n: number;
  };
  /** The creator's tier is among the wanted; absent without a wish or a tier. */
  tierWanted?: boolean;
}

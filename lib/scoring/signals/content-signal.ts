/** Majority caption language and place of the posts; a creator's, never the audience's. */
export interface ContentSignal {
  language?: { code: string; sharePct: number; n: number };
  /** `sharePct` of the `n` posts that state a country; absent for the profile's own. */
  region?: { code: string; sharePct?: number; n: number; from: 'posts' | 'profile' };
}

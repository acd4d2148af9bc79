/** Majority caption language and place of the posts; a creator's, never the audience's. */
export interface ContentSignal {
  language?: { code: string; sharePct: number; n: number };
  region?: { code: string; n: number; from: 'posts' | 'profile' };
}

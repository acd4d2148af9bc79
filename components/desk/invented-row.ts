import type { Entry } from '@/lib/model/entry';
import type { Seen } from '@/lib/model/known';
import type { TierName } from '@/lib/model/tier';
import type { Rating } from '@/lib/scoring/signals/rating';
import type { DeskRow } from './row';

interface Invented {
  handle: string;
  name?: string;
  followers?: number;
  tier?: TierName;
  niche?: string;
  fit?: number;
  engagement?: Partial<Rating['engagement']>;
  route?: Rating['contact']['route'];
  contact?: Partial<Rating['contact']>;
  notRated?: Rating['notRated'];
  entry?: Partial<Entry>;
  seen?: Seen;
}

/** An invented creator as a row; what is not given is unknown. */
export function inventRow(invented: Invented): DeskRow {
  const { handle, name, followers, tier, niche, fit } = invented;
  const key = `@${handle}`;
  return {
    key,
    creator: { handle, name, followers, observedAt: 0 },
    posts: [],
    seen: invented.seen,
    entry: invented.entry && {
      campaignId: 'c1',
      creatorKey: key,
      decision: 'none',
      status: 'shortlisted',
      tags: [],
      note: '',
      updatedAt: 0,
      ...invented.entry,
    },
    rating: {
      notRated: invented.notRated,
      isBusiness: false,
      tier: { followers, tier, label: tier, isRounded: false, isBorderline: false, others: [] },
      engagement: {
        n: 0,
        posts: 0,
        isFirstImpression: false,
        leftOut: [],
        medianViewsN: 0,
        ...invented.engagement,
      },
      likeRate: { missing: 'hearts-unknown' },
      niche: {
        verdict: niche === undefined ? 'none' : 'confident',
        niche,
        label: niche,
        classified: 3,
        posts: 3,
        split: [],
        evidence: [],
      },
      ...(fit === undefined
        ? {}
        : {
            fit: {
              fit,
              posts: 3,
              topic: 1,
              lexical: 1,
              ngram: 1,
              focus: 1,
              matched: ['skincare'],
              vetoed: [],
              language: { verdict: 'ok' as const, wanted: [], n: 3 },
            },
          }),
      contact: { route: invented.route ?? 'unchecked', ...invented.contact },
      content: {},
    },
  };
}

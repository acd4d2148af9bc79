import { zeroByClass } from '@/lib/model/comment-tally';
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
  /** Further facts of the row. */
  facts?: Partial<DeskRow>;
  /** Further signals. */
  rating?: Partial<Rating>;
}

/** An invented creator as a row; what is not given is unknown. */
export function inventRow(invented: Invented): DeskRow {
  const { handle, name, followers, tier, niche, fit } = invented;
  const key = `@${handle}`;
  return {
    key,
    creator: { handle, name, followers, observedAt: 0 },
    posts: [],
    elsewhere: [],
    otherCollaborations: [],
    history: [],
    formerHandles: [],
    metAt: invented.seen === undefined ? [] : [invented.seen.lastAt],
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
        rates: [],
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
        learnedTags: [],
        fromLabels: 0,
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
              market: { verdict: 'unknown' as const, wanted: [], n: 0 },
            },
          }),
      contact: { route: invented.route ?? 'unchecked', otherHandles: [], ...invented.contact },
      content: {},
      ...nothingRead,
      ...invented.rating,
    },
    ...invented.facts,
  };
}

const noComments = zeroByClass();

/** The signals of a creator of whom no post, comment or profile was read. */
const nothingRead = {
  business: { reasons: [], isOverridden: false },
  views: { n: 0 },
  conversation: { n: 0, sample: 'vn-feed-2025' },
  comments: {
    n: 0,
    posts: 0,
    counts: noComments,
    duplicates: 0,
    topLevel: 0,
    answered: 0,
    videoReplies: 0,
    postsRead: 0,
  },
  sponsored: {
    n: 0,
    platform: 0,
    hard: 0,
    soft: 0,
    suspects: 0,
    programmes: 0,
    clarity: { clear: 0, buried: 0, ambiguous: 0 },
    found: [],
    brands: [],
    conflicts: [],
    unclearIn: [],
  },
  authenticity: { tests: [], tested: 0, checks: 0 },
  cadence: { n: 0, isListRead: false, state: 'unknown' },
  growth: { n: 0, bursts: [], points: [] },
  price: { viewsN: 0, articles: [] },
  safety: { postsRead: 0, warnings: [], vetoes: [] },
} satisfies Partial<Rating>;

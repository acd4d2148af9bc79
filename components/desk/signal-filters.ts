import type { Rating } from '@/lib/scoring/signals/rating';
import { signalFigures } from './signal-figures';

/** What a list can be narrowed to by signals, in the order of the menu. */
export const signalFilters = [
  'fits',
  'engaging',
  'liked',
  'viral',
  'asked',
  'answering',
  'active',
  'growing',
  'not-paid',
  'paid',
  'conflict',
  'nothing-to-check',
  'check-first',
  'safety',
  'person',
  'business',
  'reachable',
] as const;
export type SignalFilter = (typeof signalFilters)[number];

/** From so many tests with data on, "nothing found" is worth a filter. */
const enoughTests = 4;
const upperThird = 67;

/**
 * Whether a rating passes a filter. What is unknown passes none: a creator is neither dormant nor
 * free of paid posts because nobody has looked.
 */
export const isSignalled: Record<SignalFilter, (rating: Rating) => boolean> = {
  fits: ({ fit }) => (fit?.fit ?? 0) >= 70,
  engaging: ({ engagement }) => (engagement.percentile ?? 0) >= upperThird,
  liked: ({ likeRate }) => (likeRate.percentile ?? 0) >= 50,
  viral: ({ views }) => (views.viral?.count ?? 0) > 0,
  asked: (rating) => (signalFigures.asks(rating) ?? 0) >= 20,
  answering: (rating) => (signalFigures.answers(rating) ?? 0) >= 20,
  active: ({ cadence }) => cadence.state === 'active',
  growing: (rating) => (signalFigures.growth(rating) ?? 0) > 0,
  'not-paid': ({ sponsored }) => sponsored.band === 'none' && sponsored.suspects === 0,
  paid: ({ sponsored }) => (sponsored.sharePct ?? 0) > 0,
  conflict: ({ sponsored }) => sponsored.conflicts.length > 0,
  'nothing-to-check': ({ authenticity: { tested, checks } }) =>
    tested >= enoughTests && checks === 0,
  'check-first': ({ authenticity }) => authenticity.checks > 0,
  safety: (rating) => (signalFigures.safety(rating) ?? 0) > 0,
  person: ({ isBusiness, notRated }) => !isBusiness && notRated === undefined,
  business: ({ isBusiness }) => isBusiness,
  reachable: ({ contact: { route } }) => route === 'email' || route === 'link',
};

import type { Goal } from '@/lib/model/brief';
import type { Currency, Money } from '@/lib/model/money';
import { drawTotals, type PlanRange, toPlanRange } from './posts-total';
import type { PlanCreator } from './tier-evidence';
import { postSd } from './tier-terms';

/** Somebody of the shortlist who could be asked. */
export interface TestCandidate<Key extends string = string> extends PlanCreator {
  key: Key;
  /** 0 to 100; absent without a brief or while nothing tells it. */
  fit?: number;
  /** For everything that is agreed with them; goes before fees for one post. */
  agreedFee?: Money;
}

/** Why somebody is not among the picked. */
export type LeftOut = 'no-fit' | 'no-figure' | 'other-currency' | 'over-budget' | 'size';

export interface PickedCreator<Key extends string = string> {
  key: Key;
  /** For all their posts. */
  fee: number;
  basis: 'agreed' | 'quoted' | 'cpm';
  /** Of all their posts; absent where their views are unknown. */
  views?: PlanRange;
}

export interface TestPick<Key extends string = string> {
  picked: PickedCreator<Key>[];
  cost: number;
  /** Of those whose views are known. */
  views?: PlanRange;
  leftOut: Record<LeftOut, Key[]>;
}

export interface TestWish {
  money: number;
  currency: Currency;
  cpm?: number;
  size: number;
  posts: number;
  goal?: Goal;
  paidViewsPct: number;
}

/** Below it a creator does not fit the brief: the chip's empty circle. */
const minFit = 40;

/**
 * Whom of the shortlist to test first: one after the other by what a fee buys, as long as money and size
 * allow. That is views per fee; engagements per fee for conversions; creators per fee for content. At one
 * CPM everybody's views cost the same, so then fit decides, then how much is known of them.
 *
 * Who has neither a fee nor views to reckon one from is named as such, never taken for free.
 */
export function pickForTest<Key extends string>(
  candidates: readonly TestCandidate<Key>[],
  wish: TestWish,
): TestPick<Key> {
  const leftOut: TestPick<Key>['leftOut'] = {
    'no-fit': [],
    'no-figure': [],
    'other-currency': [],
    'over-budget': [],
    size: [],
  };
  const priced = candidates.flatMap((candidate) => {
    if (candidate.fit !== undefined && candidate.fit < minFit) {
      leftOut['no-fit'].push(candidate.key);
      return [];
    }
    const fee = toFee(candidate, wish);
    if (typeof fee === 'string') {
      leftOut[fee].push(candidate.key);
      return [];
    }
    return [{ candidate, ...fee, worth: toWorth(candidate, fee.fee, wish) }];
  });
  priced.sort(
    (a, b) =>
      b.worth - a.worth ||
      (b.candidate.fit ?? -1) - (a.candidate.fit ?? -1) ||
      b.candidate.views.n - a.candidate.views.n ||
      a.fee - b.fee,
  );
  const picked: typeof priced = [];
  let cost = 0;
  for (const one of priced) {
    const isTooMany = picked.length >= wish.size;
    if (isTooMany) leftOut.size.push(one.candidate.key);
    else if (cost + one.fee > wish.money * (1 + 1e-9))
      leftOut['over-budget'].push(one.candidate.key);
    else {
      picked.push(one);
      cost += one.fee;
    }
  }
  const groups = picked.flatMap(({ candidate }) => toGroup(candidate, wish) ?? []);
  return {
    picked: picked.map(({ candidate, fee, basis }) => {
      const group = toGroup(candidate, wish);
      return {
        key: candidate.key,
        fee,
        basis,
        views: group && toPlanRange(drawTotals([group])),
      };
    }),
    cost,
    views: toPlanRange(drawTotals(groups)),
    leftOut,
  };
}

function toFee(
  { agreedFee, quotedFee, views }: TestCandidate,
  { currency, cpm, posts }: TestWish,
): Pick<PickedCreator, 'fee' | 'basis'> | 'no-figure' | 'other-currency' {
  const named = agreedFee ?? quotedFee;
  if (named !== undefined) {
    if (named.currency !== currency) return 'other-currency';
    return named === agreedFee
      ? { fee: named.amount, basis: 'agreed' }
      : { fee: named.amount * posts, basis: 'quoted' };
  }
  if (cpm === undefined || !views.median) return 'no-figure';
  return { fee: (views.median / 1_000) * cpm * posts, basis: 'cpm' };
}

/** To six digits: fees by one CPM are equally good, whatever their last bits. 0 where it is unknown. */
function toWorth({ views, engagement }: TestCandidate, fee: number, wish: TestWish): number {
  const seen = (views.median ?? 0) * wish.posts;
  const gained = {
    awareness: seen,
    conversions: (seen * (engagement.ratePct ?? 0)) / 100,
    content: wish.posts,
  }[wish.goal ?? 'awareness'];
  return Number((gained / fee).toPrecision(6));
}

function toGroup({ views }: TestCandidate, { posts, paidViewsPct }: TestWish) {
  if (!views.median) return undefined;
  return {
    creators: 1,
    posts,
    median: (views.median * paidViewsPct) / 100,
    creatorSd: postSd / Math.sqrt(views.n),
    postSd,
    sharedSd: 0,
  };
}

import type { Brief } from '@/lib/model/brief';
import type { Collaboration } from '@/lib/model/collaboration';
import type { Currency, Money } from '@/lib/model/money';
import type { Post } from '@/lib/model/post';
import { type CreatorResults, sumUpCreator } from './creator-results';
import { knownValue } from './figure';
import { adviseNext, comparedCost, measureOf, type NextStep } from './next-step';
import { isWhole, type Tally, tally } from './tally';
import { createUsualCost } from './usual-cost';

/** A creator of a campaign as results need one. */
export interface Partner {
  key: string;
  collaboration?: Collaboration;
  otherCollaborations: readonly Collaboration[];
  posts: readonly Post[];
}

export interface PartnerResults {
  key: string;
  results: CreatorResults;
  next: NextStep;
  /** What came of the same creator's work for other campaigns, the latest changed first. */
  elsewhere: { campaignId: string; results: CreatorResults }[];
}

/** Amounts of one currency, with how many creators they are of. */
export interface CurrencySum {
  money: Money;
  creators: number;
}

export interface CampaignResults {
  partners: PartnerResults[];
  totals: {
    /** Creators with at least one post that counts. */
    withPosts: number;
    posts: number;
    /** Over posts. */
    views: Tally;
    engagements: Tally;
    /** Over creators. */
    clicks: Tally;
    redemptions: Tally;
    fees: CurrencySum[];
    /** Creators with a post and no fee: what they cost is not in any sum. */
    withoutFee: number;
    sales: CurrencySum[];
    /** What a thousand views cost over the creators of whom fee and all views are known, by currency. */
    perThousandViews: CurrencySum[];
    perRedemption: CurrencySum[];
    earnedMedia?: Money;
    /** When the figures that are the oldest were read. */
    readAt?: number;
    /** Posts last read when they were under 48 hours old. */
    young: number;
  };
}

/**
 * What came of a campaign, creator by creator and in sums. A sum says of how many of how many it is;
 * a cost of the campaign is the fees over the results of the very creators whose both are known. Sums
 * are made a currency each.
 */
export function sumUpCampaign(
  partners: readonly Partner[],
  { cpm, goal }: Pick<Brief, 'cpm' | 'goal'>,
): CampaignResults {
  const summed = partners.map((partner) => ({
    ...partner,
    results: sumUpCreator({ ...partner, cpm }),
  }));
  const all = summed.map(({ results }) => results);
  const measure = measureOf(goal);
  const usualOf = createUsualCost(all.flatMap((one) => comparedCost(measure, one) ?? []));
  const active = all.filter(({ posts }) => posts > 0);
  const earned = active.flatMap(({ earnedMedia }) => knownValue(earnedMedia)?.amount ?? []);
  const readAt = active.flatMap((one) => one.readAt ?? []);
  return {
    partners: summed.map(({ key, results, otherCollaborations }) => ({
      key,
      results,
      next: adviseNext(results, measure, usualOf),
      elsewhere: otherCollaborations.filter(hasCome).map((collaboration) => ({
        campaignId: collaboration.campaignId,
        results: sumUpCreator({ collaboration, posts: [], cpm }),
      })),
    })),
    totals: {
      withPosts: active.length,
      posts: active.reduce((sum, { posts }) => sum + posts, 0),
      views: joinTallies(active.map(({ views }) => views)),
      engagements: joinTallies(active.map(({ engagements }) => engagements)),
      clicks: tally(all.map(({ clicks }) => knownValue(clicks))),
      redemptions: tally(all.map(({ redemptions }) => knownValue(redemptions))),
      fees: sumByCurrency(all.flatMap(({ fee }) => fee ?? [])),
      withoutFee: active.filter(({ fee }) => fee === undefined).length,
      sales: sumByCurrency(all.flatMap(({ sales }) => knownValue(sales) ?? [])),
      perThousandViews: costByCurrency(
        all,
        ({ views }) => (isWhole(views) ? views.sum : undefined),
        1_000,
      ),
      perRedemption: costByCurrency(all, ({ redemptions }) => knownValue(redemptions)),
      ...(cpm && earned.length > 0 && { earnedMedia: { ...cpm, amount: add(earned) } }),
      ...(readAt.length > 0 && { readAt: Math.min(...readAt) }),
      young: active.reduce((sum, { young }) => sum + young, 0),
    },
  };
}

function hasCome({ posts, outcome }: Collaboration): boolean {
  return outcome !== undefined || posts.some(({ isRejected }) => !isRejected);
}

function joinTallies(tallies: readonly Tally[]): Tally {
  const sums = tallies.flatMap(({ sum }) => sum ?? []);
  const counts = {
    known: add(tallies.map(({ known }) => known)),
    of: add(tallies.map(({ of }) => of)),
  };
  return sums.length === 0 ? counts : { sum: add(sums), ...counts };
}

/** The largest number of creators first. */
function sumByCurrency(amounts: readonly Money[]): CurrencySum[] {
  return [...Map.groupBy(amounts, ({ currency }) => currency)]
    .map(([currency, group]) => ({
      money: { amount: add(group.map(({ amount }) => amount)), currency },
      creators: group.length,
    }))
    .sort((a, b) => b.creators - a.creators);
}

function costByCurrency(
  all: readonly CreatorResults[],
  countOf: (one: CreatorResults) => number | undefined,
  unit = 1,
): CurrencySum[] {
  const both = all.flatMap((one) => {
    const count = countOf(one);
    return one.fee === undefined || count === undefined ? [] : [{ fee: one.fee, count }];
  });
  return [...Map.groupBy(both, ({ fee }) => fee.currency)]
    .flatMap(([currency, group]): CurrencySum[] => {
      const count = add(group.map((one) => one.count));
      if (count === 0) return [];
      const amount = (add(group.map(({ fee }) => fee.amount)) * unit) / count;
      return [{ money: { amount, currency: currency satisfies Currency }, creators: group.length }];
    })
    .sort((a, b) => b.creators - a.creators);
}

function add(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0);
}

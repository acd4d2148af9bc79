/** What is said about money: the scout's CPM, a quoted fee, and what articles name. Never "the price". */
import type { Money } from '@/lib/model/money';
import type { PriceSignal } from '@/lib/scoring/signals/price-signal';
import { currencySign, moneyEstimateText, moneyRangeText, moneyText } from './money';
import { inSentence, postsText } from './numbers';

/** Where a rate stands: who names it, and when. */
const sources: Record<PriceSignal['articles'][number]['source'], string> = {
  S2: 'Q&A on micro-influencers',
  S3: 'trade article, 2025',
  IMH: 'Influencer Marketing Hub, 2023',
  sponsorrate: 'sponsorrate, 2026',
};

/** `$43–513`, or `undefined` while there is nothing to estimate from. */
function priceFigure({ cpm, low, high }: PriceSignal): string | undefined {
  if (cpm === undefined || low === undefined || high === undefined) return undefined;
  return moneyRangeText(low, high, cpm.currency);
}

/** The estimate with CPM and n; what is missing where there is none. */
function priceSentence(price: PriceSignal): string {
  const { cpm, viewsN, middle } = price;
  if (cpm === undefined) return 'Set a CPM in the brief to estimate.';
  const figure = priceFigure(price);
  const at = `your CPM of ${moneyText(cpm)}`;
  if (figure === undefined) {
    if (viewsN === 0) return `No estimate at ${at} yet: views are not known.`;
    const whose = viewsN === 1 ? 'the one post has' : `the median of ${postsText(viewsN)} is`;
    return `No estimate at ${at}: ${whose} 0 views.`;
  }
  const basis = viewsN === 1 ? 'one post only, which says little,' : postsText(viewsN);
  const centre = middle === undefined ? '' : `, middle ${moneyEstimateText(middle, cpm.currency)}`;
  return `The views outlook from ${basis} at ${at}${centre}. Not the price.`;
}

/** What a quoted fee comes to per thousand views, or why it cannot be said. */
function impliedSentence({ implied, viewsN }: PriceSignal, fee: Money | undefined) {
  if (implied === undefined) {
    return fee === undefined
      ? undefined
      : `${moneyText(fee)} a post: its CPM is not known without a views outlook.`;
  }
  const { currency } = implied.fee;
  const basis = viewsN === 1 ? 'one post only' : postsText(viewsN);
  return `${moneyText(implied.fee)} a post is a CPM of ${moneyEstimateText(implied.middle, currency)} at median views, ${moneyRangeText(implied.low, implied.high, currency)} over the outlook (${basis}).`;
}

/**
 * What articles name for one post of this size, as context.
 *
 * @param tier the tier's name as shown, e.g. `Micro`
 */
function articlesSentence({ articles }: PriceSignal, tier: string | undefined) {
  if (articles.length === 0) return undefined;
  const rates = articles.map((article) => `${rateText(article)} (${sources[article.source]})`);
  const size = tier === undefined ? 'this size' : inSentence(tier);
  return `The articles name, for ${size}: ${rates.join('; ')}. They differ 10 to 40 times.`;
}

/** `$100–1,000`, `$10,000`, `$7,000 and more`. */
function rateText({ low, high, isOpenEnded }: PriceSignal['articles'][number]): string {
  const rate =
    low === high ? moneyText({ amount: low, currency: 'USD' }) : moneyRangeText(low, high, 'USD');
  return isOpenEnded ? `${rate} and more` : rate;
}

export const priceMessages = {
  priceFigure,
  priceOf: 'for one post, at your CPM',
  priceSentence,
  impliedSentence,
  articlesSentence,
  money: moneyText,
  currencySign,
};

/** What is said about money: the scout's CPM, a quoted fee, and what articles name. Never "the price". */
import type { priceMessages as english } from '@/assets/messages/en/price';
import type { Money } from '@/lib/model/money';
import type { PriceSignal } from '@/lib/scoring/signals/price-signal';
import { currencySign, moneyEstimateText, moneyRangeText, moneyText } from './money';
import { inSentence, postsText } from './numbers';

/** Where a rate stands: who names it, and when. */
const sources: Record<PriceSignal['articles'][number]['source'], string> = {
  S2: 'preguntas y respuestas sobre microinfluencers',
  S3: 'artículo del sector, 2025',
  IMH: 'Influencer Marketing Hub, 2023',
  sponsorrate: 'sponsorrate, 2026',
};

/** `43–513 US$`, or `undefined` while there is nothing to estimate from. */
function priceFigure({ cpm, low, high }: PriceSignal): string | undefined {
  if (cpm === undefined || low === undefined || high === undefined) return undefined;
  return moneyRangeText(low, high, cpm.currency);
}

/** The estimate with CPM and n; what is missing where there is none. */
function priceSentence(price: PriceSignal): string {
  const { cpm, viewsN, middle } = price;
  if (cpm === undefined) return 'Indica un CPM en el brief para estimar.';
  const figure = priceFigure(price);
  const at = `tu CPM de ${moneyText(cpm)}`;
  if (figure === undefined) {
    if (viewsN === 0) return `Sin estimación aún a ${at}: no se conocen las vistas.`;
    const whose = viewsN === 1 ? 'el único post tiene' : `la mediana de ${postsText(viewsN)} es de`;
    return `Sin estimación a ${at}: ${whose} 0 vistas.`;
  }
  const basis = viewsN === 1 ? 'un solo post, que dice poco,' : postsText(viewsN);
  const centre = middle === undefined ? '' : `, centro ${moneyEstimateText(middle, cpm.currency)}`;
  return `Las vistas previstas a partir de ${basis} a ${at}${centre}. No es el precio.`;
}

/** What a quoted fee comes to per thousand views, or why it cannot be said. */
function impliedSentence({ implied, viewsN }: PriceSignal, fee: Money | undefined) {
  if (implied === undefined) {
    return fee === undefined
      ? undefined
      : `${moneyText(fee)} por post: sin vistas previstas no se conoce su CPM.`;
  }
  const { currency } = implied.fee;
  const basis = viewsN === 1 ? 'un solo post' : postsText(viewsN);
  return `${moneyText(implied.fee)} por post es un CPM de ${moneyEstimateText(implied.middle, currency)} con la mediana de vistas y de ${moneyRangeText(implied.low, implied.high, currency)} en todo el rango previsto (${basis}).`;
}

/** What articles name for one post of this size, as context. */
function articlesSentence({ articles }: PriceSignal, tier: string | undefined) {
  if (articles.length === 0) return undefined;
  const rates = articles.map((article) => `${rateText(article)} (${sources[article.source]})`);
  const size = tier === undefined ? 'este tamaño' : inSentence(tier);
  return `Los artículos citan, para ${size}: ${rates.join('; ')}. Difieren entre 10 y 40 veces.`;
}

/** `100–1000 US$`, `7000 US$ o más`. */
function rateText({ low, high, isOpenEnded }: PriceSignal['articles'][number]): string {
  const rate =
    low === high ? moneyText({ amount: low, currency: 'USD' }) : moneyRangeText(low, high, 'USD');
  return isOpenEnded ? `${rate} o más` : rate;
}

export const priceMessages: typeof english = {
  priceFigure,
  priceOf: 'por un post, a tu CPM',
  priceSentence,
  impliedSentence,
  articlesSentence,
  money: moneyText,
  currencySign,
};

/** What is said about engagement by views. */
import type { engagementMessages as english } from '@/assets/messages/en/engagement';
import type {
  Confidence,
  EngagementSignal,
  IneligibleReason,
} from '@/lib/scoring/signals/engagement-signal';
import { niches } from './niche-names';
import {
  aboveText,
  agree,
  briefPlural,
  inSentence,
  languageText,
  percentText,
  plural,
  postsText,
  rangeEnds,
  rangeText,
  wholePercentText,
  wholeText,
} from './numbers';
import { recordMessages } from './records';

/** What a chip knows of the rate. */
type RangeFacts = Pick<
  EngagementSignal,
  'n' | 'ratePct' | 'lowPct' | 'highPct' | 'isFirstImpression'
>;

/** Why a post does not count, to follow "sin tasa:" or "fuera de la tasa habitual:". */
export const leftOutText: Record<IneligibleReason, string> = {
  'no-posts': 'ningún post leído',
  'plays-unknown': 'vistas desconocidas',
  'under-500-views': 'menos de 500 vistas',
  'under-2-days': 'menos de 2 días',
  pinned: 'fijado',
  ad: 'es un anuncio',
  'counts-unknown': 'likes, comentarios o compartidos desconocidos',
};

/** The same after a number of posts: `2 anuncios`, `3 con menos de 2 días`. */
function leftOutCount({ reason, count }: EngagementSignal['leftOut'][number]): string {
  if (reason === 'ad') return plural(count, 'anuncio', 'anuncios');
  if (reason === 'pinned') return plural(count, 'fijado', 'fijados');
  return `${wholeText(count)} con ${leftOutText[reason]}`;
}

/** The same in a sentence about one post. */
const onePost: Record<IneligibleReason, string> = {
  'no-posts': 'ningún post leído',
  'plays-unknown': 'no se conocen las vistas de este post',
  'under-500-views': 'este post tiene menos de 500 vistas',
  'under-2-days': 'este post tiene menos de 2 días',
  pinned: 'este post está fijado',
  ad: 'este post es un anuncio',
  'counts-unknown': 'no se conocen los likes, comentarios o compartidos de este post',
};

/** `4,7–7,9 % de vistas`; without decimals on a first impression; `undefined` without an eligible post. */
function engagementRange(engagement: RangeFacts): string | undefined {
  const { n, lowPct, highPct, isFirstImpression } = engagement;
  if (n === 0 || lowPct === undefined || highPct === undefined) return undefined;
  return `${rangeText(lowPct, highPct, isFirstImpression)} de vistas`;
}

/** `6,1 % de vistas`, the best estimate; from three posts on, before that the range only. */
function engagementBrief(engagement: RangeFacts): string | undefined {
  const { n, ratePct, isFirstImpression } = engagement;
  if (n === 0) return undefined;
  if (isFirstImpression || ratePct === undefined) return engagementRange(engagement);
  return `${percentText(ratePct)} de vistas`;
}

/** `Sin tasa aún: menos de 2 días`, for the chip. */
function noRateBrief({ leftOut, posts }: Pick<EngagementSignal, 'leftOut' | 'posts'>): string {
  const [first] = leftOut;
  const reason = first?.reason ?? (posts === 0 ? 'no-posts' : 'counts-unknown');
  return `Sin tasa aún: ${leftOutText[reason]}`;
}

/** Why there is no rate, every reason with its number of posts. */
function noRateSentence({ leftOut, posts }: EngagementSignal): string {
  const [first, ...others] = leftOut;
  if (posts === 0 || first === undefined) return 'Sin tasa aún: ningún post leído.';
  if (posts === 1) return `Sin tasa aún: ${onePost[first.reason]}.`;
  if (others.length === 0) {
    return `Sin tasa aún: ${wholeText(first.count)} de ${postsText(posts)}: ${first.reason === 'ad' ? 'anuncios' : leftOutText[first.reason]}.`;
  }
  return `Sin tasa aún: de ${postsText(posts)} leídos, ${leftOut.map(leftOutCount).join(', ')}.`;
}

/**
 * The rate in a sentence: estimate and interval from three posts on, the range alone before, and
 * the reason where there is none. What is claimed of intervals was measured; see the English twin.
 */
function engagementSentence(engagement: EngagementSignal): string {
  const { n, ratePct, lowPct, highPct, isFirstImpression } = engagement;
  if (n === 0 || lowPct === undefined || highPct === undefined) return noRateSentence(engagement);
  const range = rangeText(lowPct, highPct, isFirstImpression);
  if (isFirstImpression || ratePct === undefined) {
    const seen = n === 1 ? 'Un post visto' : `${postsText(n)} vistos`;
    return `${seen}: ${range} de las vistas es una primera impresión. Abre el perfil para leer más.`;
  }
  return `Su tasa habitual es probablemente de ${range} de las vistas (mejor estimación: ${percentText(ratePct)}, ${postsText(n)}). En pruebas, estos rangos acertaron unas 8 de cada 10 veces.`;
}

/** `2 posts excluidos: 1 fijado, 1 con menos de 2 días.` */
function leftOutSentence({ n, leftOut }: EngagementSignal): string | undefined {
  const count = leftOut.reduce((sum, each) => sum + each.count, 0);
  if (n === 0 || count === 0) return undefined;
  return `${postsText(count)} ${agree(count, 'excluido', 'excluidos')}: ${leftOut.map(leftOutCount).join(', ')}.`;
}

/** `Mediana de 18,2 mil vistas en 6 posts.`, or `undefined` without one. */
function medianViewsSentence({ medianViews, medianViewsN }: EngagementSignal): string | undefined {
  if (medianViews === undefined || medianViewsN === 0) return undefined;
  const views = briefPlural(medianViews, 'vista', 'vistas');
  if (medianViewsN === 1) return `${views} en el único post que cuenta.`;
  return `Mediana de ${views} en ${postsText(medianViewsN)}.`;
}

/** Below so many, what is shipped weighs more in the reference than those seen. */
const fewCreators = 30;

/**
 * Where the rate stands in its reference, or how much is missing for a fair one: by views, creators
 * are only comparable within a niche, a language or a market.
 */
function comparisonSentence(engagement: EngagementSignal): string | undefined {
  const { n, percentile, reference, missingReference } = engagement;
  if (n === 0) return undefined;
  if (percentile === undefined || reference === undefined) {
    if (missingReference === undefined) {
      return 'Sin comparación: aún no hay referencia para el mercado de este creador.';
    }
    const { creators, needed } = missingReference;
    return `Faltan datos para comparar: ${wholeText(creators)} de ${wholeText(needed)} ${seenCreators(missingReference)} vistos.`;
  }
  const part =
    percentile < 33 ? 'Tercio inferior' : percentile > 67 ? 'Tercio superior' : 'Zona media';
  const { source } = reference;
  if (source.kind === 'sample') {
    return `${part} de una muestra pública: ${aboveText(percentile)} de ${recordMessages.reference(source)}.`;
  }
  const few =
    source.creators < fewCreators ? ' Como son pocos, se ajustan hacia una muestra pública.' : '';
  return `${part} de ${wholeText(source.creators)} ${seenCreators(source)} vistos aquí: ${aboveText(percentile)}.${few}`;
}

/** `creadores de cuidado de la piel en inglés`, as far as is known what they have in common. */
function seenCreators(kin: { niche?: string; nicheId?: string; language?: string }): string {
  const niche = niches.ofGroup(kin);
  const what = niche === undefined ? 'creadores' : `creadores de ${inSentence(niche)}`;
  return kin.language === undefined ? what : `${what} en ${languageText(kin.language)}`;
}

const confidences: Record<Confidence, string> = {
  'first-impression': 'Primera impresión',
  low: 'Confianza baja',
  medium: 'Confianza media',
  high: 'Confianza alta',
};

/** `Confianza alta, a partir de 18 posts.`, or `undefined` without a rate. */
function confidenceSentence({ n, confidence }: EngagementSignal): string | undefined {
  return n === 0 || confidence === undefined
    ? undefined
    : `${confidences[confidence]}, a partir de ${postsText(n)}.`;
}

/** What the drawing of the rates shows, for those who cannot see it. */
function ratesSentence({ rates, reference }: EngagementSignal): string | undefined {
  const figures = rates.map(({ pct }) => pct);
  if (figures.length === 0) return undefined;
  const [low, high] = [Math.min(...figures), Math.max(...figures)];
  const spread =
    figures.length === 1
      ? `Tasa del único post: ${percentText(low)}.`
      : `Tasas de ${postsText(figures.length)}: de ${percentText(low)} a ${percentText(high)}.`;
  if (reference === undefined) return spread;
  return `${spread} Centro de ${recordMessages.reference(reference.source)}: ${percentText(Math.exp(reference.mu))}.`;
}

export const engagementMessages: typeof english = {
  scaleEnds: rangeEnds,
  axisRate: wholePercentText,
  noRate: 'Sin tasa aún',
  engagementRange,
  engagementBrief,
  noRateBrief,
  engagementSentence,
  comparisonSentence,
  confidenceSentence,
  ratesSentence,
  leftOutSentence,
  medianViewsSentence,
};

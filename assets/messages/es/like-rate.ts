/** What is said about lifetime likes by followers. */
import type { likeRateMessages as english } from '@/assets/messages/en/like-rate';
import type { LikeRateSignal } from '@/lib/scoring/signals/like-rate-signal';
import { aboveText, capitalised, postsText, tenthText } from './numbers';

const missing: Record<NonNullable<LikeRateSignal['missing']>, string> = {
  'followers-unknown': 'Aún no se sabe: no se han leído los seguidores.',
  'hearts-unknown': 'Aún no se sabe: no se han leído los likes de la cuenta.',
  'videos-unknown': 'Aún no se sabe: no se ha leído el número de posts.',
  'under-5-videos': 'Sin cifra: la cuenta tiene menos de 5 posts.',
  'no-followers': 'Sin cifra: la cuenta no tiene seguidores.',
};

/** `5,6 likes por post y 100 seguidores, en 310 posts; lo típico para este tamaño: 5,8.` */
function likeRateSentence(likeRate: LikeRateSignal): string {
  const { ratePct, typicalPct, videos, missing: reason } = likeRate;
  if (ratePct === undefined) return reason === undefined ? 'Aún no se sabe.' : missing[reason];
  const over = videos === undefined ? '' : `, en ${postsText(videos)}`;
  const typical =
    typicalPct === undefined ? '' : `; lo típico para este tamaño: ${tenthText(typicalPct)}`;
  return `${tenthText(ratePct)} likes por post y cada 100 seguidores${over}${typical}.`;
}

/** The same beside the figure. */
function likeRateBrief({ typicalPct, videos }: LikeRateSignal): string {
  return [
    typicalPct === undefined
      ? 'No se conoce lo típico para este tamaño.'
      : `Lo típico para este tamaño: ${tenthText(typicalPct)}.`,
    ...(videos === undefined ? [] : [`En ${postsText(videos)}.`]),
  ].join(' ');
}

/** Where that stands among accounts of the size, and what the figure hides. */
function likeRateComparison({ percentile, ratePct }: LikeRateSignal): string | undefined {
  if (ratePct === undefined) return undefined;
  const above =
    percentile === undefined
      ? 'Sin comparación: no hay referencia para cuentas tan pequeñas.'
      : `${capitalised(aboveText(percentile))} de las cuentas de este tamaño en una muestra pública de 2024.`;
  return `${above} Es una media de toda la vida de la cuenta: los posts borrados y un éxito viral la suben.`;
}

export const likeRateMessages: typeof english = {
  likeRateFigure: tenthText,
  likeRateSentence,
  likeRateBrief,
  likeRateComparison,
};

/** What is said about views: the outlook, viral posts and the drawing of all posts. */
import type { viewsMessages as english } from '@/assets/messages/en/views';
import type { ViewsSignal } from '@/lib/scoring/signals/views-signal';
import {
  agree,
  briefPlural,
  briefRangePlural,
  countEstimateText,
  countRangeText,
  countText,
  dayText,
  percentText,
  postsText,
  shareText,
  timesText,
  wholePercentText,
  wholeText,
} from './numbers';

/** Ordinary posts that a viral share needs, so that one hit does not make its own median. */
const viralNeeds = 5;

const viewsText = (views: number) => briefPlural(views, 'vista', 'vistas');

/** `7100–82 mil`, or `undefined` without an ordinary post. */
function viewsFigure({ low, high }: ViewsSignal): string | undefined {
  return low === undefined || high === undefined ? undefined : countRangeText(low, high);
}

/** What one more ordinary post may get. A range always: views of one creator vary sixfold. */
function viewsSentence({ n, median, low, high }: ViewsSignal): string {
  if (n === 0 || median === undefined) {
    return 'Aún no se sabe: ningún post normal de 2 días o más con vistas conocidas.';
  }
  if (low === undefined || high === undefined) {
    return `Sin previsión: mediana de ${viewsText(median)} en ${postsText(n)}.`;
  }
  if (n === 1) {
    return `Un post con ${viewsText(median)}: otro puede lograr ${countRangeText(low, high)}. Un post dice poco.`;
  }
  return `Otro post normal logrará probablemente ${briefRangePlural(low, high, 'vistas')} (rango del ${wholePercentText(80)}; mediana ${countText(median)} de ${postsText(n)}).`;
}

/** The same beside the figure, which names the n. */
function viewsBrief({ n, median }: ViewsSignal): string {
  if (median === undefined) return '';
  return n === 1
    ? `Tuvo ${viewsText(median)}. Un post dice poco.`
    : `Rango del ${wholePercentText(80)} para otro post normal; mediana ${countText(median)}.`;
}

/** Or `undefined` without followers. */
function reachSentence({ perFollower, n }: ViewsSignal): string | undefined {
  if (perFollower === undefined || n === 0) return undefined;
  const reach =
    perFollower >= 2
      ? `${timesText(perFollower)} sus seguidores`
      : `${perFollower >= 0.1 ? shareText(perFollower) : percentText(100 * perFollower)} de sus seguidores`;
  return `${n === 1 ? 'Vistas del único post' : 'Mediana de vistas'}: ${reach}.`;
}

/** How many posts went far beyond; with too few posts, that it cannot be told. */
function viralSentence({ viral, n }: ViewsSignal): string | undefined {
  if (n === 0) return undefined;
  if (viral === undefined) {
    return `Muy pocos posts para distinguir los virales: ${wholeText(n)} de ${wholeText(viralNeeds)}.`;
  }
  if (viral.count === 0) {
    return `Ninguno de ${postsText(viral.n)} superó 5 veces su mediana.`;
  }
  return `${wholeText(viral.count)} de ${postsText(viral.n)} (${wholePercentText(viral.sharePct)}) ${agree(viral.count, 'superó', 'superaron')} 5 veces su mediana; lo típico entre creadores de EE. UU. en una muestra de 2020: ${wholePercentText(4)}.`;
}

/** What the drawing of the posts shows, for those who cannot see it. */
const scatterSentence: typeof english.scatterSentence = (shown) => {
  const { posts, low, high, from, to, paid, viral } = shown;
  const marked = [
    ...(paid > 0
      ? [`${wholeText(paid)} ${agree(paid, 'etiquetado como pagado', 'etiquetados como pagados')}`]
      : []),
    ...(viral > 0 ? [`${wholeText(viral)} por encima de 5 veces la mediana`] : []),
  ];
  const rest = marked.length > 0 ? `; ${marked.join(', ')}` : '';
  return `Vistas de ${postsText(posts)} por fecha, del ${dayText(from)} al ${dayText(to)}: de ${countText(low)} a ${countText(high)}${rest}.`;
};

export const viewsMessages: typeof english = {
  viewsFigure,
  viewsBrief,
  viewsSentence,
  reachSentence,
  viralSentence,
  scatterSentence,
  viewsOf: (n) => `vistas por post · ${postsText(n)}`,
  undatedPosts: (n) =>
    `${postsText(n)} sin fecha o sin vistas, no ${agree(n, 'dibujado', 'dibujados')}.`,
  scatterLegend: {
    post: 'un post',
    this: 'este post',
    viral: 'más de 5× la mediana',
    paid: 'pagado',
    median: 'mediana',
  },
  axisDay: dayText,
  axisViews: countText,
  outlookEnd: countEstimateText,
};

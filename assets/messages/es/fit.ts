/** What is said about the fit to a brief. */
import type { fitMessages as english } from '@/assets/messages/en/fit';
import { isolated } from '@/assets/messages/quotes';
import type { FitSignal } from '@/lib/scoring/signals/fit-signal';
import { niches } from './niche-names';
import {
  agree,
  languageText,
  orText,
  postsText,
  regionText,
  roundText,
  wholePercentText,
} from './numbers';

/** `Encaje 81`, or `undefined` without a figure. */
function fitShort(fit: Pick<FitSignal, 'fit'> | undefined): string | undefined {
  return fit?.fit === undefined ? undefined : `Encaje ${roundText(fit.fit)}`;
}

/** `Encaje 81: cuidado de la piel, SPF; inglés; ninguna palabra a evitar (5 posts leídos).` */
function fitSentence(fit: FitSignal): string {
  const { posts } = fit;
  if (fit.fit === undefined) {
    return posts === 0
      ? 'Sin encaje aún: ningún post leído.'
      : `Sin encaje aún: nada que comparar con el brief en ${postsText(posts)}.`;
  }
  const parts = [
    fit.matched.length > 0 ? matchedText(fit) : 'nada del brief encontrado',
    ...wishPart(fit.language, languageText, 'language'),
    ...wishPart(fit.market, regionText, 'place'),
    fit.vetoed.length > 0
      ? `a evitar: ${fit.vetoed.map(isolated).join(', ')}`
      : 'ninguna palabra a evitar',
    ...(fit.tierWanted === false ? ['nivel fuera de los buscados'] : []),
  ];
  return `Encaje ${roundText(fit.fit)}: ${parts.join('; ')} (${postsText(posts)} ${agree(posts, 'leído', 'leídos')}).`;
}

/** What of the brief was found: its niches by their names here, its terms as they were typed. */
function matchedText({ matched, matchedNiches = [] }: FitSignal): string {
  return matched
    .map((label) => {
      const niche = matchedNiches.find((each) => each.label === label);
      return isolated(niches.label(niche?.id, label));
    })
    .join(', ');
}

/** What the figure is made of, each part from 0 to 100; `undefined` without a figure. */
function fitPartsSentence({ fit, topic, lexical, ngram, focus, posts }: FitSignal) {
  if (fit === undefined) return undefined;
  const part = (share: number) => roundText(100 * share);
  return `Sobre 100 cada uno, en ${postsText(posts)}: tema ${part(topic)}, palabras del brief ${part(lexical)}, grafía ${part(ngram)}, enfoque ${part(focus)}. Cada palabra a evitar resta 30.`;
}

/** How posts meet a wish for language or market; nothing where the brief has none. */
function wishPart(
  { verdict, wanted, sharePct, n }: FitSignal['language'],
  nameOf: (code: string) => string,
  what: 'language' | 'place',
): string[] {
  if (wanted.length === 0) return [];
  const names = orText(wanted.map(nameOf));
  if (verdict === 'unknown' || n === 0) {
    return [`se busca ${names}, ${what === 'language' ? 'idioma' : 'lugar'} desconocido`];
  }
  const isAll = sharePct === undefined || sharePct === 100;
  if (verdict === 'ok' && isAll) return [names];
  const share = sharePct === undefined ? '' : `${wholePercentText(sharePct)} de `;
  if (verdict !== 'other') return [`${names} en ${share}${postsText(n)}`];
  const from = what === 'language' ? names : `desde ${names}`;
  return [
    n === 1
      ? `no ${what === 'language' ? 'en ' : ''}${from} (solo un post)`
      : `poco ${from} (${share}${postsText(n)})`,
  ];
}

export const fitMessages: typeof english = {
  fitFigure: roundText,
  fitShort,
  fitSentence,
  fitPartsSentence,
};

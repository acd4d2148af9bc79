/** What is said about the fit to a brief. */

import { isolated } from '@/assets/messages/quotes';
import type { FitSignal } from '@/lib/scoring/signals/fit-signal';
import { languageText, postsText, regionInSentence, regionText, roundText } from './numbers';

/** `Fit 81`, or `undefined` without a figure. */
function fitShort(fit: Pick<FitSignal, 'fit'> | undefined): string | undefined {
  return fit?.fit === undefined ? undefined : `Fit ${roundText(fit.fit)}`;
}

/** `Fit 81: skincare, SPF; English; United States; no must-avoid word (5 posts read).` */
function fitSentence(fit: FitSignal): string {
  if (fit.fit === undefined) {
    return fit.posts === 0
      ? 'No fit yet: no post read.'
      : `No fit yet: nothing to compare with the brief in ${postsText(fit.posts)}.`;
  }
  const parts = [
    fit.matched.length > 0 ? fit.matched.map(isolated).join(', ') : 'nothing of the brief found',
    ...wishPart(fit.language, languageText, 'language'),
    ...wishPart(fit.market, regionText, 'place'),
    fit.vetoed.length > 0
      ? `must-avoid: ${fit.vetoed.map(isolated).join(', ')}`
      : 'no must-avoid word',
    ...(fit.tierWanted === false ? ['tier not among the wanted'] : []),
  ];
  return `Fit ${roundText(fit.fit)}: ${parts.join('; ')} (${postsText(fit.posts)} read).`;
}

/** What the figure is made of, each part from 0 to 100; `undefined` without a figure. */
function fitPartsSentence({ fit, topic, lexical, ngram, focus, posts }: FitSignal) {
  if (fit === undefined) return undefined;
  const part = (share: number) => roundText(100 * share);
  return `Of 100 each, over ${postsText(posts)}: topic ${part(topic)}, the brief’s words ${part(lexical)}, spelling ${part(ngram)}, focus ${part(focus)}. Each must-avoid word takes 30 off.`;
}

/** How posts meet a wish for language or market; nothing where the brief has none. */
function wishPart(
  { verdict, wanted, sharePct, n }: FitSignal['language'],
  nameOf: (code: string) => string,
  what: 'language' | 'place',
): string[] {
  if (wanted.length === 0) return [];
  const names = wanted.map(nameOf).join(' or ');
  if (verdict === 'unknown' || n === 0) return [`${names} wanted, ${what} not known`];
  const isAll = sharePct === undefined || sharePct === 100;
  if (verdict === 'ok' && isAll) return [names];
  const share = sharePct === undefined ? '' : `${roundText(sharePct)}% of `;
  if (verdict !== 'other') return [`${names} in ${share}${postsText(n)}`];
  const not =
    what === 'language' ? `not ${names}` : `not from ${wanted.map(regionInSentence).join(' or ')}`;
  return [n === 1 ? `${not} (one post only)` : `mostly ${not} (${share}${postsText(n)})`];
}

export const fitMessages = { fitFigure: roundText, fitShort, fitSentence, fitPartsSentence };

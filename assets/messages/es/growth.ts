/** What is said about growth between encounters. */
import type { growthMessages as english } from '@/assets/messages/en/growth';
import { isRounded } from '@/lib/model/count';
import type { GrowthFigure, GrowthSignal } from '@/lib/scoring/signals/growth-signal';
import { capitalised, changeText, countText, dayText, percentText, plural } from './numbers';

const readingsText = (n: number) => plural(n, 'lectura', 'lecturas');

/** `+1240`, `aprox. +700` between rounded counts; `undefined` until followers were read twice. */
function growthFigure({ followers }: GrowthSignal): string | undefined {
  if (followers === undefined) return undefined;
  return followers.isWithinRounding
    ? 'Dentro del redondeo'
    : `${about(followers)}${changeText(followers.change)}`;
}

/** `seguidores en 9 días`. */
function growthOf({ days }: GrowthSignal): string {
  return days === undefined ? 'seguidores' : `seguidores en ${daysText(days)}`;
}

/** Beside figure and line, which have counts and dates: `+37,5 % en 5 lecturas.` */
function growthBrief(growth: GrowthSignal): string {
  const { followers, n } = growth;
  if (followers === undefined || followers.isWithinRounding) return growthSentence(growth);
  const between = `${n === 2 ? 'entre' : 'en'} ${readingsText(n)}`;
  return `${capitalised(share(followers) ?? 'sin cambios')} ${between}, según lo visto en este dispositivo.`;
}

/** What changed between the first encounter and the last; with one, that there is no "between". */
function growthSentence(growth: GrowthSignal): string {
  const { n, followers, fromAt, toAt } = growth;
  if (n === 0) return 'Aún no se sabe: no se han leído cifras de la cuenta.';
  if (n === 1) return 'Visto un solo día: el crecimiento se muestra a partir del segundo.';
  if (followers === undefined) {
    return `No se sabe: los seguidores no se leyeron dos veces en ${readingsText(n)}.`;
  }
  const between = fromAt === undefined || toAt === undefined ? '' : `, ${spanText(fromAt, toAt)}`;
  return `Seguidores: ${changeSentence(followers, between)}`;
}

/** Jumps in followers, with days, and what else may explain them. */
function burstSentence({ fromAt, toAt, followers }: GrowthSignal['bursts'][number]): string {
  return `Revisar antes: aprox. ${changeText(followers)} seguidores en 48 horas, ${spanText(fromAt, toAt)}. Puede deberse a un post viral.`;
}

function spanText(fromAt: number, toAt: number): string {
  return `del ${dayText(fromAt)} al ${dayText(toAt)}`;
}

/** The same for likes received, or `undefined`. */
function heartsSentence({ hearts }: GrowthSignal): string | undefined {
  return hearts === undefined ? undefined : `Likes recibidos: ${changeSentence(hearts)}`;
}

/** Both ends of a count, what lies between, and what rounding makes of it. */
function changeSentence(growth: GrowthFigure, between = ''): string {
  const [from, to] = [countText(growth.from), countText(growth.to)];
  if (growth.isWithinRounding) {
    return growth.change === 0
      ? `${to} en ambos extremos${between}. TikTok redondea estas cifras, lo que puede ocultar un cambio.`
      : `de ${from} a ${to}${between}. TikTok redondea estas cifras: el cambio puede no significar nada.`;
  }
  const grown = share(growth);
  return `de ${from} a ${to}${grown === undefined ? '' : ` (${grown})`}${between}.`;
}

/** `+5,0 %`, `aprox. +1,3 %`; `undefined` for no change, and from 0. */
function share(growth: GrowthFigure): string | undefined {
  const { changePct } = growth;
  if (changePct === undefined || changePct === 0) return undefined;
  const size = percentText(Math.abs(changePct));
  return `${about(growth)}${changePct > 0 ? '+' : '−'}${size}`;
}

/** A difference of rounded counts is rounded itself. */
function about({ from, to }: GrowthFigure): string {
  return isRounded(from) || isRounded(to) ? 'aprox. ' : '';
}

function daysText(days: number): string {
  return days < 1 ? 'menos de un día' : plural(Math.round(days), 'día', 'días');
}

export const growthMessages: typeof english = {
  growthFigure,
  growthOf,
  growthBrief,
  growthSentence,
  burstSentence,
  heartsSentence,
};

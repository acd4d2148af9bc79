/** What is said about how often and how lately a creator posts. */
import type { cadenceMessages as english } from '@/assets/messages/en/cadence';
import type { CadenceSignal } from '@/lib/scoring/signals/cadence-signal';
import { dayText, plural, postsText, tenthText } from './numbers';

const daysText = (days: number) => plural(Math.floor(days), 'día', 'días');

/** `3,2 por semana`, else how old the newest post is; `undefined` where neither is known. */
function cadenceFigure(cadence: CadenceSignal): { figure: string; of: string } | undefined {
  const { n, perWeek, perWeekN = n, windowDays, daysSince, state } = cadence;
  if (state === 'dormant' && daysSince !== undefined) {
    return { figure: daysText(daysSince), of: 'sin publicar' };
  }
  if (perWeek !== undefined) {
    const over = windowDays === undefined ? '' : ` · ${daysText(windowDays)}`;
    return { figure: tenthText(perWeek), of: `posts por semana${over} · ${postsText(perWeekN)}` };
  }
  return daysSince === undefined
    ? undefined
    : { figure: daysText(daysSince), of: 'desde el último post conocido' };
}

/**
 * How sure it is: posts met in a feed do not tell how many others there were.
 *
 * @param isFigureShown posts a week stand beside it: not said twice
 */
function cadenceSentence(cadence: CadenceSignal, isFigureShown = false): string {
  const { n, daysSince, isListRead, perWeek, perWeekN = n, windowDays, state } = cadence;
  if (n === 0 || daysSince === undefined) {
    return 'Aún no se sabe: no se ha leído ningún post con fecha.';
  }
  const newest =
    daysSince < 1
      ? 'tenía menos de un día cuando se leyó'
      : `tenía ${daysText(daysSince)} cuando se leyó`;
  if (!isListRead) {
    const met = n === 1 ? 'El único post visto' : `El más reciente de ${postsText(n)} vistos`;
    return `${met} ${newest}. No se ha leído la lista del perfil, así que puede haber otros más nuevos.`;
  }
  const silence =
    state === 'dormant' ? 'Inactivo: ' : state === 'slow' ? 'Más lento últimamente: ' : '';
  const often =
    perWeek === undefined || (isFigureShown && state !== 'dormant')
      ? ''
      : ` ${tenthText(perWeek)} posts por semana${windowDays === undefined ? '' : ` en ${daysText(windowDays)}`} (${postsText(perWeekN)}).`;
  return `${silence}${silence === '' ? 'El' : 'el'} post más reciente ${newest}.${often}`;
}

/** The account's whole life, and the last day; each only where it is known. */
function cadenceDetails({ lifetimePerWeek, lastPostAt, isListRead }: CadenceSignal): string[] {
  return [
    ...(lifetimePerWeek === undefined
      ? []
      : [`En toda la vida de la cuenta: ${tenthText(lifetimePerWeek)} posts por semana.`]),
    ...(lastPostAt === undefined
      ? []
      : [`${isListRead ? 'Último post' : 'Post más reciente visto'}: ${dayText(lastPostAt)}.`]),
  ];
}

export const cadenceMessages: typeof english = { cadenceFigure, cadenceSentence, cadenceDetails };

/** What is said about how often and how lately a creator posts. */
import type { CadenceSignal } from '@/lib/scoring/signals/cadence-signal';
import { dayText, plural, postsText, tenthText } from './numbers';

const daysText = (days: number) => plural(Math.floor(days), 'day', 'days');

/** `3.2 a week`, else how old the newest post is; `undefined` where neither is known. */
function cadenceFigure(cadence: CadenceSignal): { figure: string; of: string } | undefined {
  const { n, perWeek, perWeekN = n, windowDays, daysSince, state } = cadence;
  if (state === 'dormant' && daysSince !== undefined) {
    return { figure: daysText(daysSince), of: 'without a post' };
  }
  if (perWeek !== undefined) {
    const over = windowDays === undefined ? '' : ` · ${daysText(windowDays)}`;
    return { figure: tenthText(perWeek), of: `posts a week${over} · ${postsText(perWeekN)}` };
  }
  return daysSince === undefined
    ? undefined
    : { figure: daysText(daysSince), of: 'since the newest post known' };
}

/**
 * How sure it is: posts met in a feed do not tell how many others there were.
 *
 * @param isFigureShown posts a week stand beside it: not said twice
 */
function cadenceSentence(cadence: CadenceSignal, isFigureShown = false): string {
  const { n, daysSince, isListRead, perWeek, perWeekN = n, windowDays, state } = cadence;
  if (n === 0 || daysSince === undefined) return 'Not known yet: no dated post read.';
  const newest =
    daysSince < 1 ? 'under a day old when last read' : `${daysText(daysSince)} old when last read`;
  if (!isListRead) {
    const met = n === 1 ? 'The one post met was' : `The newest of ${postsText(n)} met was`;
    return `${met} ${newest}. The profile’s list has not been read, so there may be newer ones.`;
  }
  const silence = state === 'dormant' ? 'Dormant: ' : state === 'slow' ? 'Slow of late: ' : '';
  const often =
    perWeek === undefined || (isFigureShown && state !== 'dormant')
      ? ''
      : ` ${tenthText(perWeek)} posts a week${windowDays === undefined ? '' : ` over ${daysText(windowDays)}`} (${postsText(perWeekN)}).`;
  return `${silence}${silence === '' ? 'The' : 'the'} newest post was ${newest}.${often}`;
}

/** The account's whole life, and the last day; each only where it is known. */
function cadenceDetails({ lifetimePerWeek, lastPostAt, isListRead }: CadenceSignal): string[] {
  return [
    ...(lifetimePerWeek === undefined
      ? []
      : [`Over the account’s life: ${tenthText(lifetimePerWeek)} posts a week.`]),
    ...(lastPostAt === undefined
      ? []
      : [`${isListRead ? 'Last post' : 'Newest post met'}: ${dayText(lastPostAt)}.`]),
  ];
}

export const cadenceMessages = { cadenceFigure, cadenceSentence, cadenceDetails };

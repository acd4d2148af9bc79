/** What is said about growth between encounters. */
import { isRounded } from '@/lib/model/count';
import type { GrowthFigure, GrowthSignal } from '@/lib/scoring/signals/growth-signal';
import { capitalised, changeText, countText, dayText, percentText, plural } from './numbers';

/** `+1,240`, `about +700` between rounded counts; `undefined` until followers were read twice. */
function growthFigure({ followers }: GrowthSignal): string | undefined {
  if (followers === undefined) return undefined;
  return followers.isWithinRounding
    ? 'Within rounding'
    : `${about(followers)}${changeText(followers.change)}`;
}

/** `followers in 9 days`. */
function growthOf({ days }: GrowthSignal): string {
  return days === undefined ? 'followers' : `followers in ${daysText(days)}`;
}

/** Beside figure and line, which have counts and dates: `+37.5% between 5 encounters.` */
function growthBrief(growth: GrowthSignal): string {
  const { followers, n } = growth;
  if (followers === undefined || followers.isWithinRounding) return growthSentence(growth);
  const between = `${n === 2 ? 'between' : 'over'} ${plural(n, 'encounter', 'encounters')}`;
  return `${capitalised(share(followers) ?? 'No change')} ${between}, as seen on this device.`;
}

/** What changed between the first encounter and the last; with one, that there is no "between". */
function growthSentence(growth: GrowthSignal): string {
  const { n, followers, fromAt, toAt } = growth;
  if (n === 0) return 'Not known yet: no figures of the account read.';
  if (n === 1) return 'Seen on one day only: growth shows from the second on.';
  if (followers === undefined) {
    return `Not known: followers were not read twice in ${plural(n, 'encounter', 'encounters')}.`;
  }
  const between =
    fromAt === undefined || toAt === undefined ? '' : `, ${dayText(fromAt)} to ${dayText(toAt)}`;
  return `Followers ${changeSentence(followers, between)}`;
}

/** Jumps in followers, with days, and what else may explain them. */
function burstSentence({ fromAt, toAt, followers }: GrowthSignal['bursts'][number]): string {
  return `Check first: about ${changeText(followers)} followers within 48 hours, ${dayText(fromAt)} to ${dayText(toAt)}. A viral post may be the reason.`;
}

/** The same for likes received, or `undefined`. */
function heartsSentence({ hearts }: GrowthSignal): string | undefined {
  if (hearts === undefined) return undefined;
  return `Likes received ${changeSentence(hearts)}`;
}

/** Both ends of a count, what lies between, and what rounding makes of it. */
function changeSentence(growth: GrowthFigure, between = ''): string {
  const [from, to] = [countText(growth.from), countText(growth.to)];
  if (growth.isWithinRounding) {
    return growth.change === 0
      ? `${to} at both ends${between}: TikTok rounds such counts, which may hide a change.`
      : `${from} to ${to}${between}: TikTok rounds such counts, so the change may mean nothing.`;
  }
  const grown = share(growth);
  return `${from} to ${to}${grown === undefined ? '' : ` (${grown})`}${between}.`;
}

/** `+5.0%`, `about +1.3%`; `undefined` for no change, and from 0. */
function share(growth: GrowthFigure): string | undefined {
  const { changePct } = growth;
  if (changePct === undefined || changePct === 0) return undefined;
  const size = percentText(Math.abs(changePct));
  return `${about(growth)}${changePct > 0 ? '+' : '−'}${size}`;
}

/** A difference of rounded counts is rounded itself. */
function about({ from, to }: GrowthFigure): string {
  return isRounded(from) || isRounded(to) ? 'about ' : '';
}

function daysText(days: number): string {
  return days < 1 ? 'under a day' : plural(Math.round(days), 'day', 'days');
}

export const growthMessages = {
  growthFigure,
  growthOf,
  growthBrief,
  growthSentence,
  burstSentence,
  heartsSentence,
};

/** What is said about growth between encounters. */
import type { GrowthFigure, GrowthSignal } from '@/lib/scoring/signals/growth-signal';
import { changeText, countText, dayText, percentText, plural } from './numbers';

/** `+1,240 followers`; `undefined` until followers were read twice. */
function growthFigure({ followers }: GrowthSignal): string | undefined {
  if (followers === undefined) return undefined;
  return followers.isWithinRounding && followers.change !== 0
    ? 'Within rounding'
    : `${changeText(followers.change)}`;
}

/** `followers in 9 days`. */
function growthOf({ days }: GrowthSignal): string {
  return days === undefined ? 'followers' : `followers in ${daysText(days)}`;
}

/** Beside figure and line, which have counts and dates: `+37.5% between 5 encounters.` */
function growthBrief(growth: GrowthSignal): string {
  const { followers, n } = growth;
  if (followers === undefined || (followers.isWithinRounding && followers.change !== 0)) {
    return growthSentence(growth);
  }
  const between = `${n === 2 ? 'between' : 'over'} ${plural(n, 'encounter', 'encounters')}`;
  const grown = share(followers).trim().replace(/[()]/g, '');
  return `${grown === '' ? 'No change' : grown} ${between}, as seen on this device.`;
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
  if (followers.isWithinRounding && followers.change !== 0) {
    return `Followers ${countText(followers.from)} to ${countText(followers.to)}${between}: TikTok rounds such counts, so the change may mean nothing.`;
  }
  return `Followers ${countText(followers.from)} to ${countText(followers.to)}${share(followers)}${between}.`;
}

/** Jumps in followers, with days, and what else may explain them. */
function burstSentence({ fromAt, toAt, followers }: GrowthSignal['bursts'][number]): string {
  return `Check first: ${changeText(followers)} followers within 48 hours, ${dayText(fromAt)} to ${dayText(toAt)}. A viral post may be the reason.`;
}

/** The same for likes received, or `undefined`. */
function heartsSentence({ hearts }: GrowthSignal): string | undefined {
  if (hearts === undefined) return undefined;
  if (hearts.isWithinRounding && hearts.change !== 0) {
    return `Likes received ${countText(hearts.from)} to ${countText(hearts.to)}: within TikTok’s rounding.`;
  }
  return `Likes received ${countText(hearts.from)} to ${countText(hearts.to)}${share(hearts)}.`;
}

function share({ changePct }: GrowthFigure): string {
  if (changePct === undefined || changePct === 0) return '';
  const size = percentText(Math.abs(changePct));
  return ` (${changePct > 0 ? '+' : '−'}${size})`;
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

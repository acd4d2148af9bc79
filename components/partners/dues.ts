import type { Collaboration } from '@/lib/model/collaboration';
import { addDays, daysBetween } from './day';

export const dueKinds = [
  'deliverable',
  'payment',
  'usage-ends',
  'whitelisting-ends',
  'media-kit',
] as const;
export type DueKind = (typeof dueKinds)[number];

/** Something to be done, or to be stopped, by a day. */
export interface Due {
  kind: DueKind;
  day: string;
  /** From today; negative where the day has passed. */
  inDays: number;
  /** Of a deliverable. */
  what?: string;
  /** Of a media kit: when it was asked for. */
  askedOn?: string;
}

/** A media kit that was asked for is asked for again after so many days. */
export const mediaKitAfterDays = 7;
/** So long is said of rights that have ended: what was not taken down then is forgotten. */
const endedForDays = 30;
/** Agreed pay is due so many days after the post: prompt, and usual in the trade ("Net 15"). */
export const payAfterDays = 15;

/**
 * What is due in a collaboration, the earliest first. A deliverable is settled by approval or by a post,
 * a payment by its date of pay.
 *
 * @param today `yyyy-mm-dd`
 */
export function toDues(collaboration: Collaboration | undefined, today: string): Due[] {
  if (collaboration === undefined) return [];
  const { deliverables, paymentDueOn, paidOn, usageUntil, whitelistingUntil, mediaKit } =
    collaboration;
  const asked = mediaKit?.receivedOn === undefined ? mediaKit?.askedOn : undefined;
  const dues = [
    ...deliverables.flatMap(({ what, dueOn, approval, postId }) =>
      dueOn === undefined || approval === 'approved' || postId !== undefined
        ? []
        : [{ kind: 'deliverable' as const, day: dueOn, what }],
    ),
    ...(paymentDueOn === undefined || paidOn !== undefined
      ? []
      : [{ kind: 'payment' as const, day: paymentDueOn }]),
    ...ending('usage-ends', usageUntil, today),
    ...ending('whitelisting-ends', whitelistingUntil, today),
    ...(asked === undefined
      ? []
      : [{ kind: 'media-kit' as const, day: addDays(asked, mediaKitAfterDays), askedOn: asked }]),
  ];
  return dues
    .map((due): Due => ({ ...due, inDays: daysBetween(today, due.day) }))
    .sort((a, b) => a.inDays - b.inDays);
}

function ending(kind: 'usage-ends' | 'whitelisting-ends', day: string | undefined, today: string) {
  return day === undefined || daysBetween(day, today) > endedForDays ? [] : [{ kind, day }];
}

/** Whether a day passed by which something should have been done; a right that ended is none. */
export function isOverdue({ kind, inDays }: Due): boolean {
  return inDays < 0 && kind !== 'usage-ends' && kind !== 'whitelisting-ends';
}

/** Overdue, or due today or in the six days after. */
export function isDueSoon(due: Due): boolean {
  return isOverdue(due) || (due.inDays >= 0 && due.inDays < 7);
}

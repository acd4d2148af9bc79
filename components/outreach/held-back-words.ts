import { outreachWords } from '@/assets/messages/outreach';
import type { ExportCheckView, HeldBackCreator, NotExportedReason } from './export-port';

const words = outreachWords.reasons;

/** Why one creator stays out of a file. */
export function toWhy(
  { why, isUnchecked }: Pick<HeldBackCreator, 'why' | 'isUnchecked'>,
  now: number,
): string {
  switch (why.reason) {
    case 'do-not-contact':
      return words.why['do-not-contact'](why.at, now);
    case 'contacted':
      return words.why.contacted(
        why.campaign,
        why.at === undefined ? undefined : words.day(why.at, now),
      );
    case 'no-email':
      return isUnchecked ? words.why.noEmailUnchecked : words.why.noEmail;
    case 'bad-email':
      return words.why['bad-email'](why.email);
    case 'same-address':
      return words.why['same-address'](
        why.handle,
        toWhy({ why: why.why, isUnchecked: false }, now),
      );
    default:
      return words.why[why.reason];
  }
}

/**
 * How many will export and what keeps the others out, the most frequent reason first.
 *
 * @example "2 of 18 will export: 14 have no e-mail, 1 was contacted, 1 asked not to be."
 */
export function toSummary({ ready, total, heldBack }: ExportCheckView): string {
  const counts = new Map<NotExportedReason['reason'], number>();
  for (const { why } of heldBack) counts.set(why.reason, (counts.get(why.reason) ?? 0) + 1);
  const order = Object.keys(words.heldBack);
  const reasons = [...counts].sort(
    ([a, many], [b, more]) => more - many || order.indexOf(a) - order.indexOf(b),
  );
  const parts = reasons.map(([reason, count], at) =>
    reason === 'do-not-contact' && reasons[at - 1]?.[0] === 'contacted'
      ? words.askedNotToBe(count)
      : words.heldBack[reason](count),
  );
  return words.summary(ready, total, parts);
}

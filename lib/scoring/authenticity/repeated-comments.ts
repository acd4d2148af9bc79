import type { Post } from '@/lib/model/post';
import { type Finding, noFinding } from './finding';

const minComments = 20;
/** Percent of the comments read; typical shares of 34,604 and 27,798 real comments. */
const duplicates = { threshold: 30, typical: 11.5 };
const emojiOnly = { threshold: 60, typical: 10 };

/**
 * Comments that another one repeats, or that are emoji only, percent of the comments read over all
 * posts that were open. Fires from 30 % repeated or 60 % emoji only on; needs 20 comments. `value`
 * is the share that comes nearer to its threshold or goes further beyond it.
 */
export function repeatedComments(posts: readonly Post[]): Finding {
  let read = 0;
  let repeated = 0;
  let emoji = 0;
  for (const { commentTally: tally } of posts) {
    if (!tally) continue;
    read += tally.read;
    // A tally that contradicts itself must not exceed the whole.
    repeated += Math.min(tally.read, tally.duplicates);
    emoji += Math.min(tally.read, tally.classes['emoji-only']);
  }
  if (read < minComments) return noFinding(duplicates.threshold, read);
  const [repeatedPct, emojiPct] = [(100 * repeated) / read, (100 * emoji) / read];
  const isEmoji = emojiPct / emojiOnly.threshold > repeatedPct / duplicates.threshold;
  const value = isEmoji ? emojiPct : repeatedPct;
  const { threshold, typical } = isEmoji ? emojiOnly : duplicates;
  return { value, threshold, typical, n: read, isCertain: value >= threshold };
}

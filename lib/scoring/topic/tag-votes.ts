import type { Vote } from './keyword-index';
import type { NicheIndex } from './niche-index';

/** A tag that is a keyword: put there on purpose, it says more than the word in passing. */
const wholeWeight = 2;
/** A tag no list knows that starts or ends with a keyword of at least five letters. */
const partWeight = 0.7;
/** Tags that hold a keyword by chance: no boxing, no tutor, no nature. */
const misleading = /unboxing|^(?:tutorial|signature|natural)/;

/**
 * What a folded hashtag speaks for: as listed, else as the keyword it is, else as the keyword it
 * starts or ends with.
 *
 * @returns `undefined` for a tag that the taxonomy does not know
 */
export function tagVotes(tag: string, { tags, keywords }: NicheIndex): Vote[] | undefined {
  const listed = tags.get(tag);
  if (listed) return listed;
  const whole = keywords.ofTag(tag);
  if (whole) return scaled(whole.votes, wholeWeight);
  const part = misleading.test(tag) ? undefined : keywords.inTag(tag);
  return part && scaled(part.votes, partWeight);
}

function scaled(votes: readonly Vote[], factor: number): Vote[] {
  return votes.map(({ niche, weight }) => ({ niche, weight: weight * factor }));
}

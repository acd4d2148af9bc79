import type { Creator } from '@/lib/model/creator';
import type { Page } from './page-url';
import type { ParsedFacts } from './parse-facts';

/**
 * Facts in which a profile counts as read only where it is the page that is open. A card that pops
 * up over a name asks for the same profile, but never for the list of its posts: with it, a single
 * old post from a search would look like the newest of an account that has gone quiet.
 *
 * @param page the address as it is now
 */
export function toOpenedProfile(facts: ParsedFacts, page: Page): ParsedFacts {
  const isGlimpse = ({ profileReadAt, handle }: Creator) =>
    profileReadAt !== undefined && !(page.kind === 'profile' && page.handle === handle);
  if (!facts.evidence.some(({ creator }) => isGlimpse(creator))) return facts;
  const evidence = facts.evidence.map(({ creator, posts }) => {
    const { profileReadAt, ...rest } = creator;
    return { creator: isGlimpse(creator) ? rest : creator, posts };
  });
  return { ...facts, evidence };
}

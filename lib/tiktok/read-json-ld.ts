import { creatorSchema } from '@/lib/model/creator';
import { type Page, toHandle } from './page-url';
import { parseChecked } from './parse-checked';
import { parseCount } from './parse-count';
import type { ParsedFacts } from './parse-facts';
import { parseLink } from './parse-link';
import { parseText } from './parse-text';
import { isRaw, readOwn } from './read-own';
import type { Unreadable } from './unreadable';

const maxLength = 200_000;

/**
 * The account in a profile's JSON-LD (`ProfilePage`, seen 2025-04 to 2026-04): exact follower and
 * like counts since 2025-08, where the page itself draws rounded ones.
 *
 * @param page the address as it is now; another account's JSON-LD is left out
 * @param observedAt milliseconds
 */
export function readJsonLd(document: ParentNode, page: Page, observedAt: number): ParsedFacts {
  const unreadable: Unreadable[] = [];
  const report = (field: string, reason: string) => unreadable.push({ field, reason });
  const found: ParsedFacts = { evidence: [], comments: [], unreadable };
  if (page.kind !== 'profile') return found;
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const person = readOwn(parseProfilePage(script.textContent ?? ''), 'mainEntity');
    const handle = toHandle(
      parseText(readOwn(person, 'alternateName') ?? readOwn(person, 'identifier'), 200),
    );
    if (handle === undefined || handle !== page.handle) continue;
    const sameAs = readOwn(person, 'sameAs');
    const candidate = {
      handle,
      name: parseText(readOwn(person, 'name'), 200),
      bio: parseText(readOwn(person, 'description'), 2_000),
      bioLink: parseLink(Array.isArray(sameAs) ? sameAs[0] : sameAs),
      followers: readStatistic(person, 'FollowAction'),
      hearts: readStatistic(person, 'LikeAction'),
      observedAt,
    };
    const creator = parseChecked(creatorSchema, candidate, ['handle'], 'user', report);
    if (creator !== undefined) found.evidence.push({ creator, posts: [] });
  }
  return found;
}

function parseProfilePage(text: string): unknown {
  if (text.length > maxLength || !text.includes('ProfilePage')) return undefined;
  try {
    const root: unknown = JSON.parse(text);
    return readOwn(root, '@type') === 'ProfilePage' ? root : undefined;
  } catch {
    return undefined;
  }
}

function readStatistic(person: unknown, action: string): number | undefined {
  const statistics = readOwn(person, 'interactionStatistic');
  if (!Array.isArray(statistics)) return undefined;
  const statistic = statistics.filter(isRaw).find((one) => {
    const interaction = readOwn(one, 'interactionType');
    const type = isRaw(interaction) ? readOwn(interaction, '@type') : interaction;
    return typeof type === 'string' && type.endsWith(`/${action}`);
  });
  return parseCount(readOwn(statistic, 'userInteractionCount'));
}

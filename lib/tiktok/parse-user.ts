import { type Creator, creatorSchema } from '@/lib/model/creator';
import { toHandle } from './page-url';
import { parseChecked } from './parse-checked';
import { parseCountPair } from './parse-count';
import { parseLink } from './parse-link';
import { parseCode, parseFlag, parseId, parseSeconds, parseText } from './parse-text';
import { isRaw, type Raw, readOwn } from './read-own';
import type { Report } from './unreadable';

/**
 * The creator of a picked `{ user, stats, statsV2 }` or `{ user_info }`.
 *
 * @param observedAt milliseconds
 * @returns `undefined` when there is no readable handle
 */
export function parseUser(raw: unknown, observedAt: number, report: Report): Creator | undefined {
  const card = readOwn(raw, 'user_info');
  if (isRaw(card)) return parseUserCard(card, observedAt, report);
  const user = readOwn(raw, 'user');
  const stats = { plain: readOwn(raw, 'stats'), second: readOwn(raw, 'statsV2') };
  return parseAccount(user, stats, observedAt, 'user', report);
}

/** An account's counts in their two forms. */
export interface RawStats {
  plain: unknown;
  second: unknown;
}

/**
 * The creator of a user object, be it a profile's or the author inside an item.
 *
 * @param subject what the report calls it: `user` for a profile, `item.author` inside an item
 */
export function parseAccount(
  user: unknown,
  stats: RawStats,
  observedAt: number,
  subject: string,
  report: Report,
): Creator | undefined {
  const commerce = readOwn(user, 'commerceUserInfo');
  const category = parseText(readOwn(commerce, 'category'), 200);
  const candidate = {
    id: parseId(readOwn(user, 'id')),
    handle: toHandle(parseText(readOwn(user, 'uniqueId'), 200)),
    name: parseText(readOwn(user, 'nickname'), 200),
    bio: parseText(readOwn(user, 'signature'), 2_000),
    bioLink: parseLink(readOwn(readOwn(user, 'bioLink'), 'link')),
    ...parseStanding(user, stats, subject, report),
    isVerified: parseFlag(readOwn(user, 'verified')),
    isPrivate: either(
      parseFlag(readOwn(user, 'privateAccount')),
      parseFlag(readOwn(user, 'secret')),
    ),
    isBusiness: parseFlag(readOwn(commerce, 'commerceUser')),
    businessCategory: category === '' ? undefined : category,
    isOrganization: parseFlag(readOwn(user, 'isOrganization')),
    isSeller: parseFlag(readOwn(user, 'ttSeller')),
    region: parseCode(readOwn(user, 'region'), 8),
    language: parseCode(readOwn(user, 'language'), 16),
    accountCreatedAt: parseSeconds(readOwn(user, 'createTime'), observedAt),
    profileReadAt: subject === 'user' && isProfile(user) ? observedAt : undefined,
    observedAt,
  };
  return parseChecked(creatorSchema, candidate, ['handle'], subject, report);
}

/** Authors in lists never carry these: what has one is the profile itself. */
function isProfile(user: unknown): boolean {
  return ['profileTab', 'commerceUserInfo', 'bioLink'].some((mark) => Boolean(readOwn(user, mark)));
}

const countNames = [
  ['followers', ['followerCount']],
  ['following', ['followingCount']],
  ['hearts', ['heartCount', 'heart']],
  ['videos', ['videoCount']],
] as const;

/** Above this many followers, no hearts at all is TikTok's overflow (seen in 2021), not a fact. */
const impossibleWithoutHearts = 1_000_000;

function parseStanding(user: unknown, stats: RawStats, subject: string, report: Report) {
  const standing: Pick<Creator, (typeof countNames)[number][0]> = {};
  for (const [field, names] of countNames) {
    const forms = names.map((name) => ({
      // Two captures carry the counts in the author itself.
      plain: readOwn(stats.plain, name) ?? readOwn(user, name),
      second: readOwn(stats.second, name),
    }));
    const counts = forms.map(({ plain, second }) => parseCountPair(plain, second));
    const count = counts.find((one) => one !== undefined);
    if (count !== undefined) standing[field] = count;
    else if (forms.some(({ plain, second }) => (plain ?? second) != null)) {
      report(`${subject}.stats.${names[0]}`, 'no count');
    }
  }
  if (standing.hearts === 0 && (standing.followers ?? 0) >= impossibleWithoutHearts) {
    report(`${subject}.stats.heartCount`, '0 for an account of this size');
    delete standing.hearts;
  }
  return standing;
}

function parseUserCard(card: Raw, observedAt: number, report: Report): Creator | undefined {
  const reasons = ['custom_verify', 'enterprise_verify_reason'].map((field) =>
    parseText(readOwn(card, field), 200),
  );
  const candidate = {
    id: parseId(readOwn(card, 'uid')),
    handle: toHandle(parseText(readOwn(card, 'unique_id'), 200)),
    name: parseText(readOwn(card, 'nickname'), 200),
    bio: parseText(readOwn(card, 'signature'), 2_000),
    followers: parseCountPair(readOwn(card, 'follower_count'), undefined),
    hearts: parseCountPair(readOwn(card, 'total_favorited'), undefined),
    isVerified: reasons.every((reason) => reason === undefined)
      ? undefined
      : reasons.some((reason) => reason !== undefined && reason !== ''),
    observedAt,
  };
  return parseChecked(creatorSchema, candidate, ['handle'], 'user', report);
}

/** True when one is; unknown only when both are. */
function either(one: boolean | undefined, other: boolean | undefined): boolean | undefined {
  return one === undefined || other === undefined ? (one ?? other) : one || other;
}

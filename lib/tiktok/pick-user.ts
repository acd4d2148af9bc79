import { type Fields, pickPrimitives, putPicked } from './pick-fields';
import { isRaw, type Raw, readOwn } from './read-own';

/** Fields of an account, inside an item or a profile. */
export const accountFields: Fields = new Set([
  'id',
  'uniqueId',
  'nickname',
  'signature',
  'verified',
  'privateAccount',
  'secret',
  'ttSeller',
  'isOrganization',
  'createTime',
  'region',
  'language',
  // Two captures carry the counts in the author itself.
  'followerCount',
  'followingCount',
  'heartCount',
  'videoCount',
]);
export const accountStatsFields: Fields = new Set([
  'followerCount',
  'followingCount',
  'heart',
  'heartCount',
  'videoCount',
]);
const userCardFields: Fields = new Set([
  'uid',
  'unique_id',
  'nickname',
  'signature',
  'follower_count',
  'total_favorited',
  'custom_verify',
  'enterprise_verify_reason',
]);
const linkFields: Fields = new Set(['link']);
const commerceFields: Fields = new Set(['commerceUser', 'category']);
/** Only a whole profile carries these; they tell it from an author in a list. */
const profileMarks = ['profileTab', 'commerceUserInfo'];

/** `{ user, stats }`: `userInfo` of a profile or of a hover card, and LIVE's `liveRoomUserInfo`. */
export function isUserPair(node: Raw): boolean {
  if (typeof readOwn(readOwn(node, 'user'), 'uniqueId') !== 'string') return false;
  return isRaw(readOwn(node, 'stats')) || isRaw(readOwn(node, 'statsV2'));
}

/** The fields of such a pair that Feedscout reads, copied. */
export function pickUserPair(node: Raw): Raw {
  const user = readOwn(node, 'user') as Raw;
  const pickedUser = pickPrimitives(user, accountFields);
  const bioLink = readOwn(user, 'bioLink');
  if (isRaw(bioLink)) pickedUser.bioLink = pickPrimitives(bioLink, linkFields);
  const commerce = readOwn(user, 'commerceUserInfo');
  if (isRaw(commerce)) {
    pickedUser.commerceUserInfo = pickPrimitives(commerce, commerceFields);
  }
  if (profileMarks.some((mark) => isRaw(readOwn(user, mark)))) pickedUser.profileTab = true;
  const picked: Record<string, unknown> = { user: pickedUser };
  for (const field of ['stats', 'statsV2']) {
    const stats = readOwn(node, field);
    putPicked(picked, field, isRaw(stats) ? pickPrimitives(stats, accountStatsFields) : undefined);
  }
  return picked;
}

/** A row of user search: `{ user_info }` in snake_case. */
export function isUserCard(node: Raw): boolean {
  return typeof readOwn(readOwn(node, 'user_info'), 'unique_id') === 'string';
}

/** The fields of such a row that Feedscout reads, copied. */
export function pickUserCard(node: Raw): Raw {
  return { user_info: pickPrimitives(readOwn(node, 'user_info'), userCardFields) };
}

import type { Creator } from '@/lib/model/creator';
import { type Post, postSchema } from '@/lib/model/post';
import { parseChecked } from './parse-checked';
import { parseCountPair } from './parse-count';
import { isAiGenerated, isCommerce, isDuet, isPaidPartnership, isStitch } from './parse-item-flags';
import { parseHashtags, parseMentions } from './parse-tags';
import { parseCode, parseFlag, parseId, parseSeconds, parseText, parseTexts } from './parse-text';
import { parseAccount } from './parse-user';
import { parseWarnings } from './parse-warnings';
import { type Raw, readOwn } from './read-own';
import type { Report } from './unreadable';

/** A post with its creator. */
export interface CreatorPost {
  creator: Creator;
  post: Post;
}

/**
 * Post and creator of an item as any of TikTok's web containers sends it (2020 to 2026).
 *
 * @param observedAt milliseconds
 * @returns `undefined` when the post's id or the author's handle is unreadable
 */
export function parseItem(item: Raw, observedAt: number, report: Report): CreatorPost | undefined {
  const creator = parseAuthor(item, observedAt, report);
  if (creator === undefined) return undefined;
  const id = parseId(readOwn(item, 'id'));
  const labels = parseTexts(readOwn(item, 'diversificationLabels'), 150);
  const suggestedWords = parseTexts(readOwn(item, 'suggestedWords'), 150);
  const candidate = {
    id,
    createdAt: parseSeconds(readOwn(item, 'createTime'), observedAt) ?? toCreatedAt(id, observedAt),
    caption: parseText(readOwn(item, 'desc'), 5_000),
    hashtags: parseHashtags(item),
    mentions: parseMentions(item),
    ...parseStats(item, report),
    kind: parseKind(item),
    isDuet: isDuet(item),
    isStitch: isStitch(item),
    isPinned: parseFlag(readOwn(item, 'isPinnedItem')),
    isAd: parseFlag(readOwn(item, 'isAd')),
    isPaidPartnership: isPaidPartnership(item),
    isAdAuthorized: parseFlag(readOwn(item, 'adAuthorization')),
    isCommerce: isCommerce(item),
    isAiGenerated: isAiGenerated(item),
    language: parseCode(readOwn(item, 'textLanguage'), 16),
    location: parseCode(readOwn(item, 'locationCreated'), 8),
    labels: labels?.slice(0, 60),
    suggestedWords: suggestedWords?.slice(0, 60),
    warnings: parseWarnings(item),
    observedAt,
  };
  const post = parseChecked(postSchema, candidate, ['id'], 'item', report);
  return post && { creator, post };
}

/**
 * When a post was made, by its id: the upper 32 bits are unix seconds (at most half a minute off).
 *
 * @param latest milliseconds; ids from before 2014 or after this are no such ids
 * @returns milliseconds
 */
export function toCreatedAt(id: string | undefined, latest: number): number | undefined {
  return id === undefined ? undefined : parseSeconds(Number(BigInt(id) >> 32n), latest);
}

/** `author` is an object, or in 2022–23 the handle, with the rest beside it. */
function parseAuthor(item: Raw, observedAt: number, report: Report): Creator | undefined {
  const author = readOwn(item, 'author');
  const user =
    typeof author === 'string'
      ? {
          uniqueId: author,
          id: readOwn(item, 'authorId'),
          nickname: readOwn(item, 'nickname'),
          signature: readOwn(item, 'signature'),
          privateAccount: readOwn(item, 'authorPrivate'),
        }
      : author;
  const stats = { plain: readOwn(item, 'authorStats'), second: readOwn(item, 'authorStatsV2') };
  const creator = parseAccount(user, stats, observedAt, 'item.author', report);
  if (creator === undefined) report('item', 'author: unreadable');
  return creator;
}

const statNames = [
  ['plays', 'playCount'],
  ['likes', 'diggCount'],
  ['comments', 'commentCount'],
  ['shares', 'shareCount'],
  ['saves', 'collectCount'],
] as const;

function parseStats(item: Raw, report: Report) {
  const counts: Pick<Post, (typeof statNames)[number][0]> = {};
  for (const [field, name] of statNames) {
    const plain = readOwn(readOwn(item, 'stats'), name);
    const second = readOwn(readOwn(item, 'statsV2'), name);
    counts[field] = parseCountPair(plain, second);
    if (counts[field] === undefined && (plain ?? second) != null) {
      report(`item.stats.${name}`, 'no count');
    }
  }
  return counts;
}

/** A photo post has a `video` too, for its music. */
function parseKind(item: Raw): Post['kind'] {
  if (readOwn(item, 'imagePost')) return 'photo';
  return readOwn(item, 'video') ? 'video' : undefined;
}

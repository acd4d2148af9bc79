import { pickFields } from './pick-fields';
import { isRaw, type Raw, readOwn } from './read-own';

/**
 * The few fields that Feedscout reads, copied out of any JSON of TikTok's under their own names.
 * Still unchecked: `parseFacts` makes creators, posts and comments of it.
 */
export interface PickedFacts {
  items: Raw[];
  users: Raw[];
  /** Comments, each with the replies that came inside it. */
  comments: Raw[];
}

export const maxItems = 400;
export const maxUsers = 200;
/** Replies inside a comment not counted; a page has 20. */
export const maxComments = 300;

const postStats = 'playCount diggCount commentCount shareCount collectCount';

/** Of posts and accounts, and of what stands inside them. */
const postFields = new Set(
  (
    'id type createTime isPinnedItem isAd isECVideo adAuthorization locationCreated stitchInfo' +
    ' stitchFromId duetInfo duetFromId aigcLabelType diversificationLabels warnInfo desc anchors' +
    ' AnchorTypes suggestedWords maskType text textLanguage textExtra hashtagName userUniqueId' +
    ' brandOrganicType IsAigc AIGCDescription' +
    // Of the items of 2022–23, whose `author` is the handle.
    ' authorId authorPrivate' +
    // Of a profile.
    ' user profileTab category commerceUser commerceUserInfo link bioLink' +
    // What fills these two is heavy; that they are there says which kind of post it is.
    ' imagePost video' +
    ` ${postStats} followerCount followingCount heartCount heart videoCount stats statsV2` +
    ' author authorStats authorStatsV2 uniqueId nickname isOrganization language ttSeller' +
    ' privateAccount secret region verified signature' +
    // Of a row of user search.
    ' user_info uid unique_id follower_count total_favorited custom_verify enterprise_verify_reason'
  ).split(' '),
);
/** Hashtags stand in up to three places; the second and third are copied only for want of the first. */
const untaggedFields = new Set([...postFields, 'contents', 'challenges', 'title']);
/** Of who wrote a comment the number alone: never a name, a handle or a picture. */
const commentFields = new Set(
  'cid aweme_id text digg_count reply_id reply_comment_total reply_comment user uid label_list type'.split(
    ' ',
  ),
);

/**
 * Every post, account and comment in a JSON tree, found by shape and not by the name of its place, so that a
 * renamed endpoint or another wrapper changes nothing:
 *
 * - post: an object with `id`, `author` and `stats`
 * - account: `{ user, stats }` or `{ user_info }`
 * - comment: an object with `cid`, `aweme_id` and `text`
 *
 * Runs in the page's world between the page's network and its own code. Hence: nothing is
 * written, kept or thrown; heavy branches are not entered; depth, nodes and results are bounded;
 * inherited fields are not read. Takes some 5 µs a post (Node 24).
 *
 * @param root anything
 * @returns what was found before a limit or a hostile object ended the search
 */
export function pickFacts(root: unknown): PickedFacts {
  const items: Raw[] = [];
  const users: Raw[] = [];
  const comments: Raw[] = [];
  /** Objects and arrays looked at, items excluded: a feed batch has about 60. */
  let room = 10_000;

  /** Picks what the node is, if anything; what may be found inside it is for the next level. */
  function look(node: Raw, next: Raw[]): void {
    if (isItem(node)) {
      // LIVE rooms come as items among the others; they are no posts.
      if (readOwn(node, 'liveRoomInfo')) return;
      const isTagged = readOwn(readOwn(node, 'textExtra'), '0');
      items.push(pickFields(node, isTagged ? postFields : untaggedFields));
      return;
    }
    if (isComment(node)) {
      comments.push(pickFields(node, commentFields));
      return;
    }
    if (isUser(node)) users.push(pickFields(node, postFields));
    // Before the walk: what it walks is listed first, however long it is.
    if (room <= 0) return;
    for (const key in node) {
      // Large branches without posts or accounts to rate.
      const child = /^(video|music)$/.test(key) ? undefined : readOwn(node, key);
      // What stands among comments is a comment or nothing: no reader is ever taken for a creator.
      const children =
        key === 'comments' && Array.isArray(child) ? child.filter(isComment) : [child];
      for (const one of children) if (isRaw(one) && room-- > 0) next.push(one);
    }
  }

  let level = isRaw(root) ? [root] : [];
  // SIGI items sit 2 below the root, hydrated ones 4.
  for (let depth = 0; depth <= 12; depth += 1) {
    const next: Raw[] = [];
    for (const node of level) {
      if (items.length >= maxItems || users.length >= maxUsers || comments.length >= maxComments) {
        break;
      }
      try {
        look(node, next);
      } catch {
        // A getter or proxy of the page's threw: that branch is lost, the others are not.
      }
    }
    level = next;
  }
  return { items, users, comments };
}

/** An id, an author and stats of a post. */
function isItem(node: Raw): boolean {
  const stats = [readOwn(node, 'stats'), readOwn(node, 'statsV2')];
  return Boolean(
    readOwn(node, 'id') &&
      readOwn(node, 'author') &&
      postStats.split(' ').some((name) => stats.some((one) => readOwn(one, name) !== undefined)),
  );
}

/** An id, the post's id and a text. */
function isComment(node: unknown): boolean {
  return ['cid', 'aweme_id', 'text'].every((field) => typeof readOwn(node, field) === 'string');
}

/**
 * `{ user, stats }`: `userInfo` of a profile or of a hover card, and LIVE's `liveRoomUserInfo`; or a
 * row of user search, `{ user_info }` in snake_case.
 */
function isUser(node: Raw): boolean {
  return Boolean(
    readOwn(readOwn(node, 'user_info'), 'unique_id') ??
      (readOwn(readOwn(node, 'user'), 'uniqueId') &&
        (readOwn(node, 'stats') ?? readOwn(node, 'statsV2'))),
  );
}

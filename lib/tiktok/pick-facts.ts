import { pickFields, toFields } from './pick-fields';
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

export const pickLimits = {
  /** How far below the root is looked; SIGI items sit at 2, hydrated ones at 4. */
  maxDepth: 12,
  /** Objects and arrays looked at, items excluded: a feed batch has about 60. */
  maxNodes: 10_000,
  maxItems: 400,
  maxUsers: 200,
  /** Replies inside a comment not counted; a page has 20. */
  maxComments: 300,
};

/** Branches without posts or accounts to rate: large, or the visitor's own and none of our business. */
const skipped = toFields(
  'webapp.app-context webapp.biz-context webapp.i18n-translation webapp.a-b seo.abtest extra log_pb video music',
);

const postStats = 'playCount diggCount commentCount shareCount collectCount';

/** Of posts and accounts, and of what stands inside them. */
const postFields = toFields(
  'id desc createTime isAd isPinnedItem adAuthorization brandOrganicType isECVideo maskType IsAigc' +
    ' aigcLabelType AIGCDescription textLanguage locationCreated duetInfo duetFromId stitchInfo' +
    ' stitchFromId anchors type AnchorTypes warnInfo text diversificationLabels suggestedWords' +
    ` textExtra hashtagName userUniqueId stats statsV2 ${postStats}` +
    ' author uniqueId nickname signature verified privateAccount secret ttSeller isOrganization' +
    ' region language authorStats authorStatsV2 followerCount followingCount heart heartCount' +
    ' videoCount' +
    // Of the items of 2022–23, whose `author` is the handle.
    ' authorId authorPrivate' +
    // Of a profile.
    ' user bioLink link commerceUserInfo commerceUser category profileTab' +
    // Of a row of user search.
    ' user_info uid unique_id follower_count total_favorited custom_verify enterprise_verify_reason',
);
/** Where hashtags stand for want of `textExtra`. */
const tagFields = toFields('challenges title contents textExtra type hashtagName userUniqueId');
/** Of who wrote a comment the number alone: never a name, a handle or a picture. */
const commentFields = toFields(
  'cid aweme_id text digg_count reply_id reply_comment_total user uid label_list type',
);
/** TikTok takes 150 characters, and nests up to three replies. */
const maxCommentLength = 500;
const maxReplies = 5;

/**
 * Every post, account and comment in a JSON tree, found by shape and not by the name of its place, so that a
 * renamed endpoint or another wrapper changes nothing:
 *
 * - post: an object with `id`, `author` and `stats`
 * - account: `{ user, stats }`, `{ user_info }`, or the pair of maps `{ users, stats }`
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
  const { maxDepth, maxNodes, maxItems, maxUsers, maxComments } = pickLimits;
  const items: Raw[] = [];
  const users: Raw[] = [];
  const comments: Raw[] = [];
  let nodes = 0;
  let level: unknown[] = [root];

  /** Picks what the node is, if anything; what may be found inside it is for the next level. */
  function look(node: Raw, next: unknown[]): void {
    if (isItem(node)) {
      // LIVE rooms come as items among the others; they are no posts.
      if (!isRaw(readOwn(node, 'liveRoomInfo'))) items.push(pickItem(node));
      return;
    }
    if (isComment(node)) {
      comments.push(pickComment(node));
      return;
    }
    if (isUserPair(node) || isUserCard(node)) users.push(pickFields(node, postFields));
    // `UserModule` of 2022–23: `{ users: { [handle]: user }, stats: { [handle]: stats } }`.
    const [accounts, stats] = [readOwn(node, 'users'), readOwn(node, 'stats')];
    if (isRaw(accounts) && isRaw(stats)) {
      for (const handle of Object.keys(accounts).slice(0, maxUsers)) {
        const pair = { user: readOwn(accounts, handle), stats: readOwn(stats, handle) };
        if (isUserPair(pair)) users.push(pickFields(pair, postFields));
      }
    }
    if (next.length >= maxNodes) return;
    for (const key in node) {
      if (next.length >= maxNodes) return;
      const child = skipped.has(key) ? undefined : readOwn(node, key);
      // What stands among comments is a comment or nothing: no reader is ever taken for a creator.
      if (key === 'comments' && Array.isArray(child)) {
        next.push(...child.slice(0, maxNodes).filter(isComment));
      } else if (isRaw(child)) next.push(child);
    }
  }

  for (let depth = 0; depth <= maxDepth && level.length > 0; depth += 1) {
    const next: unknown[] = [];
    for (const node of level) {
      if (nodes++ > maxNodes) break;
      if (items.length >= maxItems || users.length >= maxUsers || comments.length >= maxComments)
        break;
      try {
        if (isRaw(node)) look(node, next);
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
  const author = readOwn(node, 'author');
  return (
    (isRaw(author) || typeof author === 'string') &&
    /string|number/.test(typeof readOwn(node, 'id')) &&
    (hasPostStats(readOwn(node, 'stats')) || hasPostStats(readOwn(node, 'statsV2')))
  );
}

function hasPostStats(stats: unknown): boolean {
  return postStats.split(' ').some((field) => readOwn(stats, field) !== undefined);
}

function pickItem(item: Raw): Raw {
  const picked = pickFields(item, postFields);
  // What fills these two is heavy; that they are there says which kind of post it is.
  for (const field of ['imagePost', 'video']) if (readOwn(item, field)) picked[field] = true;
  const { textExtra } = picked;
  const isTagged = Array.isArray(textExtra) && textExtra.length > 0;
  return isTagged ? picked : Object.assign(picked, pickFields(item, tagFields));
}

/** An id, the post's id and a text. */
function isComment(node: unknown): boolean {
  return ['cid', 'aweme_id', 'text'].every((field) => typeof readOwn(node, field) === 'string');
}

function pickComment(node: Raw, replies = readOwn(node, 'reply_comment')): Raw {
  const picked = pickFields(node, commentFields);
  picked.text = String(picked.text).slice(0, maxCommentLength);
  if (Array.isArray(replies)) {
    picked.reply_comment = replies
      .slice(0, maxReplies)
      .filter(isComment)
      .map((reply) => pickComment(reply, null));
  }
  return picked;
}

/** `{ user, stats }`: `userInfo` of a profile or of a hover card, and LIVE's `liveRoomUserInfo`. */
function isUserPair(node: Raw): boolean {
  return (
    typeof readOwn(readOwn(node, 'user'), 'uniqueId') === 'string' &&
    (isRaw(readOwn(node, 'stats')) || isRaw(readOwn(node, 'statsV2')))
  );
}

/** A row of user search. */
function isUserCard(node: Raw): boolean {
  return typeof readOwn(readOwn(node, 'user_info'), 'unique_id') === 'string';
}

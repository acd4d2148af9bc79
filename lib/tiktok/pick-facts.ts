import { isComment, pickComment } from './pick-comment';
import { isItem, isPost, pickItem } from './pick-item';
import { isUserCard, isUserPair, pickUserCard, pickUserPair } from './pick-user';
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

export interface PickLimits {
  /** How far below the root is looked; SIGI items sit at 2, hydrated ones at 4. */
  maxDepth: number;
  /** Objects and arrays looked at, items excluded: a feed batch has about 60. */
  maxNodes: number;
  maxItems: number;
  maxUsers: number;
  /** Replies inside a comment not counted; a page has 20. */
  maxComments: number;
}

export const pickLimits: PickLimits = {
  maxDepth: 12,
  maxNodes: 10_000,
  maxItems: 400,
  maxUsers: 200,
  maxComments: 300,
};

/** Branches without posts or accounts to rate: large, or the visitor's own and none of our business. */
const skipped = new Set([
  'webapp.app-context',
  'webapp.biz-context',
  'webapp.i18n-translation',
  'webapp.a-b',
  'seo.abtest',
  'extra',
  'log_pb',
  'video',
  'music',
]);

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
export function pickFacts(root: unknown, limits: PickLimits = pickLimits): PickedFacts {
  const picked: PickedFacts = { items: [], users: [], comments: [] };
  const queue: Raw[] = isRaw(root) ? [root] : [];
  const depths: number[] = [0];
  for (let at = 0; at < queue.length; at += 1) {
    if (isFull(picked, limits)) break;
    const depth = (depths[at] ?? 0) + 1;
    try {
      const node = queue[at] as Raw;
      if (take(node, picked, limits) || depth > limits.maxDepth) continue;
      addChildren(queue, node, limits.maxNodes);
    } catch {
      // A getter or proxy of the page's threw: that branch is lost, the others are not.
    }
    while (depths.length < queue.length) depths.push(depth);
  }
  return picked;
}

function isFull({ items, users, comments }: PickedFacts, limits: PickLimits): boolean {
  return (
    items.length >= limits.maxItems ||
    users.length >= limits.maxUsers ||
    comments.length >= limits.maxComments
  );
}

function addChildren(queue: Raw[], node: Raw, maxNodes: number): void {
  if (queue.length >= maxNodes) return;
  if (Array.isArray(node)) {
    for (let index = 0; index < node.length && queue.length < maxNodes; index += 1) {
      const child: unknown = node[index];
      if (isRaw(child)) queue.push(child);
    }
    return;
  }
  for (const key in node) {
    if (queue.length >= maxNodes) return;
    const child = skipped.has(key) ? undefined : readOwn(node, key);
    // What stands among comments is a comment or nothing: no reader is ever taken for a creator.
    if (key === 'comments' && Array.isArray(child)) {
      for (const row of child.slice(0, maxNodes)) if (isRaw(row) && isComment(row)) queue.push(row);
    } else if (isRaw(child)) queue.push(child);
  }
}

/** Picks what the node is, if anything; returns whether there is nothing more to find in it. */
function take(node: Raw, picked: PickedFacts, limits: PickLimits): boolean {
  if (Array.isArray(node)) return false;
  if (isItem(node)) {
    if (isPost(node)) picked.items.push(pickItem(node));
    return true;
  }
  if (isComment(node)) {
    picked.comments.push(pickComment(node));
    return true;
  }
  if (isUserPair(node)) picked.users.push(pickUserPair(node));
  else if (isUserCard(node)) picked.users.push(pickUserCard(node));
  else pickUserMaps(node, picked, limits);
  return false;
}

/** `UserModule` of 2022–23: `{ users: { [handle]: user }, stats: { [handle]: stats } }`. */
function pickUserMaps(node: Raw, picked: PickedFacts, limits: PickLimits): void {
  const users = readOwn(node, 'users');
  const stats = readOwn(node, 'stats');
  if (!isRaw(users) || !isRaw(stats)) return;
  for (const handle of Object.keys(users)) {
    if (picked.users.length >= limits.maxUsers) return;
    const pair = { user: readOwn(users, handle), stats: readOwn(stats, handle) };
    if (isUserPair(pair)) picked.users.push(pickUserPair(pair));
  }
}

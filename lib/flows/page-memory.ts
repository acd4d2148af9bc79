import type { ChipRating } from '@/lib/model/chip-rating';
import { type Creator, type CreatorKey, creatorKey, mergeCreator } from '@/lib/model/creator';
import type { Decision } from '@/lib/model/entry';
import type { Known } from '@/lib/model/known';
import { mergePost, type Post } from '@/lib/model/post';
import type { Evidence } from '@/lib/model/sighting';

/** What one tab holds of one creator. `revision` rises with every change, so that ratings can be kept. */
export interface Remembered {
  key: CreatorKey;
  creator: Creator;
  posts: Map<string, Post>;
  known?: Known;
  /** As the background rated them last, and the revision of the tab's desk that it was against. */
  rated?: { rating: ChipRating; against: number };
  /** The background was asked and did not answer. */
  isUnanswered?: boolean;
  /** A card of theirs is on the page, or was: their rating goes before that of others. */
  isAwaited?: boolean;
  pending?: Decision;
  revision: number;
}

export interface PageMemory {
  /** Merges evidence; returns the keys that hold something new. */
  take(evidence: readonly Evidence[]): CreatorKey[];
  /** Adds what the store knows; returns whether anything was learnt. */
  learn(known: Known): boolean;
  /** Keeps ratings made against one revision of the desk; returns the keys that have another than before. */
  rate(ratings: readonly { key: CreatorKey; rating: ChipRating }[], against: number): CreatorKey[];
  /** Nobody answered for these; returns the keys that are still without a rating. */
  miss(keys: readonly CreatorKey[]): CreatorKey[];
  /** `@handle` leads to the creator whose id has become known since. */
  byKey(key: CreatorKey): Remembered | undefined;
  byPost(postId: string): Remembered | undefined;
  byHandle(handle: string | undefined): Remembered | undefined;
  /** The one post of this creator with this caption; `undefined` where several have it, or none. */
  postIdOf(handle: string, caption: string): string | undefined;
  /** All this tab holds of a creator, as a message carries it. */
  evidenceOf(key: CreatorKey): Evidence | undefined;
  keys(): CreatorKey[];
  /** Posts read so far, those forgotten since included. */
  postsRead(): number;
}

/**
 * The creators and posts of one tab. A feed can be scrolled for hours, so the memory is bounded: the
 * creators longest untouched are forgotten here (the store keeps them).
 *
 * @param maxCreators how many are held
 * @param maxPosts how many posts of one creator are held; the oldest go first
 */
export function createPageMemory(maxCreators = 300, maxPosts = 60): PageMemory {
  const creators = new Map<CreatorKey, Remembered>();
  const keyOfPost = new Map<string, CreatorKey>();
  const keyOfHandle = new Map<string, CreatorKey>();
  let postsRead = 0;

  function touch(remembered: Remembered) {
    creators.delete(remembered.key);
    creators.set(remembered.key, remembered);
  }

  function forgetOldest() {
    for (const [key, oldest] of creators) {
      if (creators.size <= maxCreators) return;
      if (oldest.pending !== undefined) continue;
      creators.delete(key);
      for (const id of oldest.posts.keys()) keyOfPost.delete(id);
      if (keyOfHandle.get(oldest.creator.handle) === key) keyOfHandle.delete(oldest.creator.handle);
    }
  }

  /** The creator known so far by handle only becomes the one with an id. */
  function joinHandleOnly(creator: Creator, key: CreatorKey): Remembered | undefined {
    if (creator.id === undefined) return undefined;
    const handleKey = creatorKey({ handle: creator.handle });
    const handleOnly = creators.get(handleKey);
    if (!handleOnly) return undefined;
    creators.delete(handleKey);
    for (const id of handleOnly.posts.keys()) keyOfPost.set(id, key);
    return { ...handleOnly, key };
  }

  function resolve(creator: Creator): CreatorKey {
    if (creator.id !== undefined) return creatorKey(creator);
    return keyOfHandle.get(creator.handle) ?? creatorKey(creator);
  }

  function hold(creator: Creator, key: CreatorKey): Remembered {
    const joined = joinHandleOnly(creator, key);
    const remembered = creators.get(key) ?? joined;
    if (!remembered) {
      return { key, creator, posts: new Map(), revision: 0 };
    }
    if (joined && joined !== remembered) {
      for (const post of joined.posts.values()) addPost(remembered, post);
    }
    if (remembered.creator.handle !== creator.handle) keyOfHandle.delete(remembered.creator.handle);
    remembered.creator = mergeCreator(remembered.creator, creator);
    return remembered;
  }

  function addPost(remembered: Remembered, post: Post) {
    const known = remembered.posts.get(post.id);
    if (!known) postsRead += 1;
    remembered.posts.set(post.id, known ? mergePost(known, post) : post);
    keyOfPost.set(post.id, remembered.key);
    for (const id of remembered.posts.keys()) {
      if (remembered.posts.size <= maxPosts) break;
      remembered.posts.delete(id);
      keyOfPost.delete(id);
    }
  }

  return {
    take(evidence) {
      const changed = new Set<CreatorKey>();
      for (const { creator, posts } of evidence) {
        const key = resolve(creator);
        const remembered = hold(creator, key);
        for (const post of posts) addPost(remembered, post);
        remembered.revision += 1;
        keyOfHandle.set(remembered.creator.handle, key);
        touch(remembered);
        changed.add(key);
      }
      forgetOldest();
      return [...changed];
    },
    learn(known) {
      const remembered = creators.get(known.key) ?? byHandle(known.creator.handle);
      const isNew = JSON.stringify(remembered?.known) !== JSON.stringify(known);
      if (!remembered || !isNew) return false;
      remembered.known = known;
      remembered.revision += 1;
      return true;
    },
    rate(ratings, against) {
      return ratings.flatMap(({ key, rating }) => {
        const remembered = byKey(key);
        if (!remembered) return [];
        const { rated } = remembered;
        const isSame =
          rated?.against === against && JSON.stringify(rated.rating) === JSON.stringify(rating);
        remembered.rated = { rating, against };
        remembered.isUnanswered = false;
        if (isSame) return [];
        remembered.revision += 1;
        return [remembered.key];
      });
    },
    miss(keys) {
      return keys.flatMap((key) => {
        const remembered = byKey(key);
        if (!remembered || remembered.isUnanswered) return [];
        remembered.isUnanswered = true;
        remembered.revision += 1;
        return [remembered.key];
      });
    },
    byKey,
    byPost: (postId) => lookup(keyOfPost.get(postId)),
    byHandle,
    postIdOf(handle, caption) {
      const wanted = toOneLine(caption);
      const posts = [...(byHandle(handle)?.posts.values() ?? [])];
      const ids = posts.filter((post) => toOneLine(post.caption) === wanted).map(({ id }) => id);
      return ids.length === 1 ? ids[0] : undefined;
    },
    evidenceOf(key) {
      const held = byKey(key);
      return held && { creator: held.creator, posts: [...held.posts.values()] };
    },
    keys: () => [...creators.keys()],
    postsRead: () => postsRead,
  };

  function lookup(key: CreatorKey | undefined) {
    return key === undefined ? undefined : creators.get(key);
  }

  function byHandle(handle: string | undefined) {
    return handle === undefined ? undefined : lookup(keyOfHandle.get(handle));
  }

  function byKey(key: CreatorKey) {
    return creators.get(key) ?? (key.startsWith('@') ? byHandle(key.slice(1)) : undefined);
  }
}

/** Pages draw line breaks and runs of spaces as one. */
function toOneLine(text: string | undefined): string | undefined {
  return text?.replace(/\s+/g, ' ').trim();
}

import { type Creator, type CreatorKey, creatorKey, mergeCreator } from '@/lib/model/creator';
import { mergePost, type Post } from '@/lib/model/post';
import type { Evidence } from '@/lib/model/sighting';

/** What `Evidence` holds at most; a creator with more posts comes in several pieces. */
const maxPosts = 100;

export interface EvidenceCollector {
  add(creator: Creator, post?: Post): void;
  /** One piece a creator, in the order of their first mention. */
  evidence(): Evidence[];
}

/** Gathers one capture's creators and posts, each once, whatever the order and number of mentions. */
export function createEvidenceCollector(): EvidenceCollector {
  const creators = new Map<CreatorKey, { creator: Creator; posts: Map<string, Post> }>();
  const keyOfHandle = new Map<string, CreatorKey>();

  /** A mention without id belongs to the account of that handle. */
  function keyOf(creator: Creator): CreatorKey {
    if (creator.id === undefined) return keyOfHandle.get(creator.handle) ?? creatorKey(creator);
    const key = creatorKey(creator);
    const handleKey = creatorKey({ handle: creator.handle });
    const handleOnly = creators.get(handleKey);
    const known = creators.get(key);
    if (handleOnly !== undefined) {
      const posts = new Map([...handleOnly.posts, ...(known?.posts ?? [])]);
      creators.set(key, { creator: known?.creator ?? handleOnly.creator, posts });
    }
    creators.delete(handleKey);
    keyOfHandle.set(creator.handle, key);
    return key;
  }

  return {
    add(creator, post) {
      const key = keyOf(creator);
      const known = creators.get(key);
      const merged = {
        creator: known ? mergeCreator(known.creator, creator) : creator,
        posts: known?.posts ?? new Map<string, Post>(),
      };
      creators.set(key, merged);
      if (post === undefined) return;
      const knownPost = merged.posts.get(post.id);
      merged.posts.set(post.id, knownPost ? mergePost(knownPost, post) : post);
    },
    evidence() {
      return [...creators.values()].flatMap(({ creator, posts }) => {
        const all = [...posts.values()];
        const pieces: Evidence[] = [{ creator, posts: all.slice(0, maxPosts) }];
        for (let from = maxPosts; from < all.length; from += maxPosts) {
          pieces.push({ creator, posts: all.slice(from, from + maxPosts) });
        }
        return pieces;
      });
    },
  };
}

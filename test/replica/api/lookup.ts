import type { Creator, Post, World } from '#test/replica/world/model.ts';
import { hash } from '#test/replica/world/random.ts';

/** Posts that mention any word of the search, in caption, hashtag, niche or author; mixed. */
export function findPosts(world: World, keyword: string): Post[] {
  const words = toWords(keyword);
  const open = new Set(world.creators.filter((one) => !one.isPrivate).map((one) => one.handle));
  const found = [...world.posts.values()].filter((post) => {
    if (!open.has(post.handle) || post.commerce.isAd) return false;
    const text = `${post.caption} ${post.hashtags.join(' ')} ${post.niche} ${post.handle}`;
    return words.some((word) => text.toLowerCase().includes(word));
  });
  return found.sort((left, right) => hash(left.id) - hash(right.id));
}

/** Accounts by handle, nickname or niche. */
export function findUsers(world: World, keyword: string): Creator[] {
  const words = toWords(keyword);
  return world.creators.filter((creator) =>
    words.some((word) =>
      `${creator.handle} ${creator.nickname} ${creator.niche}`.toLowerCase().includes(word),
    ),
  );
}

function toWords(keyword: string): string[] {
  return keyword
    .toLowerCase()
    .split(/[\s#@]+/)
    .filter((word) => word.length > 0);
}

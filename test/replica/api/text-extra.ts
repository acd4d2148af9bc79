import type { Post } from '#test/replica/world/model.ts';

/** Hashtags (type 1) and mentions (type 0) of a caption, with the places where they stand. */
export function toTextExtra(post: Post): Record<string, unknown>[] {
  const tokens = [
    ...post.hashtags.map((name) => ({ mark: `#${name}`, type: 1, name })),
    ...post.mentions.map((name) => ({ mark: `@${name}`, type: 0, name })),
  ];
  return tokens.map(({ mark, type, name }) => {
    const start = post.caption.indexOf(mark);
    return {
      awemeId: '',
      start,
      end: start + mark.length,
      hashtagId: type === 1 ? String(10_000 + name.length * 97) : '',
      hashtagName: type === 1 ? name : '',
      isCommerce: false,
      subType: 0,
      type,
      ...(type === 0 ? { userId: '', userUniqueId: name, secUid: '' } : {}),
    };
  });
}

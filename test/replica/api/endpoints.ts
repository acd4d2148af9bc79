import type { ReplicaSettings } from '#test/replica/options.ts';
import type { Creator, FeedEntry, Post, World } from '#test/replica/world/model.ts';
import { toComment } from './comment.ts';
import { toLiveRow, toSuggestedRow } from './feed-rows.ts';
import { type ItemSource, toItem } from './item.ts';
import { findPosts, findUsers } from './lookup.ts';
import { toSearchUser, toUserInfo } from './user.ts';

/** What an endpoint says, before the envelope. `undefined`: no such thing. */
export type Endpoint = (query: URLSearchParams) => Record<string, unknown> | undefined;

/** All endpoints that the replica's page asks, by path. */
export function createEndpoints(world: World, settings: ReplicaSettings): Record<string, Endpoint> {
  const creators = new Map(world.creators.map((creator) => [creator.handle, creator]));
  const authorOf = (post: Post): Creator => {
    const creator = creators.get(post.handle);
    if (!creator) throw new Error(`Post ${post.id} has no creator @${post.handle}`);
    return creator;
  };
  const item = (post: Post, source: ItemSource = 'list') =>
    toItem(post, authorOf(post), source, settings);

  const feedRow = (entry: FeedEntry): Record<string, unknown> | undefined => {
    if (entry.kind === 'live') return toLiveRow(entry, creators.get(entry.handle));
    if (entry.kind === 'suggested') return toSuggestedRow(entry, creators);
    const post = world.posts.get(entry.postId);
    if (!post) return undefined;
    const reposter = entry.repostedBy ? creators.get(entry.repostedBy) : undefined;
    return reposter ? { ...item(post), repostInfo: { nickname: reposter.nickname } } : item(post);
  };

  const page = (posts: Post[], query: URLSearchParams, size: number): Record<string, unknown> => {
    const cursor = readNumber(query, 'cursor', 0);
    const end = cursor + readNumber(query, 'count', size);
    const itemList = posts.slice(cursor, end).map((post) => item(post));
    return { itemList, cursor: String(end), hasMore: end < posts.length };
  };
  const postsByIds = (ids: string[]) => ids.flatMap((id) => world.posts.get(id) ?? []);
  const creatorOf = (query: URLSearchParams) => creators.get(query.get('uniqueId') ?? '');

  return {
    '/api/recommend/item_list/': (query) => {
      const from = readNumber(query, 'replicaFrom', 0);
      const rows = world.feed.slice(from, from + readNumber(query, 'count', settings.pageSize));
      return {
        itemList: rows.flatMap((entry) => feedRow(entry) ?? []),
        hasMore: from + rows.length < world.feed.length,
      };
    },
    '/api/following/item_list/': (query) =>
      page(postsByIds(world.followingIds), query, settings.pageSize),
    '/api/explore/item_list/': (query) =>
      page([...world.posts.values()].filter(isOpen(authorOf)).slice(0, 90), query, 14),
    '/api/post/item_list/': (query) => {
      const creator = creatorOf(query);
      if (!creator || creator.isPrivate) return { itemList: [], hasMore: false };
      const pinned = creator.posts.filter((post) => post.isPinned);
      const rest = creator.posts.filter((post) => !post.isPinned);
      return page([...pinned, ...rest], query, 30);
    },
    '/api/repost/item_list/': (query) =>
      page(postsByIds(creatorOf(query)?.repostIds ?? []), query, 30),
    '/api/user/detail/': (query) => {
      const creator = creatorOf(query);
      return creator
        ? { userInfo: toUserInfo(creator, settings) }
        : { userInfo: {}, statusCode: 10_221, status_code: 10_221 };
    },
    '/api/item/detail/': (query) => {
      const post = world.posts.get(query.get('itemId') ?? '');
      return post
        ? { itemInfo: { itemStruct: item(post, 'page') } }
        : { itemInfo: {}, statusCode: 10_204, status_code: 10_204 };
    },
    '/api/related/item_list/': (query) => {
      const post = world.posts.get(query.get('itemID') ?? '');
      const alike = [...world.posts.values()].filter(
        (other) => other.niche === post?.niche && other.handle !== post.handle,
      );
      return page(alike.filter(isOpen(authorOf)).slice(0, 48), query, 16);
    },
    '/api/challenge/item_list/': (query) => {
      const tag = query.get('challengeName') ?? '';
      const tagged = [...world.posts.values()].filter((post) => post.hashtags.includes(tag));
      return page(tagged.filter(isOpen(authorOf)), query, 30);
    },
    '/api/search/general/full/': (query) => {
      const keyword = query.get('keyword') ?? '';
      const users = findUsers(world, keyword).slice(0, 3).map(toSearchUser);
      const found = findPosts(world, keyword);
      const offset = readNumber(query, 'offset', 0);
      const rows = found
        .slice(offset, offset + 12)
        .map((post) => ({ type: 1, item: item(post, 'search'), common: {} }));
      return {
        data:
          offset === 0 && users.length
            ? [{ type: 4, user_list: users, common: {} }, ...rows]
            : rows,
        cursor: offset + rows.length,
        has_more: offset + rows.length < found.length ? 1 : 0,
      };
    },
    '/api/search/item/full/': (query) => {
      const found = findPosts(world, query.get('keyword') ?? '');
      const offset = readNumber(query, 'offset', 0);
      return {
        item_list: found.slice(offset, offset + 12).map((post) => item(post, 'search')),
        cursor: offset + 12,
        has_more: offset + 12 < found.length ? 1 : 0,
      };
    },
    '/api/search/user/full/': (query) => {
      const found = findUsers(world, query.get('keyword') ?? '');
      return { user_list: found.slice(0, 20).map(toSearchUser), cursor: 20, has_more: 0 };
    },
    '/api/comment/list/': (query) => {
      const post = world.posts.get(query.get('aweme_id') ?? '');
      if (!post) return { comments: null, total: 0, has_more: 0 };
      const comments = world.commentsOf(post.id);
      const cursor = readNumber(query, 'cursor', 0);
      const count = readNumber(query, 'count', 20);
      return {
        comments: comments.slice(cursor, cursor + count).map((comment) => toComment(comment, post)),
        total: post.exact.comments,
        cursor: cursor + count,
        has_more: cursor + count < comments.length ? 1 : 0,
        has_filtered_comments: 0,
        top_gifts: null,
      };
    },
    '/api/comment/list/reply/': (query) => {
      const post = world.posts.get(query.get('item_id') ?? '');
      const parent = query.get('comment_id') ?? '';
      const comment = post && world.commentsOf(post.id).find((one) => one.id === parent);
      const replies = comment?.replies ?? [];
      return {
        comments: post ? replies.map((reply) => toComment(reply, post, parent)) : [],
        total: replies.length,
        cursor: replies.length,
        has_more: 0,
      };
    },
  };
}

function readNumber(query: URLSearchParams, name: string, otherwise: number): number {
  const value = Number(query.get(name) ?? Number.NaN);
  return Number.isFinite(value) ? value : otherwise;
}

const isOpen = (authorOf: (post: Post) => Creator) => (post: Post) =>
  !authorOf(post).isPrivate && !post.commerce.isAd;

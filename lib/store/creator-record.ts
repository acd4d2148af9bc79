import { type CreatorKey, mergeCreator } from '@/lib/model/creator';
import { mergePost, type Post } from '@/lib/model/post';
import type { Evidence, Sighting } from '@/lib/model/sighting';
import { mergeHistory, toSnapshot } from './history';
import type { CreatorRecord, SeenMark } from './schema';

export const maxPosts = 60;
/** Beyond it the oldest marks go; a post of theirs seen yet again then counts anew. */
export const maxMarks = 200;
const maxFormerHandles = 20;
/** A post that had to go still leads to its creator, so that its card counts when it is seen. */
const maxPostIds = 300;

/** The first record of a creator. */
export function createRecord(key: CreatorKey, { creator, posts }: Evidence): CreatorRecord {
  const empty: CreatorRecord = {
    key,
    creator,
    posts: [],
    postIds: [],
    marks: [],
    formerHandles: [],
    history: mergeHistory([], toSnapshot(creator)),
    updatedAt: creator.observedAt,
    revision: 0,
  };
  return withPosts(empty, posts);
}

/** The record with one more observation: figures are updated, never added up. */
export function addEvidence(record: CreatorRecord, { creator, posts }: Evidence): CreatorRecord {
  const merged = mergeCreator(record.creator, creator);
  return withPosts(
    {
      ...record,
      creator: merged,
      formerHandles: toFormerHandles(merged.handle, [
        record.creator.handle,
        creator.handle,
        ...record.formerHandles,
      ]),
      history: mergeHistory(record.history, toSnapshot(creator)),
      updatedAt: Math.max(record.updatedAt, creator.observedAt),
    },
    posts,
  );
}

/** The record with a post's card seen. The same post seen again moves the time, not the count. */
export function addSighting(record: CreatorRecord, sighting: Sighting): CreatorRecord {
  const { postId, place, at } = sighting;
  const earlier = record.marks.find((mark) => mark.postId === postId);
  const mark = earlier && earlier.at > at ? earlier : { postId, place, at };
  const others = record.marks.filter((other) => other !== earlier);
  const seen = record.seen ?? { posts: 0, firstAt: at, lastAt: at };
  return withPosts(
    {
      ...record,
      seen: {
        posts: seen.posts + (earlier ? 0 : 1),
        firstAt: Math.min(seen.firstAt, at),
        lastAt: Math.max(seen.lastAt, at),
      },
      marks: toMarks([mark, ...others]),
      updatedAt: Math.max(record.updatedAt, at),
    },
    [],
  );
}

/**
 * Two records of one person as one, under the first one's key: the second was known by handle only
 * until its id was read.
 */
export function mergeRecords(record: CreatorRecord, other: CreatorRecord): CreatorRecord {
  const merged = mergeCreator(other.creator, record.creator);
  const creator = record.creator.id === undefined ? merged : { ...merged, id: record.creator.id };
  const both = record.marks.filter(({ postId }) => other.marks.some((m) => m.postId === postId));
  const newestMarks = new Map<string, SeenMark>();
  for (const mark of [...record.marks, ...other.marks]) {
    const known = newestMarks.get(mark.postId);
    if (!known || known.at < mark.at) newestMarks.set(mark.postId, mark);
  }
  const isPerson = record.isPerson ?? other.isPerson;
  const doNotContactAt = record.doNotContactAt ?? other.doNotContactAt;
  const givenEmail = record.givenEmail ?? other.givenEmail;
  const givenName = record.givenName ?? other.givenName;
  const seen = mergeSeen(record.seen, other.seen, both.length);
  return withPosts(
    {
      ...record,
      creator,
      postIds: [...record.postIds, ...other.postIds],
      ...(seen && { seen }),
      ...(isPerson !== undefined && { isPerson }),
      ...(doNotContactAt !== undefined && { doNotContactAt }),
      ...(givenEmail !== undefined && { givenEmail }),
      ...(givenName !== undefined && { givenName }),
      marks: toMarks([...newestMarks.values()]),
      formerHandles: toFormerHandles(creator.handle, [
        record.creator.handle,
        other.creator.handle,
        ...record.formerHandles,
        ...other.formerHandles,
      ]),
      history: other.history.reduce(mergeHistory, record.history),
      updatedAt: Math.max(record.updatedAt, other.updatedAt),
      revision: Math.max(record.revision, other.revision),
    },
    other.posts,
  );
}

function mergeSeen(
  a: CreatorRecord['seen'],
  b: CreatorRecord['seen'],
  inBoth: number,
): CreatorRecord['seen'] {
  if (!a || !b) return a ?? b;
  return {
    posts: a.posts + b.posts - inBoth,
    firstAt: Math.min(a.firstAt, b.firstAt),
    lastAt: Math.max(a.lastAt, b.lastAt),
  };
}

function withPosts(record: CreatorRecord, posts: readonly Post[]): CreatorRecord {
  const merged = new Map(record.posts.map((post) => [post.id, post]));
  for (const post of posts) {
    const known = merged.get(post.id);
    merged.set(post.id, known ? mergePost(known, post) : post);
  }
  const marked = record.marks.map(({ postId }) => postId);
  return {
    ...record,
    posts: [...merged.values()].sort((a, b) => compareIds(b.id, a.id)),
    postIds: [...new Set([...marked, ...merged.keys(), ...record.postIds])],
  };
}

/**
 * The record as it is stored, one revision on: the posts that were seen, then the newest, as many as
 * there is room for. Cut once, before writing, so that a post read and seen in one batch is a seen one.
 */
export function toStored(record: CreatorRecord): CreatorRecord {
  const seenIds = new Set(record.marks.map(({ postId }) => postId));
  const seenFirst = [
    ...record.posts.filter(({ id }) => seenIds.has(id)),
    ...record.posts.filter(({ id }) => !seenIds.has(id)),
  ];
  const kept = new Set(seenFirst.slice(0, maxPosts));
  return {
    ...record,
    posts: record.posts.filter((post) => kept.has(post)),
    postIds: record.postIds.slice(0, maxPostIds),
    revision: record.revision + 1,
  };
}

/** A post's id grows with its time of creation, but outgrows a double. */
function compareIds(a: string, b: string): number {
  return a.length - b.length || (a < b ? -1 : a > b ? 1 : 0);
}

function toMarks(marks: readonly SeenMark[]): SeenMark[] {
  return [...marks].sort((a, b) => b.at - a.at).slice(0, maxMarks);
}

function toFormerHandles(present: string, handles: readonly string[]): string[] {
  return [...new Set(handles)].filter((handle) => handle !== present).slice(0, maxFormerHandles);
}

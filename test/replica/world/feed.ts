import type { Creator, FeedEntry, Post } from './model.ts';
import type { Random } from './random.ts';
import { drawAround } from './rates.ts';
import type { FeedSketch } from './sketch.ts';

/**
 * An invented For You list. It shows winners: of each creator the posts with many plays come
 * first. Two in five creators come back several times. Between posts stand ads, LIVE rooms and
 * suggested accounts, none of them among the first six.
 */
export function createFeed(creators: Creator[], length: number, random: Random): FeedEntry[] {
  const rooms = creators.filter((creator) => creator.liveRoomId !== undefined);
  const ads = creators.flatMap((creator) => creator.posts).filter((post) => post.commerce.isAd);
  const tickets = creators.flatMap((creator, index) => drawTickets(creator, random.fork(index)));
  const entries: FeedEntry[] = spread(shuffleByPlays(tickets, random)).map((post) => ({
    kind: 'post',
    postId: post.id,
    ...(random.chance(0.04) ? { repostedBy: random.pick(creators).handle } : {}),
  }));

  const feed: FeedEntry[] = [];
  for (const entry of entries) {
    if (feed.length >= length) break;
    feed.push(entry);
    if (feed.length < 6) continue;
    if (feed.length % 9 === 0 && ads.length > 0) {
      feed.push({ kind: 'post', postId: random.pick(ads).id });
    }
    if (feed.length % 17 === 0 && rooms.length > 0) {
      const { handle, liveRoomId = '' } = random.pick(rooms);
      feed.push({ kind: 'live', handle, roomId: liveRoomId });
    }
    if (feed.length % 26 === 0) {
      const handles = random.sample(creators, 4).map((creator) => creator.handle);
      feed.push({ kind: 'suggested', handles });
    }
  }
  return feed.slice(0, length);
}

function drawTickets(creator: Creator, random: Random): Ticket[] {
  const posts = creator.posts.filter((post) => !post.commerce.isAd);
  const wanted = creator.purpose ? posts.length : random.chance(0.4) ? random.integer(2, 5) : 1;
  return posts
    .map((post) => ({ post, weight: drawAround(post.exact.plays + 1, 1, random) }))
    .sort((left, right) => right.weight - left.weight)
    .slice(0, wanted)
    .map(({ post }) => ({ post, weight: creator.purpose ? 14 : (post.exact.plays + 1) ** 0.3 }));
}

interface Ticket {
  post: Post;
  weight: number;
}

/** A random order in which posts with many plays tend to come early. */
function shuffleByPlays(tickets: Ticket[], random: Random): Post[] {
  return tickets
    .map(({ post, weight }) => ({ post, place: -Math.log(1 - random.next()) / weight }))
    .sort((left, right) => left.place - right.place)
    .map(({ post }) => post);
}

/** The same order, but no creator twice within three articles where that can be helped. */
function spread(posts: Post[]): Post[] {
  const shuffled = [...posts];
  for (let index = 1; index < shuffled.length; index++) {
    const near = new Set(shuffled.slice(Math.max(0, index - 3), index).map((post) => post.handle));
    const other = shuffled.findIndex((post, at) => at >= index && !near.has(post.handle));
    const [here, there] = [shuffled[index], shuffled[other]];
    if (here && there) [shuffled[index], shuffled[other]] = [there, here];
  }
  return shuffled;
}

/** Turns what a test wrote down into entries; `@handle` takes that creator's next post. */
export function toFeedEntries(sketches: FeedSketch[], creators: Creator[]): FeedEntry[] {
  const used = new Map<string, number>();
  return sketches.map((sketch) => {
    if (typeof sketch !== 'string') return sketch;
    if (!sketch.startsWith('@')) return { kind: 'post', postId: sketch };
    const handle = sketch.slice(1);
    const creator = creators.find((one) => one.handle === handle);
    if (!creator) throw new Error(`feedOrder names ${sketch}, who is not among the creators`);
    const turn = used.get(handle) ?? 0;
    used.set(handle, turn + 1);
    const post = creator.posts[turn % Math.max(1, creator.posts.length)];
    if (!post) throw new Error(`feedOrder names ${sketch}, who has no posts`);
    return { kind: 'post', postId: post.id };
  });
}

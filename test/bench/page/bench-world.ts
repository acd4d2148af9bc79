import { createReplica, type Replica } from '#test/replica/replica.ts';

/** Posts in one reply, as TikTok's own pages ask for. */
export const batchSize = 30;

/** How long an item is in the replies that were captured. */
const itemBytes = 33_000;

export interface BenchWorld {
  replica: Replica;
  /**
   * Replies of thirty posts each, about 1 MB, no post twice: facts that come again are dropped early,
   * and would cost too little.
   */
  bodies: Buffer[];
}

/**
 * The tiktok.com that is measured on. The same seed each time, so that the bare page and the page with
 * us show the very same posts.
 *
 * @param posts how many For You has
 */
export function createBenchWorld(posts: number): BenchWorld {
  const replica = createReplica({
    seed: 'bench',
    size: { creators: Math.ceil(posts / 3), feed: posts },
    // What breaks careless code is for the tests; here every card carries a chip.
    awkward: false,
    pageSize: batchSize,
    scrolling: 'instant',
    itemBytes,
  });
  const bodies = Array.from({ length: Math.floor(posts / batchSize) }, (_, batch) => {
    const query = `count=${batchSize}&replicaFrom=${batch * batchSize}`;
    const url = `https://www.tiktok.com/api/recommend/item_list/?${query}`;
    const answer = replica.handle({ url, resourceType: 'fetch' });
    if (!answer) throw new Error(`The replica does not answer ${url}: has the endpoint moved?`);
    return Buffer.from(answer.body);
  });
  return { replica, bodies };
}

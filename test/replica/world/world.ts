import type { ReplicaSettings } from '#test/replica/options.ts';
import { awkwardCreators } from './awkward.ts';
import { campaignCreators } from './campaign.ts';
import { caseCreators } from './cases/cases.ts';
import { createComments } from './comment.ts';
import { advertisers, companionCreators } from './companions.ts';
import { createCreator, type Surroundings } from './creator.ts';
import { createFeed, toFeedEntries } from './feed.ts';
import type { Comment, Creator, World } from './model.ts';
import { niches } from './niches.ts';
import { createRandom, type Random } from './random.ts';
import { createRateModel } from './rates.ts';
import type { CreatorSketch } from './sketch.ts';

/** Invents everything a replica knows, from its seed and from what the test describes. */
export function createWorld(settings: ReplicaSettings): World {
  const { now, seed, size } = settings;
  const random = createRandom(seed);
  const described: CreatorSketch[] = [
    ...settings.creators,
    ...(settings.awkward ? [...awkwardCreators, ...companionCreators, ...advertisers] : []),
    ...(settings.cases ? caseCreators : []),
    ...(settings.campaign ? campaignCreators() : []),
  ];
  const handles = described.map((sketch) => sketch.handle);
  const twice = handles.find((handle, index) => handles.indexOf(handle) !== index);
  if (twice) throw new Error(`Two creators are called @${twice}; give one another handle`);

  const surroundings: Omit<Surroundings, 'random'> = {
    now,
    drawTypicalRate: createRateModel(random.fork('rates'), settings.rates),
    withinCreator: settings.rates.withinCreator,
    postsPerCreator: size.postsPerCreator,
    takenHandles: new Set(handles),
  };
  const creators = described.map((sketch) =>
    createCreator(sketch, { ...surroundings, random: random.fork(sketch.handle) }),
  );
  const deck = shuffleNiches(settings.favoredNiches, random.fork('niches'));
  for (let index = 0; creators.length < size.creators; index++) {
    const niche = deck[index % deck.length];
    creators.push(createCreator({ niche }, { ...surroundings, random: random.fork(index) }));
  }
  addReposts(creators, settings);
  addDuets(creators, settings);

  const feed = settings.feedOrder
    ? toFeedEntries(settings.feedOrder, creators)
    : [
        ...toFeedEntries(settings.feedStart, creators),
        ...createFeed(creators, size.feed, random.fork('feed')),
      ];
  return {
    now,
    creators,
    posts: new Map(creators.flatMap(({ posts }) => posts.map((post) => [post.id, post]))),
    feed,
    followingIds: createFeed(creators.slice(0, 60), 40, random.fork('following')).flatMap(
      (entry) => (entry.kind === 'post' ? [entry.postId] : []),
    ),
    commentsOf: rememberComments(creators, settings),
  };
}

const popularNiches = [
  ...['beauty', 'skincare', 'fashion', 'fitness', 'food', 'comedy'],
  ...['books', 'gaming', 'travel', 'pets', 'home', 'music_dance'],
];

/** Every niche has a card, popular ones four, favoured ones eight more. */
function shuffleNiches(favored: string[], random: Random): string[] {
  const deck = [
    ...niches.map(({ id }) => id),
    ...[1, 2, 3].flatMap(() => popularNiches),
    ...favored.flatMap((id) => Array.from({ length: 8 }, () => id)),
  ];
  return random.sample(deck, deck.length);
}

/** Every fourth creator has reposted a few posts of others. */
function addReposts(creators: Creator[], { seed }: ReplicaSettings): void {
  const random = createRandom(`${seed}/reposts`);
  for (const [index, creator] of creators.entries()) {
    if (index % 4 !== 0 || creator.repostIds.length > 0) continue;
    creator.repostIds = random
      .sample(creators, 3)
      .filter((other) => other !== creator && !other.isPrivate)
      .flatMap((other) => other.posts.slice(0, 1).map((post) => post.id));
  }
}

/** A few posts answer another creator's; TikTok says so in the caption and, for duets, by id. */
function addDuets(creators: Creator[], { seed }: ReplicaSettings): void {
  const random = createRandom(`${seed}/duets`);
  const byHandle = new Map(creators.map((creator) => [creator.handle, creator]));
  for (const creator of creators) {
    for (const post of creator.posts) {
      const other = random.pick(creators);
      if (!creator.purpose && other !== creator && random.chance(0.04)) {
        const kind = random.pick(['duet', 'stitch'] as const);
        post[kind === 'duet' ? 'duetWith' : 'stitchWith'] = other.handle;
        post.caption = `#${kind} with @${other.handle} ${post.caption}`;
        post.hashtags = [kind, ...post.hashtags];
        post.mentions = [other.handle, ...post.mentions];
      }
      const partner = byHandle.get(post.duetWith ?? '');
      if (partner?.posts[0]) post.duetFromId ??= partner.posts[0].id;
    }
  }
}

function rememberComments(creators: Creator[], { seed }: ReplicaSettings): World['commentsOf'] {
  const authors = new Map(
    creators.flatMap((creator) => creator.posts.map((post) => [post.id, { creator, post }])),
  );
  const known = new Map<string, Comment[]>();

  return (postId) => {
    const found = authors.get(postId);
    if (!found) return [];
    const comments =
      known.get(postId) ??
      createComments(found.post, found.creator, createRandom(`${seed}/${postId}`));
    known.set(postId, comments);
    return comments;
  };
}

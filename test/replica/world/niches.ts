import { beautyAndStyle } from './niches/beauty-and-style.ts';
import { bodyAndMind } from './niches/body-and-mind.ts';
import { cultureAndPlay } from './niches/culture-and-play.ts';
import { foodAndDrink } from './niches/food-and-drink.ts';
import { homeAndMaking } from './niches/home-and-making.ts';
import type { Niche } from './niches/niche.ts';
import { outAndAbout } from './niches/out-and-about.ts';
import { workAndKnowledge } from './niches/work-and-knowledge.ts';

/** Every niche that creators of the replica work in: all 46 of the taxonomy. */
export const niches: Niche[] = [
  ...beautyAndStyle,
  ...bodyAndMind,
  ...foodAndDrink,
  ...homeAndMaking,
  ...workAndKnowledge,
  ...cultureAndPlay,
  ...outAndAbout,
];

const byId = new Map(niches.map((niche) => [niche.id, niche]));

/** @throws for an id that is not in the taxonomy */
export function nicheById(id: string): Niche {
  const niche = byId.get(id);
  if (!niche) {
    throw new Error(`No niche "${id}"; the replica knows ${[...byId.keys()].join(', ')}`);
  }
  return niche;
}

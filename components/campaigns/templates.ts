import { campaignWords } from '@/assets/messages/campaigns';
import { type Brief, emptyBrief, type FollowerRange, type Goal } from '@/lib/model/brief';
import type { TierName, TierTable } from '@/lib/model/tier';

export const templateIds = [
  'launch',
  'conversions',
  'content',
  'seeding',
  'local',
  'ambassadors',
] as const;
export type TemplateId = (typeof templateIds)[number];

/** What a template leaves to the scout, who knows the brand: above all it never invents a niche. */
export type TemplateAsk =
  | 'niches'
  | 'terms'
  | 'languages'
  | 'markets'
  | 'competitors'
  | 'budget'
  | 'cpm';

export interface BriefTemplate {
  id: TemplateId;
  goal: Goal;
  tiers: readonly TierName[];
  followers?: FollowerRange;
  minEngagementPct?: number;
  asks: readonly TemplateAsk[];
}

/**
 * Six campaigns of the trade; why each sets what it sets is said in the catalogue.
 *
 * The least engagement lies between the lowest tenth (2.3 %) and the lowest quarter (3.8 %) of 10,094
 * feed posts of 2025; it misses only where a creator's whole interval is below.
 */
export const templates: readonly BriefTemplate[] = [
  {
    id: 'launch',
    goal: 'awareness',
    tiers: ['micro', 'macro'],
    asks: ['niches', 'languages', 'budget', 'cpm'],
  },
  {
    id: 'conversions',
    goal: 'conversions',
    tiers: ['nano', 'micro'],
    minEngagementPct: 3,
    asks: ['niches', 'competitors', 'budget', 'cpm'],
  },
  { id: 'content', goal: 'content', tiers: [], asks: ['niches', 'terms'] },
  {
    id: 'seeding',
    goal: 'awareness',
    tiers: ['nano'],
    followers: { from: 1_000 },
    asks: ['niches', 'languages'],
  },
  {
    id: 'local',
    goal: 'awareness',
    tiers: ['nano', 'micro'],
    asks: ['markets', 'languages', 'niches'],
  },
  {
    id: 'ambassadors',
    goal: 'conversions',
    tiers: ['nano', 'micro'],
    minEngagementPct: 4,
    asks: ['niches', 'competitors', 'budget'],
  },
];

/** The template of that name; `undefined` for any other text, e.g. of an address. */
export function findTemplate(id: string | undefined): BriefTemplate | undefined {
  return templates.find((template) => template.id === id);
}

/**
 * The brief a template begins with: the scout adds what only they know.
 *
 * @param tiers the table in use; a tier that it lacks cannot be wished for
 */
export function toTemplateBrief(template: BriefTemplate, tiers: TierTable): Brief {
  const { id, goal, followers, minEngagementPct } = template;
  return {
    ...emptyBrief,
    goal,
    tiers: template.tiers.filter((tier) => tiers.some((step) => step.tier === tier)),
    vetoes: [...campaignWords.templates[id].vetoes],
    ...(followers === undefined ? {} : { followers }),
    ...(minEngagementPct === undefined ? {} : { minEngagementPct }),
  };
}

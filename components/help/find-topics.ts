import { helpWords } from '@/assets/messages/help';
import { foldText } from '@/components/desk/fold-text';

export type TopicId = keyof typeof helpWords.topics;

/** The topics in the order of the page. */
export const topicGroups = {
  use: ['scouting', 'campaigns', 'outreach', 'tracking', 'results', 'planner', 'keys', 'chip'],
  figures: [
    'engagement',
    'percentile',
    'like-rate',
    'tier',
    'views',
    'niche',
    'fit',
    'match',
    'conversation',
    'cadence',
    'sponsored',
    'check-first',
    'contact',
    'price',
  ],
  limits: ['limits', 'never', 'privacy', 'trouble'],
} as const satisfies Record<keyof typeof helpWords.groups, readonly TopicId[]>;

/**
 * The topics that have every word of a search, in whatever order.
 *
 * @param more what a topic says besides its own words, e.g. the keys
 * @returns all of them for an empty search
 */
export function findTopics(
  search: string,
  more: Partial<Record<TopicId, string>> = {},
): ReadonlySet<TopicId> {
  const wanted = foldText(search).split(/\s+/).filter(Boolean);
  const ids: readonly TopicId[] = Object.values(topicGroups).flat();
  return new Set(
    ids.filter((id) => {
      const text = foldText(`${toText(id)} ${more[id] ?? ''}`);
      return wanted.every((word) => text.includes(word));
    }),
  );
}

function toText(id: TopicId): string {
  const { title, parts } = helpWords.topics[id];
  const texts = parts.flatMap(({ text, formula, points = [], terms = [] }) => [
    text ?? '',
    formula ?? '',
    ...points,
    ...terms.flat(),
  ]);
  return [title, ...texts].join('\n');
}

import { readRows } from '#test/eval/data.ts';
import type { Figure } from '#test/eval/figure.ts';
import { nicheIndex } from '@/lib/scoring/topic/niche-index';
import { topicOfBio } from '@/lib/scoring/topic/post-topic';

/** The 254 creators' labels as our niches; a "vlog" is no topic, so nothing named is right for it. */
const niches2025: Record<string, readonly string[]> = {
  marketing: ['business'],
  crypto: ['finance'],
  technology: ['tech', 'coding_ai'],
  vlog: [],
  fitness: ['fitness', 'nutrition', 'running', 'wellness'],
  fashion: ['fashion', 'thrift', 'luxury'],
  gaming: ['gaming'],
  makeup: ['beauty', 'skincare'],
  travel: ['travel', 'outdoors'],
};

/** TikTok's own categories as our niches; those that name no topic are left out. */
const niches2024: Record<string, readonly string[]> = {
  'Sports, Fitness & Outdoors': ['sports', 'fitness', 'outdoors', 'running'],
  'Sports/Fitness': ['sports', 'fitness', 'running'],
  Beauty: ['beauty', 'skincare', 'hair', 'nails', 'fragrance'],
  'Art & Crafts': ['art', 'diy'],
  Art: ['art', 'diy'],
  'Clothing & Accessories': ['fashion', 'thrift', 'luxury'],
  Fashion: ['fashion', 'thrift', 'luxury'],
  Gaming: ['gaming'],
  'Travel & Tourism': ['travel'],
  'Education & Training': ['education', 'science'],
  'Automotive & Transportation': ['cars'],
  'Food & Beverage': ['food', 'restaurants', 'baking', 'drinks', 'vegan'],
  'Food/Beverage': ['food', 'restaurants', 'baking', 'drinks', 'vegan'],
  'Health & Wellness': ['wellness', 'medical', 'nutrition'],
  Pets: ['pets'],
  'Home, Furniture & Appliances': ['home', 'cleaning', 'diy'],
  'Music/Dance': ['music_dance'],
  'Real Estate': ['realestate'],
  'Finance & Investing': ['finance'],
  Electronics: ['tech'],
};

/**
 * What the bio alone says of the niche. The product never names a niche from a bio; the figure shows
 * why. Two niches that are level count as no answer.
 */
export function evaluateCreatorsByNiche(): Figure[] {
  return [
    ...measure('creators by niche 2025', bios('creators-by-niche-2025.csv', 'niche', niches2025)),
    ...measure(
      'TikTok’s own category 2024',
      bios('creators-2024.csv', 'commerceCategory', niches2024),
    ),
  ];
}

interface LabelledBio {
  bio: string;
  right: readonly string[];
}

function bios(
  file: string,
  column: string,
  niches: Record<string, readonly string[]>,
): LabelledBio[] {
  return readRows(file).flatMap((row) => {
    const label = row[column] ?? '';
    // One label of 2025 is written in two ways.
    const right = niches[label] ?? niches[label.toLowerCase()];
    return right ? [{ bio: row.bio ?? '', right }] : [];
  });
}

function measure(of: string, creators: readonly LabelledBio[]): Figure[] {
  const answers = creators.flatMap(({ bio, right }) => {
    const answer = nicheOfBio(bio);
    return answer === undefined ? [] : [right.includes(answer)];
  });
  const common = { component: 'niche', of: 'bios', split: 'all' };
  return [
    {
      ...common,
      metric: `bio alone, ${of}: precision where it answers`,
      value: answers.filter(Boolean).length / answers.length,
      n: answers.length,
      note: 'Labels mapped to our niches by us; "vlog" is counted as wrong whatever is named.',
    },
    {
      ...common,
      metric: `bio alone, ${of}: share answered`,
      value: answers.length / creators.length,
      n: creators.length,
    },
  ];
}

function nicheOfBio(bio: string): string | undefined {
  const { shares, top } = topicOfBio({ bio });
  if (!shares || top === undefined) return undefined;
  const isLevel = shares.some((share, niche) => niche !== top && share === shares[top]);
  return isLevel ? undefined : nicheIndex().niches[top]?.id;
}

import taxonomy from '@/assets/niche-taxonomy.json';
import {
  createKeywordIndex,
  type KeywordIndex,
  type ListedKeyword,
  type Vote,
} from './keyword-index';
import { foldTag } from './words';

/** The taxonomy turned around: from what a post carries to the niches it speaks for. */
export interface NicheIndex {
  niches: readonly Niche[];
  /** By niche id. */
  positions: ReadonlyMap<string, number>;
  /** Folded hashtag → votes. */
  tags: ReadonlyMap<string, Vote[]>;
  keywords: KeywordIndex;
  /** TikTok content label, lower case → votes. */
  contentLabels: ReadonlyMap<string, Vote[]>;
}

interface Niche {
  id: string;
  label: string;
  /** Community hashtags, folded. */
  tags: string[];
  /** Keywords of English and its neighbours, as written. */
  keywords: string[];
}

const communityWeight = 3;
const tagWeight = 2;
/** `#funny` stands on as many posts about something else as on comedy. */
const broadWeight = 1;
const labelWeight = 3;

let built: NicheIndex | undefined;

/** The index, built on first use (about 50 ms) and kept. */
export function nicheIndex(): NicheIndex {
  built ??= buildIndex();
  return built;
}

function buildIndex(): NicheIndex {
  const tags = new Map<string, Vote[]>();
  const contentLabels = new Map<string, Vote[]>();
  const listed: ListedKeyword[] = [];
  const western: Record<string, string | undefined> = taxonomy.keywords.western;
  const languages = Object.entries<Record<string, string | undefined>>(taxonomy.keywords);
  const niches = taxonomy.niches.map((entry, niche): Niche => {
    for (const tag of entry.community) addVote(tags, foldTag(tag), niche, communityWeight);
    for (const tag of entry.hashtags.split(' ')) addVote(tags, foldTag(tag), niche, tagWeight);
    for (const tag of entry.broadHashtags?.split(' ') ?? []) {
      addVote(tags, foldTag(tag), niche, broadWeight);
    }
    for (const label of entry.tiktokLabels) {
      addVote(contentLabels, label.toLowerCase(), niche, labelWeight);
    }
    for (const tag of entry.community) listed.push({ listed: tag, niche });
    for (const [language, byNiche] of languages) {
      const words = byNiche[entry.id]?.split(', ') ?? [];
      for (const word of words) listed.push({ listed: word, niche, language });
    }
    const keywords = western[entry.id]?.split(', ') ?? [];
    return { id: entry.id, label: entry.label, tags: entry.community.map(foldTag), keywords };
  });
  for (const votes of [tags, contentLabels]) shareAmongOwners(votes);
  return {
    niches,
    positions: new Map(niches.map(({ id }, niche) => [id, niche])),
    tags,
    keywords: createKeywordIndex(listed),
    contentLabels,
  };
}

/** The first weight wins: a community tag that is also listed as an ordinary one stays the former. */
function addVote(map: Map<string, Vote[]>, key: string, niche: number, weight: number): void {
  if (key === '') return;
  const votes = map.get(key) ?? [];
  if (!votes.some((vote) => vote.niche === niche)) votes.push({ niche, weight });
  map.set(key, votes);
}

/** What several niches own speaks less for each. */
function shareAmongOwners(map: Map<string, Vote[]>): void {
  for (const votes of map.values()) for (const vote of votes) vote.weight /= votes.length;
}

import taxonomy from '@/assets/niche-taxonomy.json';
import { foldTag, foldText, plainText, toWords } from './words';

/** A niche that a tag, word or label speaks for, and how loudly. */
export interface Vote {
  niche: number;
  weight: number;
}

/** The taxonomy turned around: from what a post carries to the niches it speaks for. */
export interface NicheIndex {
  niches: readonly { id: string; label: string; tags: string[]; keywords: string[] }[];
  /** By niche id. */
  positions: ReadonlyMap<string, number>;
  /** Folded hashtag → votes. */
  tags: ReadonlyMap<string, Vote[]>;
  /** Folded word, or two joined by a space → votes. */
  keywords: ReadonlyMap<string, Vote[]>;
  /** The keywords as written, accents and all. */
  spellings: ReadonlySet<string>;
  /** TikTok content label, lower case → votes. */
  contentLabels: ReadonlyMap<string, Vote[]>;
}

const communityWeight = 3;
const tagWeight = 2;
const labelWeight = 3;
const keywordWeight = 1;

/**
 * Keywords that name no topic, as folded: halves of terms that the list keeps as single words
 * ("personal trainer", "course à pied", "bienes raíces", "oh my god"), and words that are everyday
 * ones in another language (`foi` Portuguese "was", `ai` Vietnamese "who", `thé` without its accent).
 * In 11,000 captions `the` alone fired 840 times for drinks and `ai` 160 times for coding.
 */
const stopKeywords = new Set(
  (
    'a to de the main fait mano maker pied course adresses places street eat seconde notes eau ' +
    'side small owner personal real agente video prep loss remote review english country orden ' +
    'content contenido conteudo creator creador criadora creatrice editor work look watch run mode ' +
    'car van chat haut gut mua ai foi fe god dio dios dieu deus gott'
  ).split(' '),
);

/** "Daily Life" stands on any diary; the taxonomy has it under cleaning. */
const stopLabels = new Set(['daily life']);

let built: NicheIndex | undefined;

/** The index, built on first use (about 10 ms) and kept. */
export function nicheIndex(): NicheIndex {
  built ??= buildIndex();
  return built;
}

function buildIndex(): NicheIndex {
  const tags = new Map<string, Vote[]>();
  const keywords = new Map<string, Vote[]>();
  const contentLabels = new Map<string, Vote[]>();
  const spellings = new Set<string>();
  const niches = taxonomy.map((entry, niche) => {
    for (const tag of entry.community) addVote(tags, foldTag(tag), niche, communityWeight);
    for (const tag of entry.hashtags) addVote(tags, foldTag(tag), niche, tagWeight);
    for (const keyword of entry.keywords) {
      const folded = toWords(foldText(keyword)).join(' ');
      if (stopKeywords.has(folded)) continue;
      addVote(keywords, folded, niche, keywordWeight);
      spellings.add(toWords(plainText(keyword)).join(' '));
    }
    for (const label of entry.tiktokLabels) {
      const key = label.toLowerCase();
      if (!stopLabels.has(key)) addVote(contentLabels, key, niche, labelWeight);
    }
    return {
      id: entry.id,
      label: entry.label,
      tags: entry.community.map(foldTag),
      keywords: entry.keywords.map((keyword) => foldText(keyword)),
    };
  });
  for (const votes of [tags, keywords, contentLabels]) shareAmongOwners(votes);
  return {
    niches,
    positions: new Map(niches.map(({ id }, niche) => [id, niche])),
    tags,
    keywords,
    spellings,
    contentLabels,
  };
}

/** The first weight wins: a community tag that is also listed as an ordinary one stays the former. */
function addVote(map: Map<string, Vote[]>, key: string, niche: number, weight: number): void {
  const votes = map.get(key) ?? [];
  if (!votes.some((vote) => vote.niche === niche)) votes.push({ niche, weight });
  map.set(key, votes);
}

/** What several niches own speaks less for each. */
function shareAmongOwners(map: Map<string, Vote[]>): void {
  for (const votes of map.values()) for (const vote of votes) vote.weight /= votes.length;
}

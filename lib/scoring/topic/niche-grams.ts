import taxonomy from '@/assets/niche-taxonomy.json';
import { charGrams, gramWeight } from './char-grams';
import { foldTag } from './words';

/**
 * How the niches' vocabularies are spelled: their hashtags and the words of English and its
 * neighbours. Words of other languages decide by themselves; their spelling resembles nothing.
 */
export interface NicheGrams {
  /** How telling a gram is (inverse document frequency); one that no niche has is the most telling. */
  idf(gram: number): number;
  /** Cosines of a text's grams with each niche's, 0 to 1, in the taxonomy's order. */
  cosines(grams: ReadonlyMap<number, number>): Float64Array;
}

let built: NicheGrams | undefined;

/** Built on first use (about 15 ms) and kept: only a brief or a tie between niches needs it. */
export function nicheGrams(): NicheGrams {
  built ??= buildGrams();
  return built;
}

function buildGrams(): NicheGrams {
  const keywords: Record<string, string | undefined> = taxonomy.keywords.western;
  const documents = taxonomy.niches.map(({ id, community, hashtags }) => {
    const listed = [...hashtags.split(' '), ...(keywords[id]?.split(', ') ?? [])];
    return charGrams([...community, ...listed].map(foldTag), Infinity);
  });
  const owners = new Map<number, number[]>();
  documents.forEach((document, niche) => {
    for (const gram of document.keys()) {
      const known = owners.get(gram);
      if (known) known.push(niche);
      else owners.set(gram, [niche]);
    }
  });
  const idfByOwners = Array.from(
    { length: documents.length + 1 },
    (_, count) => Math.log((documents.length + 1) / (count + 1)) + 1,
  );
  const idf = (gram: number) => idfByOwners[owners.get(gram)?.length ?? 0] ?? 1;
  const norms = documents.map((document) => {
    let squares = 0;
    for (const [gram, count] of document) squares += (gramWeight(count) * idf(gram)) ** 2;
    return Math.sqrt(squares);
  });
  /** What a gram gives to each niche that has it: worked out once, since every tie asks for it. */
  const shares = new Map<number, { niches: number[]; weights: number[] }>();
  for (const [gram, niches] of owners) {
    const weights = niches.map(
      (niche) => (gramWeight(documents[niche]?.get(gram) ?? 0) * idf(gram)) / (norms[niche] ?? 1),
    );
    shares.set(gram, { niches, weights });
  }
  return {
    idf,
    cosines(grams) {
      const cosines = new Float64Array(documents.length);
      let squares = 0;
      for (const [gram, count] of grams) {
        const telling = idf(gram);
        const weight = gramWeight(count) * telling;
        squares += weight * weight;
        const share = shares.get(gram);
        if (!share) continue;
        for (let i = 0; i < share.niches.length; i++) {
          const niche = share.niches[i] ?? 0;
          cosines[niche] = (cosines[niche] ?? 0) + weight * (share.weights[i] ?? 0);
        }
      }
      return squares === 0 ? cosines : cosines.map((cosine) => cosine / Math.sqrt(squares));
    },
  };
}

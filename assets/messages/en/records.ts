/** What a rate is compared with, in sentences and in a cell of a file. */
import type { ReferenceSource } from '@/lib/scoring/signals/engagement-signal';
import { languageText, wholeText } from './numbers';

const samples: Record<Extract<ReferenceSource, { kind: 'sample' }>['id'], string> = {
  'us-trending-2025': 'trending posts in the US, 2025',
  'vn-feed-2025': 'feed posts in Vietnam, 2025',
};

/** What a percentile is compared with: a public sample, or `42 Books & reading creators in English seen`. */
function reference(source: ReferenceSource): string {
  if (source.kind === 'sample') return samples[source.id];
  const niche = source.niche === undefined ? '' : `${source.niche} `;
  const language = source.language === undefined ? '' : ` in ${languageText(source.language)}`;
  return `${wholeText(source.creators)} ${niche}creators${language} seen`;
}

export const recordMessages = { reference };

/** What a rate is compared with. */
import type { recordMessages as english } from '@/assets/messages/en/records';
import type { ReferenceSource } from '@/lib/scoring/signals/engagement-signal';
import { niches } from './niche-names';
import { inSentence, languageText, plural } from './numbers';

const samples: Record<Extract<ReferenceSource, { kind: 'sample' }>['id'], string> = {
  'us-trending-2025': 'los posts en tendencia de EE. UU., 2025',
  'vn-feed-2025': 'los posts del feed en Vietnam, 2025',
};

/** A public sample, or `42 creadores de libros y lectura en español vistos`. */
function reference(source: ReferenceSource): string {
  if (source.kind === 'sample') return samples[source.id];
  const niche = niches.ofGroup(source);
  const of = niche === undefined ? '' : ` de ${inSentence(niche)}`;
  const language = source.language === undefined ? '' : ` en ${languageText(source.language)}`;
  const what = `${of}${language}`;
  return plural(source.creators, `creador${what} visto`, `creadores${what} vistos`);
}

export const recordMessages: typeof english = { reference };

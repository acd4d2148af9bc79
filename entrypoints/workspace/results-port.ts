import type { ResultsPort } from '@/components/results/results-port';
import { breatheBehind as pause } from '@/lib/flows/breathe';
import { createOutcomeImport } from '@/lib/flows/import-outcomes';
import { maxImportLines } from '@/lib/flows/read-import';
import { sumUpCampaign } from '@/lib/scoring/results/campaign-results';
import { tellPost } from '@/lib/scoring/results/post-story';
import { ask } from './ask';

/** Results over the real store and the scoring that makes them. */
export function createResultsPort(): ResultsPort {
  return {
    recognisePosts: (campaignId) => ask({ type: 'recognise-posts', campaignId }),
    sumUp: sumUpCampaign,
    tellPost,
    outcomes: { maxLines: maxImportLines, ...createOutcomeImport(pause) },
  };
}

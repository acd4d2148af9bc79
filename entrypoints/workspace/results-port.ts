import type { ResultsPort } from '@/components/results/results-port';
import { ask } from './ask';

export function createResultsPort(): ResultsPort {
  return {
    recognisePosts: (campaignId) => ask({ type: 'recognise-posts', campaignId }),
  };
}

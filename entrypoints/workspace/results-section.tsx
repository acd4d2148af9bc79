import type { SectionProps } from '@/components/desk/section';
import { ResultsSection } from '@/components/results/ResultsSection';
import { createResultsPort } from './results-port';

const port = createResultsPort();

/** Results with what they ask for behind them. */
export function ResultsView(props: SectionProps) {
  return <ResultsSection {...props} port={port} />;
}

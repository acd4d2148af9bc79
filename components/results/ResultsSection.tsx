import { resultsWords } from '@/assets/messages/results';
import type { SectionProps } from '@/components/desk/section';
import type { ResultsPort } from './results-port';

export function ResultsSection(_: SectionProps & { port: ResultsPort }) {
  return <h2>{resultsWords.title}</h2>;
}

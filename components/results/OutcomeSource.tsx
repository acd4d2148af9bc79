import { resultsWords } from '@/assets/messages/results';
import { FileDrop } from '@/components/intake/FileDrop';
import type { OutcomeFailure } from './outcome-port';

interface OutcomeSourceProps {
  isBusy: boolean;
  failure?: OutcomeFailure;
  maxLines: number;
  onFile(file: File): void;
}

const words = resultsWords.import;

/** Where the file comes from. */
export function OutcomeSource({ isBusy, failure, maxLines, onFile }: OutcomeSourceProps) {
  return (
    <FileDrop words={words} hint={words.fileHint(maxLines)} isBusy={isBusy} onFile={onFile}>
      <p class="error" role="alert">
        {failure && words.failures[failure]}
      </p>
    </FileDrop>
  );
}

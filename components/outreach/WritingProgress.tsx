import { exportingWords } from '@/assets/messages/exporting';
import type { WorkProgress } from '@/components/data/use-work';
import { Progress } from '@/components/intake/Progress';

interface WritingProgressProps {
  progress: WorkProgress;
  /** Beside the bar. */
  text: string;
  onStop(): void;
}

/** How far a long file is written, and the way to stop it. */
export function WritingProgress({ progress, text, onStop }: WritingProgressProps) {
  return (
    <>
      <Progress label={exportingWords.writing} text={text} {...progress} />
      <button type="button" class="button" onClick={onStop}>
        {exportingWords.cancel}
      </button>
    </>
  );
}

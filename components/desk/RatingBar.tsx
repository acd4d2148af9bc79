import { listWords } from '@/assets/messages/lists';
import type { RatingProgress } from './desk-source';

interface RatingBarProps {
  rating: RatingProgress;
  onStop(): void;
  onResume(): void;
}

const words = listWords.rating;

/** How far everybody is rated, after a change that has all of them rated again; it can be stopped. */
export function RatingBar({ rating, onStop, onResume }: RatingBarProps) {
  const { done, total, isStopped } = rating;
  return (
    <div class="rating-bar">
      <progress value={done} max={Math.max(1, total)} aria-label={words.label} />
      <span role={isStopped ? 'status' : undefined}>
        {isStopped ? words.stopped(done, total) : words.going(done, total)}
      </span>
      <button type="button" class="text-button" onClick={isStopped ? onResume : onStop}>
        {isStopped ? words.resume : words.stop}
      </button>
    </div>
  );
}

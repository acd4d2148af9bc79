import { messages } from '@/assets/messages/messages';
import { IntervalScale } from '@/components/IntervalScale';
import { Unknown } from '@/components/Unknown';
import type { LikeRateSignal } from '@/lib/scoring/signals/like-rate-signal';
import { Figure } from './Figure';
import { More } from './More';
import { SignalRow } from './SignalRow';

const { signals, overlay } = messages;
/** Likes per 100 followers a post: the 5th percentile of the largest accounts to the 95th of small ones. */
const scale = { min: 0.5, max: 200 };

/** Lifetime likes a post by followers, beside what is typical for an account of this size. */
export function LikeRateRow({ likeRate }: { likeRate: LikeRateSignal }) {
  const { ratePct, typicalPct } = likeRate;
  const sentence = signals.likeRateSentence(likeRate);
  const label = overlay.dossier.rows.likeRate;
  return (
    <SignalRow label={label}>
      {ratePct === undefined ? (
        <Unknown>{sentence}</Unknown>
      ) : (
        <>
          <Figure figure={signals.likeRateFigure(ratePct)} of={overlay.dossier.perHundred} />
          <IntervalScale {...scale} value={ratePct} typical={typicalPct} />
          <p class="quiet">{signals.likeRateBrief(likeRate)}</p>
          <More about={label} sentences={[sentence, signals.likeRateComparison(likeRate)]} />
        </>
      )}
    </SignalRow>
  );
}

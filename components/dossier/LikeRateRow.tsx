import { messages } from '@/assets/messages/messages';
import { IntervalScale } from '@/components/IntervalScale';
import { Unknown } from '@/components/Unknown';
import type { LikeRateSignal } from '@/lib/scoring/signals/like-rate-signal';
import { SignalRow } from './SignalRow';

const { signals, overlay } = messages;
/** Likes per 100 followers a post: the 5th percentile of the largest accounts to the 95th of small ones. */
const scale = { min: 0.5, max: 200 };

/** Lifetime likes a post by followers, beside what is typical for an account of this size. */
export function LikeRateRow({ likeRate }: { likeRate: LikeRateSignal }) {
  const { ratePct, typicalPct } = likeRate;
  const sentence = signals.likeRateSentence(likeRate);
  return (
    <SignalRow label={overlay.dossier.rows.likeRate}>
      {ratePct === undefined ? (
        <Unknown>{sentence}</Unknown>
      ) : (
        <>
          <p class="figure">
            <strong>{signals.likeRateFigure(ratePct)}</strong>
            <span class="quiet">{overlay.dossier.perHundred}</span>
          </p>
          <IntervalScale {...scale} value={ratePct} typical={typicalPct} />
          <p class="quiet">{sentence}</p>
        </>
      )}
    </SignalRow>
  );
}

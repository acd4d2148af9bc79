import { messages } from '@/assets/messages/messages';
import { IntervalScale } from '@/components/IntervalScale';
import { Unknown } from '@/components/Unknown';
import type { EngagementSignal } from '@/lib/scoring/signals/engagement-signal';
import { SignalRow } from './SignalRow';

const { signals, overlay } = messages;
/** Percent of views: the 5th percentile of the lowest market measured to the 95th of the highest. */
const scale = { min: 0.7, max: 30 };

/** Engagement by views: interval, estimate, what it rests on and what it is compared with. */
export function EngagementRow({ engagement }: { engagement: EngagementSignal }) {
  const { ratePct, lowPct, highPct, isFirstImpression, n } = engagement;
  const label = overlay.dossier.rows.engagement;
  const sentence = signals.engagementSentence(engagement);
  if (lowPct === undefined || highPct === undefined || n === 0) {
    return (
      <SignalRow label={label}>
        <Unknown>{sentence}</Unknown>
      </SignalRow>
    );
  }
  const [lowText, highText] = signals.scaleEnds(lowPct, highPct, isFirstImpression);
  const details = [
    signals.comparisonSentence(engagement),
    signals.medianViewsSentence(engagement),
    signals.leftOutSentence(engagement),
  ].filter((detail) => detail !== undefined);
  return (
    <SignalRow label={label}>
      <p class="figure">
        <strong>{signals.engagementBrief(engagement)}</strong>
        <span class="quiet">{signals.posts(n)}</span>
      </p>
      <IntervalScale
        {...scale}
        low={lowPct}
        high={highPct}
        lowText={lowText}
        highText={highText}
        value={isFirstImpression ? undefined : ratePct}
      />
      <p class="quiet">{sentence}</p>
      <p class="quiet">{details.join(' ')}</p>
    </SignalRow>
  );
}

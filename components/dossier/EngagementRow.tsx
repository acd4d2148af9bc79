import { messages } from '@/assets/messages/messages';
import { AxisTicks } from '@/components/charts/AxisTicks';
import { RateHistogram } from '@/components/charts/RateHistogram';
import { IntervalScale } from '@/components/IntervalScale';
import { Unknown } from '@/components/Unknown';
import type { EngagementSignal } from '@/lib/scoring/signals/engagement-signal';
import { Figure } from './Figure';
import { More } from './More';
import { SignalRow } from './SignalRow';

const { signals, overlay } = messages;
/** Percent of views: the 5th percentile of the lowest market measured to the 95th of the highest. */
const scale = { min: 0.7, max: 30 };
const ticks = [1, 3, 10, 30].map((at) => ({ at, text: signals.axisRate(at) }));

/** Engagement by views: the posts' rates, interval and estimate, and what they are compared with. */
export function EngagementRow({ engagement }: { engagement: EngagementSignal }) {
  const { ratePct, lowPct, highPct, isFirstImpression, n, rates, reference } = engagement;
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
  const comparison = signals.comparisonSentence(engagement);
  const drawn = signals.ratesSentence(engagement);
  const typical = reference && Math.exp(reference.mu);
  return (
    <SignalRow label={label}>
      <Figure figure={signals.engagementBrief(engagement)} of={signals.posts(n)} />
      <div class="on-scale">
        {drawn !== undefined && (
          <RateHistogram
            {...scale}
            rates={rates.map(({ pct }) => pct)}
            low={lowPct}
            high={highPct}
            typical={typical}
            label={drawn}
          />
        )}
        <IntervalScale
          {...scale}
          low={lowPct}
          high={highPct}
          lowText={lowText}
          highText={highText}
          value={isFirstImpression ? undefined : ratePct}
          typical={typical}
        />
        <AxisTicks {...scale} ticks={ticks} />
      </div>
      <p class="quiet">{isFirstImpression ? sentence : comparison}</p>
      <More
        about={label}
        sentences={[
          isFirstImpression ? comparison : sentence,
          signals.confidenceSentence(engagement),
          drawn,
          signals.medianViewsSentence(engagement),
          signals.leftOutSentence(engagement),
        ]}
      />
    </SignalRow>
  );
}

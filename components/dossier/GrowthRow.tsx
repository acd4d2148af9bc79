import { messages } from '@/assets/messages/messages';
import { GrowthLine } from '@/components/charts/GrowthLine';
import { Unknown } from '@/components/Unknown';
import type { GrowthSignal } from '@/lib/scoring/signals/growth-signal';
import { Figure } from './Figure';
import { More } from './More';
import { SignalRow } from './SignalRow';

const { signals, overlay } = messages;

/** Followers between encounters, drawn at their real dates. */
export function GrowthRow({ growth }: { growth: GrowthSignal }) {
  const label = overlay.dossier.rows.growth;
  const figure = signals.growthFigure(growth);
  const sentence = signals.growthSentence(growth);
  return (
    <SignalRow label={label}>
      {figure === undefined ? (
        <Unknown>{sentence}</Unknown>
      ) : (
        <>
          <Figure figure={figure} of={signals.growthOf(growth)} />
          {/* A line through rounded counts would rise or fall where nothing is known to have. */}
          {growth.followers?.isWithinRounding !== true && (
            <GrowthLine
              points={growth.points.map(({ at, followers }) => ({ at, value: followers }))}
              dayText={signals.axisDay}
              countText={signals.axisViews}
            />
          )}
          <p class="quiet">{signals.growthBrief(growth)}</p>
        </>
      )}
      {growth.bursts.map((burst) => (
        <p class="look-line" key={burst.fromAt}>
          <span class="look" aria-hidden="true">
            !
          </span>
          <span>{signals.burstSentence(burst)}</span>
        </p>
      ))}
      <More
        about={label}
        sentences={[figure === undefined ? undefined : sentence, signals.heartsSentence(growth)]}
      />
    </SignalRow>
  );
}

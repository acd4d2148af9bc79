import { useCallback, useMemo } from 'preact/hooks';
import { insightWords } from '@/assets/messages/insights';
import { messages } from '@/assets/messages/messages';
import { Plot } from '@/components/charts/Plot';
import { toAxis } from '@/components/charts/plot-axis';
import { faded, type PlotColours } from '@/components/charts/plot-colours';
import type { GrowthSignal } from '@/lib/scoring/signals/growth-signal';

const words = insightWords;
const { signals } = messages;
const heightPx = 160;
const day = 24 * 60 * 60;

/** Followers at every encounter, and what that says; the sentence alone where there is no line. */
export function GrowthPlot({ growth }: { growth: GrowthSignal }) {
  const { points } = growth;
  const data = useMemo<[number[], number[]]>(
    () => [points.map(({ at }) => at / 1_000), points.map(({ followers }) => followers)],
    [points],
  );
  // A line through rounded counts would rise or fall where nothing is known to have.
  const isLine = points.length > 1 && growth.followers?.isWithinRounding !== true;
  const [first, last] = [points[0], points.at(-1)];
  return (
    <section class="view-card insight-card">
      <h3>{words.creator.growth}</h3>
      {isLine && first !== undefined && last !== undefined && (
        <GrowthLine
          data={data}
          label={words.creator.growthSentence(points.length, first.followers, last.followers)}
        />
      )}
      <p class={isLine ? 'hint' : 'muted'}>{signals.growthSentence(growth)}</p>
      {growth.bursts.map((burst) => (
        <p key={burst.fromAt} class="check-line">
          <span aria-hidden="true">▲</span> {signals.burstSentence(burst)}
        </p>
      ))}
    </section>
  );
}

function GrowthLine({ data, label }: { data: [number[], number[]]; label: string }) {
  const toOptions = useCallback(
    (colours: PlotColours) => ({
      padding: [8, 14, 0, 0] as [number, number, number, number],
      axes: [
        toAxis(colours, {
          incrs: [1, 2, 3, 7, 14, 30, 91, 182, 365].map((days) => days * day),
          space: 92,
          values: (_, splits) => splits.map((at) => words.day(at * 1_000)),
          grid: { show: false },
          size: 30,
        }),
        toAxis(colours, {
          values: (_, splits) => splits.map(words.scatter.tickCount),
          size: 58,
          space: 34,
        }),
      ],
      series: [
        {},
        {
          stroke: colours.accent,
          width: 2,
          fill: faded(colours.accent, 0.1),
          points: { show: true, size: 7, fill: colours.accent, stroke: colours.surface, width: 1 },
        },
      ],
      cursor: { show: false },
    }),
    [],
  );
  return <Plot toOptions={toOptions} data={data} height={heightPx} label={label} />;
}

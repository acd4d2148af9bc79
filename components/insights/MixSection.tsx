import { useMemo } from 'preact/hooks';
import { insightWords } from '@/assets/messages/insights';
import { messages } from '@/assets/messages/messages';
import { pageWords } from '@/assets/messages/pages';
import { type Bar, BarPlot } from '@/components/charts/BarPlot';
import type { DeskRow } from '@/components/desk/row';
import type { TierTable } from '@/lib/model/tier';
import {
  belowKey,
  type MixPart,
  mixedKey,
  othersKey,
  toNicheMix,
  toTierMix,
  unknownKey,
} from './mix';

interface MixSectionProps {
  rows: readonly DeskRow[];
  tiers: TierTable;
}

const words = insightWords.mix;
const mostNiches = 10;

/** How many creators are of which tier and which niche; what is unknown is one of the bars. */
export function MixSection({ rows, tiers }: MixSectionProps) {
  const tierBars = useMemo(
    () => toTierMix(rows, tiers).map((part) => toBar(part, words.unknownTier)),
    [rows, tiers],
  );
  const nicheBars = useMemo(
    () =>
      toNicheMix(rows, mostNiches).map((part) =>
        toBar(
          { ...part, label: part.label && messages.niches.label(part.key, part.label) },
          words.unknownNiche,
        ),
      ),
    [rows],
  );
  return (
    <div class="mixes">
      <Mix title={words.tierTitle} bars={tierBars} all={rows.length} />
      <Mix title={words.nicheTitle} bars={nicheBars} all={rows.length} />
    </div>
  );
}

function Mix({ title, bars, all }: { title: string; bars: readonly Bar[]; all: number }) {
  return (
    <section class="view-card insight-card">
      <h3>{title}</h3>
      <BarPlot bars={bars} countText={words.count} label={words.label(title, all)} />
      {/* The same to hear, and with shares. */}
      <table class="said">
        <caption>{words.label(title, all)}</caption>
        <thead>
          <tr>
            <th scope="col">{words.kind}</th>
            <th scope="col">{words.creators}</th>
          </tr>
        </thead>
        <tbody>
          {bars.map(({ key, label, count }) => (
            <tr key={key}>
              <th scope="row">{label}</th>
              <td>{words.of(count, all)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function toBar({ key, label, count, kinds = 0 }: MixPart, unknown: string): Bar {
  if (key === unknownKey) return { key, label: unknown, count, isUnknown: true };
  const names: Record<string, string> = {
    [belowKey]: words.below,
    [mixedKey]: words.mixed,
    [othersKey]: words.others(kinds),
  };
  return { key, label: names[key] ?? pageWords.capitalised(label ?? key), count };
}

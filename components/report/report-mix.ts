import { insightWords } from '@/assets/messages/insights';
import { messages } from '@/assets/messages/messages';
import { pageWords } from '@/assets/messages/pages';
import { reportWords } from '@/assets/messages/report';
import type { DeskRow } from '@/components/desk/row';
import {
  belowKey,
  type MixPart,
  mixedKey,
  othersKey,
  toNicheMix,
  toTierMix,
  unknownKey,
} from '@/components/insights/mix';
import type { TierTable } from '@/lib/model/tier';
import type { ReportMix } from './report';

const words = reportWords.file;
const mostKinds = 8;

/** The creators by size, niche and language, each told of all of them. */
export function toMixes(rows: readonly DeskRow[], tiers: TierTable): ReportMix[] {
  const { mix } = insightWords;
  const toMix = (key: string, title: string, parts: MixPart[], unknown: string): ReportMix => ({
    key,
    title,
    bars: parts.map((part) => ({
      key: part.key,
      label: labelOf(part, unknown),
      count: part.count,
      text: words.share(part.count, rows.length),
      ...(part.key === unknownKey && { isUnknown: true }),
    })),
  });
  const niches = toNicheMix(rows, mostKinds).map((part) => ({
    ...part,
    label: part.label && messages.niches.label(part.key, part.label),
  }));
  return [
    toMix('tiers', words.charts.tiers, toTierMix(rows, tiers), mix.unknownTier),
    toMix('niches', words.charts.niches, niches, mix.unknownNiche),
    toMix('languages', words.charts.languages, toLanguageMix(rows), words.charts.languageUnknown),
  ];
}

function labelOf({ key, label, kinds = 0 }: MixPart, unknown: string): string {
  const { mix } = insightWords;
  if (key === unknownKey) return unknown;
  if (key === belowKey) return mix.below;
  if (key === mixedKey) return mix.mixed;
  if (key === othersKey) return label ?? mix.others(kinds);
  return pageWords.capitalised(label ?? key);
}

/** By the language that most captions are in, the most frequent first; the unknown last. */
export function toLanguageMix(rows: readonly DeskRow[]): MixPart[] {
  const counts = new Map<string, number>();
  let unknown = 0;
  for (const { rating } of rows) {
    const code = rating.content.language?.code;
    if (code === undefined) unknown += 1;
    else counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  const known = [...counts]
    .map(([key, count]) => ({ key, label: messages.names.language(key), count }))
    .sort((a, b) => b.count - a.count || a.label.localeCompare(b.label));
  const rest = known.slice(mostKinds);
  return [
    ...known.slice(0, mostKinds),
    ...(rest.length > 0
      ? [
          {
            key: othersKey,
            label: words.charts.otherLanguages(rest.length),
            count: rest.reduce((sum, { count }) => sum + count, 0),
          },
        ]
      : []),
    ...(unknown > 0 ? [{ key: unknownKey, count: unknown }] : []),
  ];
}

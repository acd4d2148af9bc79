import { messages } from '@/assets/messages/messages';
import { pageWords } from '@/assets/messages/pages';
import { reportWords } from '@/assets/messages/report';
import type { DeskRow } from '@/components/desk/row';
import type { TierTable } from '@/lib/model/tier';
import type { ReportFact } from './report';

const words = reportWords.file;
const say = words.method;

/** How the figures of these creators were made, as far as the report has them, and their limits. */
export function toMethod(
  rows: readonly DeskRow[],
  tiers: TierTable,
  hasFit: boolean,
): ReportFact[] {
  const benchmark = toBenchmarks(rows);
  const dates = toDates(rows);
  return [
    { label: say.engagement, text: say.engagementText },
    ...(hasFit ? [{ label: say.fit, text: say.fitText }] : []),
    { label: say.views, text: say.viewsText },
    { label: say.sizes, text: say.sizesText(toSteps(tiers)) },
    ...(benchmark === '' ? [] : [{ label: say.benchmark, text: say.benchmarkText(benchmark) }]),
    ...(dates === undefined ? [] : [{ label: say.dates, text: dates }]),
    { label: say.limits, text: say.limitsText },
  ];
}

function toSteps(tiers: TierTable): string {
  return tiers
    .map(({ label, from }) => say.step(pageWords.capitalised(label), words.shortCount(from)))
    .join(', ');
}

const mostSamples = 6;

/** What percentiles were taken in, each once. */
function toBenchmarks(rows: readonly DeskRow[]): string {
  const samples = rows.flatMap(({ rating: { engagement } }) =>
    engagement.percentile === undefined || engagement.reference === undefined
      ? []
      : [messages.records.reference(engagement.reference.source)],
  );
  return [...new Set(samples)].slice(0, mostSamples).join('; ');
}

/** When the creators' figures were read, from the oldest to the latest. */
function toDates(rows: readonly DeskRow[]): string | undefined {
  let [from, to] = [Number.POSITIVE_INFINITY, 0];
  for (const { creator, posts } of rows) {
    for (const { observedAt } of [creator, ...posts]) {
      // An imported creator of whom nothing was read yet has no date.
      if (observedAt === 0) continue;
      from = Math.min(from, observedAt);
      to = Math.max(to, observedAt);
    }
  }
  return to === 0 ? undefined : say.datesText(words.asOf(from), words.asOf(to));
}

import { listWords } from '@/assets/messages/lists';
import { messages } from '@/assets/messages/messages';
import { pageWords } from '@/assets/messages/pages';
import { tierNames } from '@/lib/model/tier';
import type { ListView } from './list-view';
import { type DeskRow, standingOf, standings } from './row';
import { isSo, type Moment, type RowFact, rowFacts } from './row-facts';
import { isSignalled, signalFilters } from './signal-filters';
import { countTags } from './tags';
import { toTierWord } from './tier-word';

/** Something that a list can be narrowed to, and how many creators are behind it. */
export interface Choice {
  value: string;
  label: string;
  count: number;
}

/** Each takes every row of the tab and gives what occurs in it or is chosen already. */
export function toTiers(rows: readonly DeskRow[], { tiers }: ListView): Choice[] {
  return occurring(
    tierNames.map((tier) => ({
      value: tier,
      label: toTierWord(rows, tier),
      count: countOf(rows, (row) => row.rating.tier.tier === tier),
    })),
    tiers,
  );
}

export function toStandings(rows: readonly DeskRow[], view: ListView): Choice[] {
  return occurring(
    standings.map((standing) => ({
      value: standing,
      label: pageWords.standings[standing],
      count: countOf(rows, (row) => standingOf(row) === standing),
    })),
    view.standings,
  );
}

export function toSignals(rows: readonly DeskRow[], { signals }: ListView): Choice[] {
  return occurring(
    signalFilters.map((signal) => ({
      value: signal,
      label: pageWords.toolbar.signals[signal],
      count: countOf(rows, ({ rating }) => isSignalled[signal](rating)),
    })),
    signals,
  );
}

export function toFacts(rows: readonly DeskRow[], { facts }: ListView, moment: Moment): Choice[] {
  return occurring(
    rowFacts.map((fact) => ({
      value: fact,
      label: factWord(fact),
      count: countOf(rows, (row) => isSo[fact](row, moment)),
    })),
    facts,
  );
}

export function factWord(fact: RowFact): string {
  return listWords.filter.factNames[fact];
}

/** The most frequent first. */
export function toNiches(rows: readonly DeskRow[], { niches }: ListView): Choice[] {
  const found = new Map<string, Choice>(
    niches.map((niche) => [
      niche,
      { value: niche, label: messages.niches.label(niche, niche), count: 0 },
    ]),
  );
  for (const { rating } of rows) {
    const { niche, label } = rating.niche;
    if (niche === undefined || label === undefined) continue;
    found.set(niche, {
      value: niche,
      label: messages.niches.label(niche, label),
      count: (found.get(niche)?.count ?? 0) + 1,
    });
  }
  const { compare } = new Intl.Collator(messages.locale);
  return [...found.values()].sort((a, b) => b.count - a.count || compare(a.label, b.label));
}

/** The most frequent first. */
export function toTags(rows: readonly DeskRow[], { tags }: ListView): Choice[] {
  const found = countTags(rows).map(({ tag, count }) => ({ value: tag, label: tag, count }));
  const gone = tags.filter((tag) => !found.some(({ value }) => value === tag));
  return [...found, ...gone.map((tag) => ({ value: tag, label: tag, count: 0 }))];
}

function occurring(choices: readonly Choice[], chosen: readonly string[]): Choice[] {
  return choices.filter(({ value, count }) => count > 0 || chosen.includes(value));
}

function countOf(rows: readonly DeskRow[], is: (row: DeskRow) => boolean): number {
  let count = 0;
  for (const row of rows) if (is(row)) count += 1;
  return count;
}

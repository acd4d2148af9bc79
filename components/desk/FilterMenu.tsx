import { messages } from '@/assets/messages/messages';
import { tierNames } from '@/lib/model/tier';
import { Icon } from './Icon';
import type { ListView } from './list-view';
import { Popover } from './Popover';
import { type DeskRow, standingOf, standings } from './row';
import { isSignalled, signalFilters } from './signal-filters';
import { toTierWord } from './tier-word';

interface FilterMenuProps {
  /** Every row of the tab: what there is to choose from, and how many of each. */
  rows: readonly DeskRow[];
  view: ListView;
  onChange(view: ListView): void;
}

interface Choice {
  value: string;
  label: string;
  count: number;
}

const words = messages.pages.toolbar;

/** Tier, status, niche and signals, each with the number of creators behind it; counted only while open. */
export function FilterMenu(props: FilterMenuProps) {
  const { tiers, standings, niches, signals } = props.view;
  const active = tiers.length + standings.length + niches.length + signals.length;
  return (
    <Popover label={words.filter(active)} class="filter" before={<Icon name="filter" />}>
      {() => <FilterGroups {...props} />}
    </Popover>
  );
}

function FilterGroups({ rows, view, onChange }: FilterMenuProps) {
  return (
    <div class="filter-groups">
      <Choices
        legend={words.tier}
        choices={toTiers(rows, view.tiers)}
        chosen={view.tiers}
        onChange={(chosen) =>
          onChange({ ...view, tiers: tierNames.filter((tier) => chosen.has(tier)) })
        }
      />
      <Choices
        legend={words.status}
        choices={toStandings(rows, view.standings)}
        chosen={view.standings}
        onChange={(chosen) =>
          onChange({ ...view, standings: standings.filter((standing) => chosen.has(standing)) })
        }
      />
      <Choices
        legend={words.niche}
        choices={toNiches(rows, view.niches)}
        chosen={view.niches}
        onChange={(chosen) => onChange({ ...view, niches: [...chosen] })}
      />
      <Choices
        legend={words.signal}
        isWide
        choices={toSignals(rows, view.signals)}
        chosen={view.signals}
        onChange={(chosen) =>
          onChange({ ...view, signals: signalFilters.filter((signal) => chosen.has(signal)) })
        }
      />
    </div>
  );
}

/** What occurs in the list or is chosen already. */
function toTiers(rows: readonly DeskRow[], chosen: readonly string[]): Choice[] {
  return tierNames
    .map((tier) => {
      const count = rows.filter((row) => row.rating.tier.tier === tier).length;
      return { value: tier, label: toTierWord(rows, tier), count };
    })
    .filter(({ value, count }) => count > 0 || chosen.includes(value));
}

function toStandings(rows: readonly DeskRow[], chosen: readonly string[]): Choice[] {
  return standings
    .map((standing) => ({
      value: standing,
      label: messages.pages.standings[standing],
      count: rows.filter((row) => standingOf(row) === standing).length,
    }))
    .filter(({ value, count }) => count > 0 || chosen.includes(value));
}

function toSignals(rows: readonly DeskRow[], chosen: readonly string[]): Choice[] {
  return signalFilters
    .map((signal) => ({
      value: signal,
      label: words.signals[signal],
      count: rows.filter(({ rating }) => isSignalled[signal](rating)).length,
    }))
    .filter(({ value, count }) => count > 0 || chosen.includes(value));
}

/** Niches that occur, the most frequent first; a chosen one stays even when its last creator goes. */
function toNiches(rows: readonly DeskRow[], chosen: readonly string[]): Choice[] {
  const found = new Map<string, Choice>(
    chosen.map((niche) => [
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

interface ChoicesProps {
  legend: string;
  /** Takes a line of its own. */
  isWide?: boolean;
  choices: readonly Choice[];
  chosen: readonly string[];
  onChange(chosen: ReadonlySet<string>): void;
}

function Choices({ legend, isWide, choices, chosen, onChange }: ChoicesProps) {
  return (
    <fieldset class={isWide ? 'is-wide' : undefined}>
      <legend>{legend}</legend>
      {choices.length === 0 && <p class="hint">{words.noChoice}</p>}
      {choices.map(({ value, label, count }) => (
        <label key={value} class="choice">
          <input
            type="checkbox"
            checked={chosen.includes(value)}
            onChange={(event) => {
              const next = new Set(chosen);
              if (event.currentTarget.checked) next.add(value);
              else next.delete(value);
              onChange(next);
            }}
          />
          <span class="clip">{label}</span>
          <span class="count">{messages.pages.count(count)}</span>
        </label>
      ))}
    </fieldset>
  );
}

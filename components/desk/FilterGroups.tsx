import { listWords } from '@/assets/messages/lists';
import { pageWords } from '@/assets/messages/pages';
import { tierNames } from '@/lib/model/tier';
import type { FilterMenuProps } from './FilterMenu';
import {
  type Choice,
  toFacts,
  toNiches,
  toSignals,
  toStandings,
  toTags,
  toTiers,
} from './filter-choices';
import { standings } from './row';
import { rowFacts } from './row-facts';
import { signalFilters } from './signal-filters';
import './styles/filter-groups.css';

const words = pageWords.toolbar;
const { filter } = listWords;

/** What a list can be narrowed to, each with the number of creators behind it. */
export function FilterGroups({ rows, view, moment, onChange }: FilterMenuProps) {
  const tags = toTags(rows, view);
  return (
    <div class="filter-groups">
      <Choices
        legend={filter.facts}
        isWide
        choices={toFacts(rows, view, moment)}
        chosen={view.facts}
        onChange={(chosen) => onChange({ ...view, facts: rowFacts.filter((f) => chosen.has(f)) })}
      />
      <Choices
        legend={words.tier}
        choices={toTiers(rows, view)}
        chosen={view.tiers}
        onChange={(chosen) => onChange({ ...view, tiers: tierNames.filter((t) => chosen.has(t)) })}
      />
      <Choices
        legend={words.status}
        choices={toStandings(rows, view)}
        chosen={view.standings}
        onChange={(chosen) =>
          onChange({ ...view, standings: standings.filter((standing) => chosen.has(standing)) })
        }
      />
      <Choices
        legend={words.niche}
        choices={toNiches(rows, view)}
        chosen={view.niches}
        onChange={(chosen) => onChange({ ...view, niches: [...chosen] })}
      />
      {tags.length > 0 && (
        <Choices
          legend={filter.tags}
          isWide
          choices={tags}
          chosen={view.tags}
          onChange={(chosen) => onChange({ ...view, tags: [...chosen] })}
        />
      )}
      <Choices
        legend={words.signal}
        isWide
        choices={toSignals(rows, view)}
        chosen={view.signals}
        onChange={(chosen) =>
          onChange({ ...view, signals: signalFilters.filter((signal) => chosen.has(signal)) })
        }
      />
    </div>
  );
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
          <span class="count">{pageWords.count(count)}</span>
        </label>
      ))}
    </fieldset>
  );
}

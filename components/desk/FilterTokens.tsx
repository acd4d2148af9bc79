import { listWords } from '@/assets/messages/lists';
import { messages } from '@/assets/messages/messages';
import { pageWords } from '@/assets/messages/pages';
import { factWord } from './filter-choices';
import { Icon } from './Icon';
import { clearFilters, isFiltered, type ListView } from './list-view';
import type { DeskRow } from './row';
import type { Moment } from './row-facts';
import { toTierWord } from './tier-word';

interface FilterTokensProps {
  rows: readonly DeskRow[];
  view: ListView;
  moment: Moment;
  /** Rows shown, and rows of the tab in all. */
  shown: number;
  onChange(view: ListView): void;
}

const words = pageWords.toolbar;

/** What hides creators at the moment, each removable; nothing when nothing does. */
export function FilterTokens({ rows, view, moment, shown, onChange }: FilterTokensProps) {
  if (!isFiltered(view)) return null;
  const labelOf = (niche: string) => {
    const found = rows.find((row) => row.rating.niche.niche === niche);
    return messages.niches.label(niche, found?.rating.niche.label ?? niche);
  };
  const { session, now } = moment;
  // A session that is not the latest is named by its day.
  const isEarlier = session !== undefined && view.sessionAt === session.startedAt;
  const sessionWord = session ? listWords.filter.sessionOf(session.startedAt, now) : '';
  const tokens = [
    ...(view.search.trim() === ''
      ? []
      : [{ label: words.searchToken(view.search.trim()), without: { ...view, search: '' } }]),
    ...view.tiers.map((tier) => ({
      label: toTierWord(rows, tier),
      without: { ...view, tiers: view.tiers.filter((other) => other !== tier) },
    })),
    ...view.standings.map((standing) => ({
      label: pageWords.standings[standing],
      without: { ...view, standings: view.standings.filter((other) => other !== standing) },
    })),
    ...view.niches.map((niche) => ({
      label: labelOf(niche),
      without: { ...view, niches: view.niches.filter((other) => other !== niche) },
    })),
    ...view.tags.map((tag) => ({
      label: `#${tag}`,
      without: { ...view, tags: view.tags.filter((other) => other !== tag) },
    })),
    ...view.facts.map((fact) => ({
      label: isEarlier && fact === 'session' ? sessionWord : factWord(fact),
      without: { ...view, facts: view.facts.filter((other) => other !== fact) },
    })),
    ...view.signals.map((signal) => ({
      label: words.signals[signal],
      without: { ...view, signals: view.signals.filter((other) => other !== signal) },
    })),
  ];
  return (
    <div class="filter-tokens">
      <span class="muted">{words.found(shown, rows.length)}</span>
      {tokens.map(({ label, without }) => (
        <button
          key={label}
          type="button"
          class="token"
          aria-label={words.remove(label)}
          onClick={() => onChange(without)}
        >
          <bdi class="clip">{label}</bdi>
          <Icon name="remove" />
        </button>
      ))}
      <button type="button" class="text-button" onClick={() => onChange(clearFilters(view))}>
        {words.clear}
      </button>
    </div>
  );
}

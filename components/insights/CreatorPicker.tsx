import { useId, useMemo, useState } from 'preact/hooks';
import { insightWords } from '@/assets/messages/insights';
import { messages } from '@/assets/messages/messages';
import { searchRows } from '@/components/desk/filter-rows';
import type { DeskRow } from '@/components/desk/row';

interface CreatorPickerProps {
  /** Those who can be picked. */
  rows: readonly DeskRow[];
  onPick(row: DeskRow): void;
}

const words = insightWords.compare;
const maxShown = 8;

/** Finds one creator by name: arrows walk through the matches, Enter picks, Escape closes. */
export function CreatorPicker({ rows, onPick }: CreatorPickerProps) {
  const id = useId();
  const [search, setSearch] = useState('');
  const [at, setAt] = useState(0);
  const matches = useMemo(
    () => (search.trim() === '' ? [] : searchRows(rows, search).slice(0, maxShown)),
    [rows, search],
  );
  const isOpen = search.trim() !== '';
  const active = matches[Math.min(at, matches.length - 1)];

  function pick(row: DeskRow) {
    setSearch('');
    setAt(0);
    onPick(row);
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && matches.length > 0) {
      setAt((before) => (before + step + matches.length) % matches.length);
    } else if (event.key === 'Enter' && active !== undefined) pick(active);
    else if (event.key === 'Escape' && isOpen) setSearch('');
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  return (
    <div class="picker">
      <label for={id}>{words.add}</label>
      <input
        id={id}
        type="text"
        role="combobox"
        autocomplete="off"
        spellcheck={false}
        maxLength={200}
        placeholder={words.addHint}
        aria-expanded={isOpen}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={active && `${id}-${active.key}`}
        value={search}
        onInput={(event) => {
          setSearch(event.currentTarget.value);
          setAt(0);
        }}
        onKeyDown={onKeyDown}
      />
      <div id={`${id}-list`} class="matches" role="listbox" aria-label={words.add} hidden={!isOpen}>
        {matches.map((row) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the keys, and keeps the focus
          <div
            key={row.key}
            id={`${id}-${row.key}`}
            role="option"
            tabIndex={-1}
            aria-selected={row === active}
            onClick={() => pick(row)}
          >
            <bdi>@{row.creator.handle}</bdi>
            <small>{messages.signals.tierAndFollowers(row.rating.tier)}</small>
          </div>
        ))}
        {isOpen && matches.length === 0 && <p class="muted">{words.noMatch}</p>}
      </div>
      <span class="said" role="status">
        {isOpen && words.matches(matches.length)}
      </span>
    </div>
  );
}

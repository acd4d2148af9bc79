import type { ComponentChildren } from 'preact';
import { pageWords } from '@/assets/messages/pages';
import { columnWords } from './column-word';
import { FilterMenu } from './FilterMenu';
import { Icon } from './Icon';
import { type ListView, nextSort, type SortKey, sortKeys } from './list-view';
import type { DeskRow } from './row';
import type { Moment } from './row-facts';

interface ToolbarProps {
  rows: readonly DeskRow[];
  view: ListView;
  moment: Moment;
  /** Before the search and after the order. */
  before?: ComponentChildren;
  after?: ComponentChildren;
  onChange(view: ListView): void;
}

const words = pageWords.toolbar;

export function Toolbar({ rows, view, moment, before, after, onChange }: ToolbarProps) {
  const { sort } = view;
  return (
    <div class="tools">
      {before}
      <label class="search">
        <Icon name="search" />
        <span class="said">{words.searchSaid}</span>
        <input
          type="search"
          placeholder={words.search}
          title={words.searchSaid}
          maxLength={200}
          value={view.search}
          onInput={(event) => onChange({ ...view, search: event.currentTarget.value })}
          onKeyDown={(event) => {
            if (event.key !== 'Escape' || view.search === '') return;
            event.preventDefault();
            onChange({ ...view, search: '' });
          }}
        />
      </label>
      <FilterMenu rows={rows} view={view} moment={moment} onChange={onChange} />
      <span class="sort">
        <select
          aria-label={words.sort}
          value={sort.key}
          onChange={(event) => {
            const key = sortKeys.find((known) => known === event.currentTarget.value);
            if (key !== undefined) onChange({ ...view, sort: nextSort(sort, key) });
          }}
        >
          {sortKeys.map((key: SortKey) => (
            <option key={key} value={key}>
              {columnWords[key]}
            </option>
          ))}
        </select>
        <button
          type="button"
          class="square"
          aria-label={sort.isDescending ? words.descending : words.ascending}
          title={sort.isDescending ? words.descending : words.ascending}
          onClick={() => onChange({ ...view, sort: { ...sort, isDescending: !sort.isDescending } })}
        >
          <Icon name={sort.isDescending ? 'down' : 'up'} />
        </button>
      </span>
      {after}
    </div>
  );
}

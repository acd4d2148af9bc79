import { useMemo, useState } from 'preact/hooks';
import { pageWords } from '@/assets/messages/pages';
import { sidePanelWords } from '@/assets/messages/side-panel';
import { columnWords } from '@/components/desk/column-word';
import type { Desk } from '@/components/desk/desk';
import type { DeskData } from '@/components/desk/desk-source';
import { NobodyYet, NoMatch } from '@/components/desk/EmptyState';
import { searchRows } from '@/components/desk/filter-rows';
import { Icon } from '@/components/desk/Icon';
import {
  clearFilters,
  defaultDeskView,
  type ListView,
  nextSort,
  type SortKey,
} from '@/components/desk/list-view';
import { isListed } from '@/components/desk/row';
import { sortRows } from '@/components/desk/sort-rows';
import { hasTopic } from '@/lib/model/brief';
import type { CreatorKey } from '@/lib/model/creator';
import { CardList } from './CardList';
import type { CardActions } from './CreatorCard';

interface ShortlistProps {
  data: DeskData;
  pending: ReadonlySet<CreatorKey>;
  desk: Desk;
  lookedAt?: CreatorKey;
  actions: Pick<CardActions, 'toProfileUrl' | 'onCopy' | 'onInsights'>;
}

const words = sidePanelWords;
const { toolbar } = pageWords;
/** What a narrow list is put in order by. */
const sorts: readonly SortKey[] = ['added', 'fit', 'engagement', 'followers', 'status', 'name'];

/** The campaign's shortlist below the dossier, with search and order; it can be folded. */
export function Shortlist({ data, pending, desk, lookedAt, actions }: ShortlistProps) {
  const [view, setView] = useState<ListView>(defaultDeskView.shortlist);
  const [isOpen, setOpen] = useState(true);
  const listed = useMemo(() => data.rows.filter(isListed), [data.rows]);
  const shown = useMemo(() => sortRows(searchRows(listed, view.search), view.sort), [listed, view]);
  const { sort } = view;

  return (
    <section class={`shortlist ${isOpen ? '' : 'is-folded'}`} aria-label={words.shortlist}>
      <header class="shortlist-bar">
        <button
          type="button"
          class="fold"
          aria-expanded={isOpen}
          title={isOpen ? words.hideShortlist : words.showShortlist}
          onClick={() => setOpen(!isOpen)}
        >
          <Icon name="chevron" />
          <b>{words.shortlist}</b>{' '}
          <span class="count">{data.isPartial ? words.counting : words.count(listed.length)}</span>
        </button>
        {isOpen && listed.length > 0 && (
          <>
            <label class="search">
              <Icon name="search" />
              <span class="said">{words.search}</span>
              <input
                type="search"
                placeholder={toolbar.search}
                maxLength={200}
                value={view.search}
                onInput={(event) => setView({ ...view, search: event.currentTarget.value })}
                onKeyDown={(event) => {
                  if (event.key === 'Escape') setView({ ...view, search: '' });
                }}
              />
            </label>
            <select
              class="sort-by"
              aria-label={toolbar.sort}
              value={sort.key}
              onChange={(event) => {
                const key = sorts.find((known) => known === event.currentTarget.value);
                if (key !== undefined) setView({ ...view, sort: nextSort(sort, key) });
              }}
            >
              {sorts.map((key) => (
                <option key={key} value={key}>
                  {columnWords[key]}
                </option>
              ))}
            </select>
            <button
              type="button"
              class="square"
              aria-label={sort.isDescending ? toolbar.descending : toolbar.ascending}
              title={sort.isDescending ? toolbar.descending : toolbar.ascending}
              onClick={() =>
                setView({ ...view, sort: { ...sort, isDescending: !sort.isDescending } })
              }
            >
              <Icon name={sort.isDescending ? 'down' : 'up'} />
            </button>
          </>
        )}
      </header>
      {isOpen && listed.length === 0 && !data.isPartial && <NobodyYet tab="shortlist" />}
      {isOpen && listed.length > 0 && shown.length === 0 && (
        <NoMatch hidden={listed.length} onClear={() => setView(clearFilters(view))} />
      )}
      {isOpen && shown.length > 0 && (
        <CardList
          rows={shown}
          order={JSON.stringify(view)}
          hasFit={hasTopic(data.campaign.brief)}
          lookedAt={lookedAt}
          pending={pending}
          actions={{
            ...actions,
            onStatus: desk.setStatus,
            onRemove: (row) => void desk.decide([row], 'none'),
          }}
          toUnsavedNote={desk.unsavedNote}
          onTypeNote={desk.typeNote}
          onRestNote={desk.flushNotes}
        />
      )}
      <span class="said" role="status">
        {isOpen && toolbar.found(shown.length, listed.length)}
      </span>
    </section>
  );
}

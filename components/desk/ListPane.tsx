import { useEffect, useMemo, useState } from 'preact/hooks';
import { messages } from '@/assets/messages/messages';
import { hasTopic } from '@/lib/model/brief';
import type { CreatorKey } from '@/lib/model/creator';
import { CreatorTable } from './CreatorTable';
import type { Desk } from './desk';
import type { DeskData } from './desk-source';
import { ListSkeleton, NobodyYet, NoMatch } from './EmptyState';
import { FilterTokens } from './FilterTokens';
import { filterRows } from './filter-rows';
import { ListFooter } from './ListFooter';
import { clearFilters, type DeskView, type ListView, nextSort, tabs } from './list-view';
import { type DeskRow, isListed, isOnSeenTab } from './row';
import { sortRows } from './sort-rows';
import { panelIdOf, Tabs, tabIdOf } from './Tabs';
import { Toolbar } from './Toolbar';

interface ListPaneProps {
  data: DeskData;
  pending: ReadonlySet<CreatorKey>;
  desk: Desk;
  view: DeskView;
  now: number;
  toProfileUrl(handle: string): string;
  onView(view: DeskView): void;
  onCopy(email: string): void;
  /** The rows that a click on the button would export; given ahead, so that the click is quick. */
  onExportReady(rows: readonly DeskRow[]): void;
  onExport(rows: readonly DeskRow[]): void;
}

/** The two lists: what is in them, in view, selected and exported. */
export function ListPane(props: ListPaneProps) {
  const { data, pending, desk, view, onView, onExportReady, onExport } = props;
  const [selectedKeys, setSelectedKeys] = useState<ReadonlySet<CreatorKey>>(new Set());
  const { tab } = view;
  const list = view[tab];
  const lists = useMemo(
    () => ({ shortlist: data.rows.filter(isListed), seen: data.rows.filter(isOnSeenTab) }),
    [data.rows],
  );
  const shown = useMemo(
    () => sortRows(filterRows(lists[tab], list), list.sort),
    [lists, tab, list],
  );
  const selected = useMemo(
    () => shown.filter(({ key }) => selectedKeys.has(key)),
    [shown, selectedKeys],
  );
  const isUnread = tab === 'seen' && data.isPartial === true;
  const exported = selected.length > 0 ? selected : shown;

  useEffect(() => onExportReady(exported), [exported, onExportReady]);

  function setList(next: ListView) {
    onView({ ...view, [tab]: next });
  }

  function select(keys: readonly CreatorKey[], isSelected: boolean) {
    const next = new Set(selectedKeys);
    for (const key of keys) {
      if (isSelected) next.add(key);
      else next.delete(key);
    }
    setSelectedKeys(next);
  }

  return (
    <>
      <div class="toolbar">
        <Tabs
          selected={tab}
          counts={{
            shortlist: lists.shortlist.length,
            seen: data.isPartial ? undefined : lists.seen.length,
          }}
          onSelect={(next) => {
            setSelectedKeys(new Set());
            onView({ ...view, tab: next });
          }}
        />
        <Toolbar rows={lists[tab]} view={list} onChange={setList} />
      </div>
      {tabs.map((each) => (
        <div
          key={each}
          class="tab-panel"
          role="tabpanel"
          id={panelIdOf(each)}
          aria-labelledby={tabIdOf(each)}
          hidden={each !== tab}
        >
          {each === tab && isUnread && <ListSkeleton />}
          {each === tab && !isUnread && (
            <>
              <FilterTokens rows={lists[tab]} view={list} shown={shown.length} onChange={setList} />
              {lists[tab].length === 0 && <NobodyYet tab={tab} />}
              {lists[tab].length > 0 && shown.length === 0 && (
                <NoMatch hidden={lists[tab].length} onClear={() => setList(clearFilters(list))} />
              )}
              {shown.length > 0 && (
                <CreatorTable
                  rows={shown}
                  tab={tab}
                  sort={list.sort}
                  hasFit={hasTopic(data.campaign.brief)}
                  now={props.now}
                  selected={selectedKeys}
                  pending={pending}
                  actions={{
                    toProfileUrl: props.toProfileUrl,
                    onSelect: (row, isSelected) => select([row.key], isSelected),
                    onDecide: (row, decision) => desk.decide([row], decision),
                    onStatus: desk.setStatus,
                    onCopy: props.onCopy,
                  }}
                  onSort={(key) => setList({ ...list, sort: nextSort(list.sort, key) })}
                  onSelectAll={(isSelected) =>
                    select(
                      shown.map(({ key }) => key),
                      isSelected,
                    )
                  }
                  toUnsavedNote={desk.unsavedNote}
                  onTypeNote={desk.typeNote}
                  onRestNote={desk.flushNotes}
                />
              )}
            </>
          )}
        </div>
      ))}
      <span class="said" role="status">
        {messages.pages.toolbar.found(shown.length, lists[tab].length)}
      </span>
      <ListFooter
        tab={tab}
        shown={shown}
        selected={selected}
        onDecide={(decision, reason) => {
          desk.decide(selected, decision, reason);
          setSelectedKeys(new Set());
        }}
        onClearSelection={() => setSelectedKeys(new Set())}
        onExport={() => onExport(exported)}
      />
    </>
  );
}

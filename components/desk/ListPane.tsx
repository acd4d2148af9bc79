import { useLayoutEffect, useMemo } from 'preact/hooks';
import type { ListExportPort } from '@/components/outreach/export-port';
import { hasTopic } from '@/lib/model/brief';
import type { CreatorKey } from '@/lib/model/creator';
import { toBindings, toShortcuts } from '@/lib/model/shortcuts';
import type { Desk } from './desk';
import type { DeskData } from './desk-source';
import { toErasePlace } from './erase-place';
import { ListBody } from './ListBody';
import { ListFooter } from './ListFooter';
import {
  Arrival,
  ColumnMenu,
  ListDialogs,
  Pipeline,
  SelectionBar,
  SessionPlace,
  ViewMenu,
  ViewSelect,
} from './later-parts';
import { type DeskView, type ListView, nextSort, type Tab, tabs } from './list-view';
import type { DeskRow } from './row';
import type { ViewContent } from './saved-views';
import type { Place } from './section';
import type { SessionRecap } from './session-recap';
import { panelIdOf, Tabs, tabIdOf } from './Tabs';
import { Toolbar } from './Toolbar';
import type { TableActions } from './table-actions';
import { isTyped, readAction } from './table-keys';
import { useColumns } from './use-columns';
import { useListDeeds } from './use-list-deeds';
import { toCounts, useLists } from './use-lists';
import { useSelection } from './use-selection';
import { useSteady } from './use-steady';

interface ListPaneProps {
  data: DeskData;
  pending: ReadonlySet<CreatorKey>;
  desk: Desk;
  view: DeskView;
  now: number;
  /** What the address asks for. */
  place: Place;
  /** There is room for columns of the scout's own, the pipeline and what lives in the workspace alone. */
  isWorkspace: boolean;
  toProfileUrl(handle: string): string;
  onView(view: DeskView): void;
  /** Goes to a place of the workspace, from wherever this is. */
  visit(to: string): void;
  newId(): string;
  onCopy(email: string): void;
  say(text: string): void;
  readExporting(): Promise<ListExportPort>;
}

const nobody: readonly DeskRow[] = [];

/** The two lists: what is in them, in view, selected and exported. */
export function ListPane(props: ListPaneProps) {
  const { data, desk, view, isWorkspace, visit, onView } = props;
  const { tab } = view;
  const list = view[tab];
  const lists = useLists(data, view, props.now);
  const { shown, all, moment, knownTags } = lists;
  const { chosen, choose } = useColumns(desk, data.settings.columns);
  const columns = isWorkspace ? chosen : undefined;
  const selection = useSelection(shown, data.campaign.id);
  const selected = selection.rows;
  const open = (row: DeskRow) => visit(`insights/creator/${row.key}`);
  const deeds = useListDeeds({
    desk,
    selected,
    clearSelection: selection.clear,
    onOpen: open,
    onAgreement: (row) => visit(`partners/${row.key}`),
    say: props.say,
    ...(isWorkspace ? {} : { eraseElsewhere: (rows) => visit(toErasePlace(rows)) }),
  });
  const { shortcuts } = data.settings;
  const keys = useMemo(() => toShortcuts(toBindings(shortcuts)), [shortcuts]);

  async function review({ session, toReview }: SessionRecap) {
    const { toReviewView } = await import('./session-recap');
    onView(toReviewView(view, data, session));
    selection.selectOnly(toReview);
  }

  // Letters mean something wherever on the page; the table answers those pressed on a row itself.
  const onKey = useSteady((event: KeyboardEvent) => {
    const action = isTyped(event) ? undefined : readAction(event, keys);
    const isForSelection = action !== 'note' && action !== 'undo' && selected.length > 0;
    if (action === 'keys' || (action !== undefined && isForSelection)) deeds.act(action);
  });
  useLayoutEffect(() => {
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [onKey]);

  function setList(next: ListView) {
    onView({ ...view, [tab]: next });
  }

  function selectTab(next: Tab) {
    selection.clear();
    onView({ ...view, tab: next });
  }

  function apply(content: ViewContent) {
    selection.clear();
    onView({ ...view, tab: content.tab, [content.tab]: content.list });
    if (isWorkspace) choose(content.columns);
  }

  const actions: TableActions = {
    toProfileUrl: props.toProfileUrl,
    onSelect: selection.select,
    onSelectTo: selection.selectTo,
    onSelectAll: selection.selectAll,
    onClearSelection() {
      selection.clear();
      return selected.length > 0;
    },
    onSort: (key) => setList({ ...list, sort: nextSort(list.sort, key) }),
    onDecide: deeds.menu.onDecide,
    onStatus: desk.setStatus,
    onCopy: props.onCopy,
    onOpen: open,
    onAction: deeds.act,
    editor: {
      toUnsavedNote: desk.unsavedNote,
      onTypeNote: desk.typeNote,
      onRestNote: desk.flushNotes,
      onAddTags: desk.addTags,
      onRemoveTags: desk.removeTags,
    },
    menu: deeds.menu,
  };
  const { views: saved = [] } = data.settings;
  const hasViews = !isWorkspace && saved.length > 0;
  const { isBeginning = false } = data;
  // Whoever is still being rated can be neither counted nor exported.
  const isUnread = tab === 'seen' && data.isPartial === true && !data.rating?.isStopped;

  return (
    <>
      <div class="toolbar">
        <Tabs selected={tab} counts={toCounts(data, all)} onSelect={selectTab} />
        <Toolbar
          rows={all[tab]}
          view={list}
          moment={moment}
          before={hasViews && <ViewSelect saved={saved} view={view} onApply={apply} />}
          after={
            isWorkspace && (
              <>
                <ViewMenu
                  saved={saved}
                  view={view}
                  columns={columns}
                  newId={props.newId}
                  onApply={apply}
                  onSave={(views) => desk.keepSettings({ views })}
                />
                <ColumnMenu
                  chosen={columns}
                  hasFit={hasTopic(data.campaign.brief)}
                  sortKey={list.sort.key}
                  toWidthPx={() => document.querySelector('.scroller')?.clientWidth ?? innerWidth}
                  onChoose={choose}
                />
              </>
            )
          }
          onChange={setList}
        />
      </div>
      {isWorkspace && tab === 'shortlist' && all.shortlist.length > 0 && (
        <Pipeline rows={all.shortlist} view={list} now={moment.now} onChange={setList} />
      )}
      {!data.isPartial && (!isWorkspace || tab === 'seen') && (
        <SessionPlace data={data} isCompact={!isWorkspace} now={moment.now} onReview={review} />
      )}
      {tabs.map((each) => (
        <div
          key={each}
          class="tab-panel"
          role="tabpanel"
          id={panelIdOf(each)}
          aria-labelledby={tabIdOf(each)}
          hidden={each !== tab}
        >
          {each === tab && (
            <ListBody
              {...props}
              tab={tab}
              list={list}
              lists={lists}
              selected={selection.keys}
              chosen={columns}
              keys={keys}
              actions={actions}
              onList={setList}
            />
          )}
        </div>
      ))}
      {selected.length > 0 && (
        <SelectionBar
          tab={tab}
          selected={selected}
          shown={isBeginning ? selected.length : shown.length}
          knownTags={knownTags}
          actions={deeds.bulk}
          onSelectAll={() => selection.selectAll(true)}
          onClear={selection.clear}
        />
      )}
      <ListFooter
        data={data}
        shown={isUnread ? nobody : shown}
        selected={selected}
        readPort={props.readExporting}
        onReview={() => visit('outreach')}
        say={props.say}
      />
      {isWorkspace && (
        <Arrival
          place={props.place}
          data={data}
          onReview={review}
          onErase={(rows) => deeds.ask({ kind: 'erase', rows })}
        />
      )}
      {deeds.asked !== undefined && (
        <ListDialogs
          deeds={deeds}
          data={data}
          desk={desk}
          now={moment.now}
          clearSelection={selection.clear}
        />
      )}
    </>
  );
}

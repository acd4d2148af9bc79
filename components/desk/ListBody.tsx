import { pageWords } from '@/assets/messages/pages';
import { hasTopic } from '@/lib/model/brief';
import type { Shortcuts } from '@/lib/model/shortcuts';
import type { ChosenColumn } from './columns';
import type { Desk } from './desk';
import type { DeskData } from './desk-source';
import { ListSkeleton, NobodyToReview, NobodyYet, NoMatch } from './EmptyState';
import { CreatorTable, FilterTokens } from './later-parts';
import { clearFilters, isFiltered, type ListView, type Tab } from './list-view';
import { RatingBar } from './RatingBar';
import type { TableActions } from './table-actions';
import type { Lists } from './use-lists';

interface ListBodyProps {
  data: DeskData;
  desk: Pick<Desk, 'stopRating' | 'resumeRating'>;
  pending: ReadonlySet<string>;
  tab: Tab;
  list: ListView;
  lists: Lists;
  selected: ReadonlySet<string>;
  chosen?: readonly ChosenColumn[];
  keys: Shortcuts;
  actions: TableActions;
  onList(list: ListView): void;
}

/** One list: its filters and its table, or why there is none. */
export function ListBody(props: ListBodyProps) {
  const { data, desk, tab, list, lists, onList } = props;
  const { shown, moment } = lists;
  const all = lists.all[tab];
  const { rating } = data;
  const isUnread = tab === 'seen' && data.isPartial === true && !rating?.isStopped;
  // The beginning of a list is no answer to a search, and in another order no beginning.
  const isBeginning = data.isBeginning === true;
  const isAsItCame = list.sort.key === 'added' && list.sort.isDescending && !isFiltered(list);
  // The shortlist is there before everybody else is rated, but for when it is rated anew itself.
  const isShortlistDue = tab === 'seen' || !data.isPartial;
  const bar = isShortlistDue && rating !== undefined && (
    <RatingBar rating={rating} onStop={desk.stopRating} onResume={desk.resumeRating} />
  );
  if (isUnread || (isBeginning && !isAsItCame)) {
    return (
      <>
        {bar}
        <ListSkeleton />
      </>
    );
  }
  const isReview = list.facts.includes('session') && list.standings.join() === 'undecided';
  return (
    <>
      {bar}
      {isFiltered(list) && (
        <FilterTokens
          rows={all}
          view={list}
          moment={moment}
          shown={shown.length}
          onChange={onList}
        />
      )}
      {all.length === 0 && <NobodyYet tab={tab} />}
      {all.length > 0 &&
        shown.length === 0 &&
        (isReview ? (
          <NobodyToReview
            hasSession={moment.session !== undefined}
            onClear={() => onList(clearFilters(list))}
          />
        ) : (
          <NoMatch hidden={all.length} onClear={() => onList(clearFilters(list))} />
        ))}
      {shown.length > 0 && (
        <CreatorTable
          rows={shown}
          tab={tab}
          sort={list.sort}
          hasFit={hasTopic(data.campaign.brief)}
          chosen={props.chosen}
          keys={props.keys}
          now={moment.now}
          selected={props.selected}
          pending={props.pending}
          knownTags={lists.knownTags}
          canSelectAll={!isBeginning && !rating?.isStopped}
          actions={props.actions}
        />
      )}
      <span class="said" role="status">
        {pageWords.toolbar.found(shown.length, all.length)}
      </span>
    </>
  );
}

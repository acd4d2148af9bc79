import { pageWords } from '@/assets/messages/pages';
import type { CreatorKey } from '@/lib/model/creator';
import { columnWords } from './column-word';
import { type Column, toSortKey } from './columns';
import { Icon } from './Icon';
import type { Sort, SortKey } from './list-view';
import type { DeskRow } from './row';

interface TableHeaderProps {
  columns: readonly Column[];
  rows: readonly DeskRow[];
  selected: ReadonlySet<CreatorKey>;
  sort: Sort;
  /** Not while some of the rows are still to be read. */
  canSelectAll: boolean;
  onSort(key: SortKey): void;
  onSelectAll(isSelected: boolean): void;
}

const words = pageWords.columns;

/** The names of the columns: a click sorts, the box selects all. */
export function TableHeader(props: TableHeaderProps) {
  return (
    <thead>
      <tr aria-rowindex={1}>
        {props.columns.map((column) => (
          <HeaderCell key={column.id} column={column} {...props} />
        ))}
      </tr>
    </thead>
  );
}

function HeaderCell({ column, sort, onSort, ...props }: TableHeaderProps & { column: Column }) {
  if (column.id === 'select') return <SelectAll {...props} />;
  const key = toSortKey(column.id);
  if (key === undefined) {
    return (
      <th scope="col" class={`cell-${column.id}`}>
        <span class="said">{words.actions}</span>
      </th>
    );
  }
  const isSorted = sort.key === key;
  return (
    <th
      scope="col"
      class={`cell-${column.id} ${column.isFigure ? 'figure' : ''}`}
      aria-sort={isSorted ? (sort.isDescending ? 'descending' : 'ascending') : 'none'}
    >
      <button type="button" onClick={() => onSort(key)}>
        {columnWords[key]}
        {isSorted && <Icon name={sort.isDescending ? 'down' : 'up'} />}
      </button>
    </th>
  );
}

function SelectAll({
  rows,
  selected,
  canSelectAll,
  onSelectAll,
}: Pick<TableHeaderProps, 'rows' | 'selected' | 'canSelectAll' | 'onSelectAll'>) {
  const count = selected.size === 0 ? 0 : rows.filter((row) => selected.has(row.key)).length;
  return (
    <th scope="col" class="cell-select">
      <input
        type="checkbox"
        aria-label={words.select}
        checked={count > 0 && count === rows.length}
        indeterminate={count > 0 && count < rows.length}
        disabled={!canSelectAll}
        onChange={(event) => onSelectAll(event.currentTarget.checked)}
      />
    </th>
  );
}

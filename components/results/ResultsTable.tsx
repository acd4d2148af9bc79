import { useMemo, useState } from 'preact/hooks';
import { resultsWords } from '@/assets/messages/results';
import { Icon } from '@/components/desk/Icon';
import { PartnerLine } from './PartnerLine';
import type { Partner } from './partners';
import { type PartnerSort, type ResultColumn, resultColumns, sortPartners } from './sort-partners';

const words = resultsWords.table;
/** Lines that are drawn at once: a page stays quick with thousands. */
const step = 100;

/** What came of each creator's work, in any order. */
export function ResultsTable({ partners }: { partners: readonly Partner[] }) {
  const [sort, setSort] = useState<PartnerSort>({ column: 'views', isDescending: true });
  const [shown, setShown] = useState(step);
  const sorted = useMemo(() => sortPartners(partners, sort), [partners, sort]);
  const left = sorted.length - shown;

  /** Names begin with A and figures with the largest; again turns it round. */
  function sortBy(column: ResultColumn) {
    const isSame = sort.column === column;
    setSort({ column, isDescending: isSame ? !sort.isDescending : column !== 'creator' });
  }

  return (
    <div class="results-block">
      <p class="hint">{words.hint}</p>
      <section
        class="results-scroller"
        aria-label={words.label}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls needs a way in for keys
        tabIndex={0}
      >
        <table class="results-table" aria-label={words.label}>
          <thead>
            <tr>
              {resultColumns.map((column) => (
                <ColumnHead key={column} column={column} sort={sort} onSort={sortBy} />
              ))}
            </tr>
          </thead>
          <tbody>
            {sorted.slice(0, shown).map((partner) => (
              <PartnerLine key={partner.key} partner={partner} />
            ))}
          </tbody>
        </table>
      </section>
      {left > 0 && (
        <p class="results-more">
          <button type="button" class="button" onClick={() => setShown(shown + step)}>
            {words.more(Math.min(step, left))}
          </button>
          <span class="muted">{words.shown(shown, sorted.length)}</span>
        </p>
      )}
    </div>
  );
}

interface ColumnHeadProps {
  column: ResultColumn;
  sort: PartnerSort;
  onSort(column: ResultColumn): void;
}

function ColumnHead({ column, sort, onSort }: ColumnHeadProps) {
  const isSorted = sort.column === column;
  const isFigure = column !== 'creator' && column !== 'next';
  return (
    <th
      scope="col"
      class={`cell-${column} ${isFigure ? 'figure' : ''}`}
      aria-sort={isSorted ? (sort.isDescending ? 'descending' : 'ascending') : 'none'}
    >
      <button type="button" onClick={() => onSort(column)}>
        {words.columns[column]}
        {isSorted && <Icon name={sort.isDescending ? 'down' : 'up'} />}
      </button>
    </th>
  );
}

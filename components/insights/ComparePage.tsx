import { useMemo } from 'preact/hooks';
import { insightWords } from '@/assets/messages/insights';
import { BackLink } from '@/components/desk/BackLink';
import type { DeskData } from '@/components/desk/desk-source';
import { Icon } from '@/components/desk/Icon';
import type { DeskRow } from '@/components/desk/row';
import { toHash } from '@/components/desk/section';
import { IntervalScale } from '@/components/IntervalScale';
import type { CreatorKey } from '@/lib/model/creator';
import { CreatorPicker } from './CreatorPicker';
import type { ComparedCell } from './compare-cells';
import { maxCompared, toComparePath } from './compare-hash';
import { type ComparedRow, toComparedRows } from './compare-rows';

interface ComparePageProps {
  data: DeskData;
  keys: readonly CreatorKey[];
  go(to: string): void;
}

const words = insightWords.compare;

/** Up to four creators, a column each and a row a signal. No column wins. */
export function ComparePage({ data, keys, go }: ComparePageProps) {
  const { rows, campaign } = data;
  const { creators, gone, others } = useMemo(() => {
    const byKey = new Map(rows.map((row) => [row.key, row]));
    const wanted = new Set(keys);
    return {
      creators: keys.flatMap((key) => byKey.get(key) ?? []),
      gone: keys.filter((key) => !byKey.has(key)),
      others: rows.filter(({ key }) => !wanted.has(key)),
    };
  }, [rows, keys]);
  const compared = useMemo(() => toComparedRows(creators, campaign), [creators, campaign]);
  const goTo = (next: readonly DeskRow[]) => go(toComparePath(next.map(({ key }) => key)));

  return (
    <article class="compare-page">
      <header class="insight-head">
        <div>
          <BackLink to="insights" words={insightWords.creator.back} />
          <h2>{words.title}</h2>
          <p class="hint">{words.intro}</p>
        </div>
        {creators.length < maxCompared ? (
          <CreatorPicker rows={others} onPick={(row) => goTo([...creators, row])} />
        ) : (
          <p class="hint">{words.full}</p>
        )}
      </header>
      {data.isPartial !== true &&
        gone.map((key) => (
          <p key={key} class="hint">
            {words.gone(key)}
          </p>
        ))}
      {creators.length === 0 ? (
        <div class="empty">
          <Icon name="chart" />
          <h2>{words.emptyTitle}</h2>
          <p>{words.emptyText}</p>
        </div>
      ) : (
        <CompareTable
          creators={creators}
          rows={compared}
          onRemove={(row) => goTo(creators.filter((one) => one !== row))}
        />
      )}
    </article>
  );
}

interface CompareTableProps {
  creators: readonly DeskRow[];
  rows: readonly ComparedRow[];
  onRemove(row: DeskRow): void;
}

function CompareTable({ creators, rows, onRemove }: CompareTableProps) {
  return (
    <section
      class="view-card compare-scroller insight-card"
      aria-label={words.table(creators.length)}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls needs a way in for keys
      tabIndex={0}
    >
      <table class={`compare-table of-${creators.length}`}>
        <thead>
          <tr>
            <th scope="col" class="said-corner">
              <span class="said">{words.signal}</span>
            </th>
            {creators.map((row) => (
              <th key={row.key} scope="col">
                <span class="compare-who">
                  <a href={toHash(`insights/creator/${row.key}`)}>
                    <bdi class="clip">{row.creator.name ?? row.creator.handle}</bdi>
                    <bdi class="clip muted" dir="ltr">
                      @{row.creator.handle}
                    </bdi>
                  </a>
                  <button
                    type="button"
                    class="square"
                    aria-label={words.remove(row.creator.handle)}
                    title={words.remove(row.creator.handle)}
                    onClick={() => onRemove(row)}
                  >
                    <Icon name="remove" />
                  </button>
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id} data-signal={row.id}>
              <th scope="row">{row.label}</th>
              {row.cells.map((cell, index) => (
                <td key={creators[index]?.key}>
                  <Cell cell={cell} scale={row.scale} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** What is not known is hatched and says why; a range stands on the scale of its row. */
function Cell({ cell, scale }: { cell: ComparedCell; scale: ComparedRow['scale'] }) {
  const { figure, of, isUnknown, isCheck, sentence, range } = cell;
  if (isUnknown) {
    return (
      <div class="compare-unknown">
        <i aria-hidden="true" />
        <p>{sentence}</p>
      </div>
    );
  }
  return (
    <>
      {figure !== undefined && (
        <p class={isCheck ? 'compare-figure is-check' : 'compare-figure'}>
          {isCheck && <span aria-hidden="true">▲ </span>}
          <b>{figure}</b> {of !== undefined && <small>{of}</small>}
        </p>
      )}
      {scale !== undefined && range !== undefined && <IntervalScale {...scale} {...range} />}
      {sentence !== '' && <p class="hint">{sentence}</p>}
    </>
  );
}

import { useRef } from 'preact/hooks';
import { listWords } from '@/assets/messages/lists';
import { columnWords } from './column-word';
import { type ChosenColumn, choosable, layOut, moveColumn } from './columns';
import { Icon } from './Icon';
import type { SortKey } from './list-view';
import { Popover } from './Popover';
import './styles/overview.css';

interface ColumnMenuProps {
  /** Absent: as the width allows. */
  chosen?: readonly ChosenColumn[];
  hasFit: boolean;
  sortKey: SortKey;
  /** Of the table: what is shown unless something is chosen. */
  toWidthPx(): number;
  /** `undefined` goes back to what the width allows. */
  onChoose(chosen: ChosenColumn[] | undefined): void;
}

const words = listWords.columnMenu;

/** Which columns the table has and in which order. */
export function ColumnMenu(props: ColumnMenuProps) {
  return (
    <Popover label={words.open} class="column-menu" before={<Icon name="columns" />}>
      {() => <ColumnList {...props} />}
    </Popover>
  );
}

function ColumnList({ chosen, hasFit, sortKey, toWidthPx, onChoose }: ColumnMenuProps) {
  const list = useRef<HTMLUListElement>(null);
  const shown = chosen ?? toShown({ widthPx: toWidthPx(), hasFit, sortKey });
  const all = [...shown, ...choosable.filter((id) => !shown.includes(id))];

  function move(id: ChosenColumn, step: -1 | 1) {
    onChoose(moveColumn(shown, id, step));
    // The line goes to another place and takes the focus along.
    requestAnimationFrame(() =>
      list.current?.querySelector<HTMLElement>(`[data-column="${id}"] input`)?.focus(),
    );
  }

  return (
    <>
      <div class="panel-head">
        <span class="muted">
          {chosen === undefined ? words.automatic : words.chosen(shown.length)}
        </span>
        <button
          type="button"
          class="text-button"
          disabled={chosen === undefined}
          onClick={() => onChoose(undefined)}
        >
          {words.reset}
        </button>
      </div>
      <ul aria-label={words.list} ref={list}>
        {all.map((id) => {
          const place = shown.indexOf(id);
          const isShown = place >= 0;
          const word = columnWords[id];
          return (
            <li key={id} data-column={id}>
              <label class="choice">
                <input
                  type="checkbox"
                  checked={isShown}
                  aria-label={words.show(word)}
                  onChange={(event) =>
                    onChoose(
                      event.currentTarget.checked
                        ? [...shown, id]
                        : shown.filter((other) => other !== id),
                    )
                  }
                  onKeyDown={(event) => {
                    const step = { ArrowUp: -1 as const, ArrowDown: 1 as const }[event.key];
                    if (!event.altKey || step === undefined || !isShown) return;
                    event.preventDefault();
                    move(id, step);
                  }}
                />
                <span>{word}</span>
                {id === 'fit' && !hasFit && <span class="hint">{words.noFit}</span>}
              </label>
              {isShown && (
                <>
                  <Mover
                    label={words.up(word)}
                    icon="up"
                    isDisabled={place === 0}
                    onMove={() => move(id, -1)}
                  />
                  <Mover
                    label={words.down(word)}
                    icon="down"
                    isDisabled={place === shown.length - 1}
                    onMove={() => move(id, 1)}
                  />
                </>
              )}
            </li>
          );
        })}
      </ul>
      <p class="hint">{words.hint}</p>
    </>
  );
}

interface MoverProps {
  label: string;
  icon: 'up' | 'down';
  isDisabled: boolean;
  onMove(): void;
}

function Mover({ label, icon, isDisabled, onMove }: MoverProps) {
  return (
    <button
      type="button"
      class="square"
      aria-label={label}
      title={label}
      disabled={isDisabled}
      onClick={onMove}
    >
      <Icon name={icon} />
    </button>
  );
}

/** What a table shows by itself. */
function toShown(wish: Parameters<typeof layOut>[0]): ChosenColumn[] {
  return layOut(wish).columns.flatMap(({ id }) => choosable.find((column) => column === id) ?? []);
}

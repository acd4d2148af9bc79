import { useLayoutEffect, useRef } from 'preact/hooks';
import { listWords } from '@/assets/messages/lists';
import { pageWords } from '@/assets/messages/pages';
import { Icon } from './Icon';
import { type DeskRow, isListed, standingOf } from './row';
import { standingAt, toHistory } from './standing-date';
import { toElsewhere } from './standing-words';
import type { RowMenuActions } from './table-actions';
import './styles/bulk.css';

interface RowMenuProps {
  row: DeskRow;
  now: number;
  /** The button it belongs to. */
  opener?: HTMLElement;
  scroller?: HTMLElement;
  actions: RowMenuActions;
  onClose(): void;
}

const words = listWords.menu;
const { standings } = pageWords;

/** What else there is to know of one creator and to do with them, beside the row. */
export function RowMenu({ row, now, opener, scroller, actions, onClose }: RowMenuProps) {
  const root = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => {
    const element = root.current;
    if (element === null || opener === undefined) return;
    place(element, opener.getBoundingClientRect());
    element.querySelector('button')?.focus({ preventScroll: true });
  }, [opener]);

  // Before the next press: a click elsewhere must find the menu open.
  useLayoutEffect(() => {
    const ending = new AbortController();
    const { signal } = ending;
    const onElsewhere = ({ target }: Event) => {
      const isInside = target instanceof Node && root.current?.contains(target);
      const isOpener = target instanceof Node && opener?.contains(target);
      if (!isInside && !isOpener) onClose();
    };
    document.addEventListener('pointerdown', onElsewhere, { signal });
    document.addEventListener('focusin', onElsewhere, { signal });
    // It stands beside its row and would not go along.
    scroller?.addEventListener('scroll', onClose, { signal });
    addEventListener('resize', onClose, { signal });
    return () => ending.abort();
  }, [opener, scroller, onClose]);

  function onKeyDown(event: KeyboardEvent) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === 'Escape') {
      onClose();
      opener?.focus();
    } else if (step !== undefined) {
      const buttons: (Element | null)[] = [...(root.current?.querySelectorAll('button') ?? [])];
      const next = buttons.at((buttons.indexOf(document.activeElement) + step) % buttons.length);
      if (next instanceof HTMLElement) next.focus();
    } else return;
    event.preventDefault();
    event.stopPropagation();
  }

  const doing = (act: () => void) => () => {
    onClose();
    opener?.focus();
    act();
  };
  const { handle } = row.creator;
  const isBlocked = row.doNotContactAt !== undefined;
  return (
    <div
      class="panel row-menu"
      role="dialog"
      aria-label={listWords.cell.menu(handle)}
      ref={root}
      tabIndex={-1}
      onKeyDown={onKeyDown}
    >
      <div class="menu">
        <button type="button" onClick={doing(() => actions.onOpen(row))}>
          <Icon name="chart" /> {words.open}
        </button>
        <button type="button" onClick={doing(() => actions.onAgreement(row))}>
          <Icon name="people" /> {words.agreement}
        </button>
      </div>
      <History row={row} now={now} />
      <div class="menu">
        {!isListed(row) && (
          <button type="button" onClick={doing(() => actions.onDecide([row], 'listed'))}>
            <Icon name="add" /> {words.shortlist}
          </button>
        )}
        <button type="button" onClick={doing(() => actions.onDecide([row], 'later'))}>
          <Icon name="clock" /> {words.later}
        </button>
        <button type="button" onClick={doing(() => actions.onRuleOut([row]))}>
          <Icon name="remove" /> {words.ruleOut}
        </button>
        {standingOf(row) !== 'undecided' && (
          <button type="button" onClick={doing(() => actions.onDecide([row], 'none'))}>
            <Icon name="back" /> {words.takeBack}
          </button>
        )}
        <button type="button" onClick={doing(() => actions.onTransfer([row]))}>
          <Icon name="flag" /> {words.transfer}
        </button>
        <button type="button" onClick={doing(() => actions.onDoNotContact([row], !isBlocked))}>
          <Icon name={isBlocked ? 'mail' : 'block'} /> {isBlocked ? words.unblock : words.block}
        </button>
        <button type="button" onClick={doing(() => actions.onErase([row]))}>
          <Icon name="remove" />
          {actions.isEraseElsewhere ? words.eraseElsewhere : words.erase}
        </button>
      </div>
    </div>
  );
}

/** Each status with its date, the latest last; then where else the creator stands. */
function History({ row, now }: { row: DeskRow; now: number }) {
  const { entry, elsewhere, doNotContactAt } = row;
  const decidedAt = isListed(row) ? undefined : standingAt(row);
  const lines = [
    ...(entry === undefined ? [] : toHistory(entry)).map(({ status, at }) => ({
      said: words.standing(standings[status], at, now),
      at,
    })),
    ...(decidedAt === undefined
      ? []
      : [{ said: words.standing(standings[standingOf(row)], decidedAt, now), at: decidedAt }]),
    ...(doNotContactAt === undefined
      ? []
      : [{ said: words.standing(`⊘ ${words.block}`, doNotContactAt, now), at: doNotContactAt }]),
  ].sort((a, b) => a.at - b.at);
  return (
    <>
      <h3>{words.history}</h3>
      <ol class="history">
        {lines.length === 0 && <li class="muted">{words.noDates}</li>}
        {lines.map(({ said }) => (
          <li key={said}>{said}</li>
        ))}
      </ol>
      {elsewhere.length > 0 && (
        <>
          <h3>{words.elsewhere}</h3>
          <ul class="history">
            {elsewhere.map(({ campaign, entry: other }) => (
              <li key={campaign}>{listWords.cell.elsewhere(campaign, toElsewhere(other))}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

/** Below the button, or above it where there is no room, never beyond an edge. */
function place(element: HTMLElement, button: DOMRect): void {
  const gap = 6;
  const { offsetWidth: width, offsetHeight: height } = element;
  const isRtl = getComputedStyle(element).direction === 'rtl';
  const left = isRtl ? button.left : button.right - width;
  const below = button.bottom + gap;
  const top = below + height <= innerHeight - gap ? below : button.top - gap - height;
  element.style.left = `${Math.min(Math.max(gap, left), innerWidth - width - gap)}px`;
  element.style.top = `${Math.max(gap, top)}px`;
}

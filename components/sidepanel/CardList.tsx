import { Fragment } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { sidePanelWords } from '@/assets/messages/side-panel';
import { NoteEditor } from '@/components/desk/NoteEditor';
import type { DeskRow } from '@/components/desk/row';
import { toPieces } from '@/components/desk/row-window';
import { useViewport } from '@/components/desk/use-viewport';
import type { CreatorKey } from '@/lib/model/creator';
import { type CardActions, CreatorCard } from './CreatorCard';

/** Heights as in side-panel.css; the window of drawn cards is reckoned with them. */
const cardPx = 96;
const notePx = 132;

interface CardListProps {
  /** Filtered and in order. */
  rows: readonly DeskRow[];
  /** Another one begins at its top. */
  order: string;
  hasFit: boolean;
  lookedAt?: CreatorKey;
  pending: ReadonlySet<CreatorKey>;
  actions: Omit<CardActions, 'onToggleNote'>;
  toUnsavedNote(row: DeskRow): string | undefined;
  onTypeNote(row: DeskRow, note: string): void;
  onRestNote(): void;
}

/** A card a creator; of thousands only those in view are drawn, the focused one and an open note always. */
export function CardList(props: CardListProps) {
  const { rows, order } = props;
  const [scroller, { scrollTopPx, heightPx }] = useViewport(cardPx);
  const [focusedKey, setFocusedKey] = useState<CreatorKey>();
  const [openKey, setOpenKey] = useState<CreatorKey>();

  useEffect(() => scroller.current?.scrollTo(0, 0), [scroller, order]);

  const indexOf = (key: CreatorKey | undefined) =>
    key === undefined ? -1 : rows.findIndex((row) => row.key === key);
  const openIndex = indexOf(openKey);
  const pieces = toPieces({
    scrollTopPx,
    viewportPx: heightPx,
    count: rows.length,
    rowPx: cardPx,
    openIndex: openIndex < 0 ? undefined : openIndex,
    openPx: openIndex < 0 ? 0 : notePx,
    overscan: 4,
    keep: [indexOf(focusedKey)],
  });

  function closeNote() {
    const key = openKey;
    setOpenKey(undefined);
    findInCard(scroller.current, key, '.note-button')?.focus();
  }

  /** A card that is removed takes the focus with it: the next one gets it, so that keys go on. */
  function remove(row: DeskRow) {
    props.actions.onRemove(row);
    const index = indexOf(row.key);
    const next = rows[index + 1] ?? rows[index - 1];
    requestAnimationFrame(() => findInCard(scroller.current, next?.key, '.remove-button')?.focus());
  }

  const actions: CardActions = {
    ...props.actions,
    onRemove: remove,
    onToggleNote: ({ key }) => setOpenKey(openKey === key ? undefined : key),
  };

  return (
    <div
      class="card-scroller"
      ref={scroller}
      onFocusIn={(event) => setFocusedKey(keyOf(event.target))}
      onFocusOut={() => setFocusedKey(undefined)}
    >
      <ul class="cards" aria-label={sidePanelWords.shortlistSaid(rows.length)}>
        {pieces.map((piece) => {
          if ('gapPx' in piece) {
            return (
              <li
                key={`gap-${piece.before}`}
                aria-hidden="true"
                style={{ height: `${piece.gapPx}px` }}
              />
            );
          }
          const row = rows[piece.index];
          if (row === undefined) return null;
          const isNoteOpen = row.key === openKey;
          return (
            <Fragment key={row.key}>
              <CreatorCard
                row={row}
                position={piece.index + 1}
                count={rows.length}
                hasFit={props.hasFit}
                isLookedAt={row.key === props.lookedAt}
                isPending={props.pending.has(row.key)}
                isNoteOpen={isNoteOpen}
                actions={actions}
              />
              {isNoteOpen && (
                <li class="card-note">
                  <NoteEditor
                    row={row}
                    unsaved={props.toUnsavedNote(row)}
                    onType={props.onTypeNote}
                    onRest={props.onRestNote}
                    onClose={closeNote}
                  />
                </li>
              )}
            </Fragment>
          );
        })}
      </ul>
    </div>
  );
}

function keyOf(target: EventTarget | null): CreatorKey | undefined {
  return target instanceof Element ? target.closest<HTMLElement>('.card')?.dataset.key : undefined;
}

function findInCard(
  scroller: HTMLElement | null,
  key: CreatorKey | undefined,
  selector: string,
): HTMLElement | null | undefined {
  if (key === undefined) return undefined;
  return scroller?.querySelector<HTMLElement>(`.card[data-key="${CSS.escape(key)}"] ${selector}`);
}

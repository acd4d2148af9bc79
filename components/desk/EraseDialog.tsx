import { useState } from 'preact/hooks';
import { listWords } from '@/assets/messages/lists';
import { Dialog } from './Dialog';
import { toWho } from './notice';
import type { DeskRow } from './row';
import { isListed } from './row';

interface EraseDialogProps {
  rows: readonly DeskRow[];
  onErase(keepsBlocked: boolean): void;
  onClose(): void;
}

const words = listWords.erase;

/** What goes when creators are erased, said before it goes; the focus begins on the way back. */
export function EraseDialog({ rows, onErase, onClose }: EraseDialogProps) {
  const [keepsBlocked, setKeepsBlocked] = useState(true);
  const blocked = rows.filter(({ doNotContactAt }) => doNotContactAt !== undefined).length;
  const atStake = rows.filter(
    (row) => isListed(row) || row.elsewhere.length > 0 || row.entry?.contactedAt !== undefined,
  ).length;
  return (
    <Dialog
      title={words.title(listWords.who(toWho(rows)))}
      onClose={onClose}
      buttons={
        <>
          <button type="button" class="button" onClick={onClose}>
            {listWords.dialog.cancel}
          </button>
          <button
            type="button"
            class="button grave"
            onClick={() => {
              onClose();
              onErase(keepsBlocked);
            }}
          >
            {words.submit(rows.length)}
          </button>
        </>
      }
    >
      <p>{words.text}</p>
      {atStake > 0 && (
        <p class="caution">
          <span aria-hidden="true">▲ </span>
          {words.listed(atStake, rows.length)}
        </p>
      )}
      {blocked > 0 && (
        <label class="preset">
          <input
            type="checkbox"
            checked={keepsBlocked}
            onChange={(event) => setKeepsBlocked(event.currentTarget.checked)}
          />
          <span>
            <b>{words.keepsBlocked(blocked)}</b>
            <span class="hint">{words.keepsBlockedHint}</span>
          </span>
        </label>
      )}
    </Dialog>
  );
}

import { useId, useState } from 'preact/hooks';
import { listWords } from '@/assets/messages/lists';
import type { Campaign } from '@/lib/model/campaign';
import { ContactLines } from './ContactLines';
import { contactElsewhere } from './contact-elsewhere';
import { Dialog } from './Dialog';
import { toWho } from './notice';
import type { DeskRow } from './row';

interface TransferDialogProps {
  rows: readonly DeskRow[];
  /** Where they can go: open campaigns but the present one. */
  campaigns: readonly Campaign[];
  now: number;
  onTransfer(rows: readonly DeskRow[], to: Campaign, isMove: boolean): void;
  onClose(): void;
}

const words = listWords.transfer;

/** Into which campaign, moved or copied; whoever was contacted elsewhere is named first. */
export function TransferDialog({ rows, campaigns, now, onTransfer, onClose }: TransferDialogProps) {
  const [toId, setToId] = useState(campaigns[0]?.id);
  const [isMove, setMove] = useState(true);
  const [isAnyway, setAnyway] = useState(false);
  const id = useId();
  const to = campaigns.find((campaign) => campaign.id === toId);
  const contacts = rows.flatMap((row) => contactElsewhere(row) ?? []);
  const left = isAnyway ? rows : rows.filter((row) => !contacts.some((one) => one.row === row));
  const there = left.filter((row) => row.elsewhere.some(({ entry }) => entry.campaignId === toId));

  return (
    <Dialog
      title={words.title(listWords.who(toWho(rows)))}
      onClose={onClose}
      buttons={
        <>
          <button type="button" class="button" onClick={onClose}>
            {listWords.dialog.cancel}
          </button>
          {to !== undefined && (
            <button
              type="button"
              class="button primary"
              disabled={left.length === 0}
              onClick={() => {
                onClose();
                onTransfer(left, to, isMove);
              }}
            >
              {left.length === 0
                ? words.nobody
                : isMove
                  ? words.submitMove(left.length)
                  : words.submitCopy(left.length)}
            </button>
          )}
        </>
      }
    >
      {to === undefined ? (
        <p>{words.none}</p>
      ) : (
        <>
          <div class="field">
            <label for={id}>{words.to}</label>
            <select id={id} value={toId} onChange={(event) => setToId(event.currentTarget.value)}>
              {campaigns.map((campaign) => (
                <option key={campaign.id} value={campaign.id}>
                  {campaign.name}
                </option>
              ))}
            </select>
          </div>
          <fieldset class="field">
            <legend class="said">{words.how}</legend>
            <How
              label={words.move}
              hint={words.moveHint}
              isChosen={isMove}
              onChoose={() => setMove(true)}
            />
            <How
              label={words.copy}
              hint={words.copyHint}
              isChosen={!isMove}
              onChoose={() => setMove(false)}
            />
          </fieldset>
          {contacts.length > 0 && (
            <div class="caution" role="alert">
              <p>{words.contacted(contacts.length, rows.length === 1)}</p>
              <ContactLines contacts={contacts} now={now} />
              <label class="choice">
                <input
                  type="checkbox"
                  checked={isAnyway}
                  onChange={(event) => setAnyway(event.currentTarget.checked)}
                />
                {words.withContacted}
              </label>
            </div>
          )}
          {there.length > 0 && <p class="hint">{words.there(there.length, to.name)}</p>}
        </>
      )}
    </Dialog>
  );
}

interface HowProps {
  label: string;
  hint: string;
  isChosen: boolean;
  onChoose(): void;
}

function How({ label, hint, isChosen, onChoose }: HowProps) {
  return (
    <label class="preset">
      <input type="radio" name="how" checked={isChosen} onChange={onChoose} />
      <span>
        <b>{label}</b>
        <span class="hint">{hint}</span>
      </span>
    </label>
  );
}

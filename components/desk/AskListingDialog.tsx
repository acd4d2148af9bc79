import { listWords } from '@/assets/messages/lists';
import { ContactLines } from './ContactLines';
import type { ListingPlan } from './contact-elsewhere';
import { Dialog } from './Dialog';
import type { DeskRow } from './row';

interface AskListingDialogProps {
  plan: ListingPlan;
  campaignName: string;
  now: number;
  onList(rows: readonly DeskRow[]): void;
  onClose(): void;
}

const words = listWords.ask;

/** Asked before somebody is shortlisted who was contacted for another campaign. */
export function AskListingDialog(props: AskListingDialogProps) {
  const { plan, campaignName, now, onList, onClose } = props;
  const { free, asked, refused } = plan;
  const everyone = [...free, ...asked.map(({ row }) => row)];
  const list = (rows: readonly DeskRow[]) => () => {
    onClose();
    onList(rows);
  };
  return (
    <Dialog
      title={words.title(everyone.length, campaignName)}
      onClose={onClose}
      buttons={
        <>
          <button type="button" class="button" onClick={onClose}>
            {listWords.dialog.cancel}
          </button>
          {free.length > 0 && (
            <button type="button" class="button inviting" onClick={list(free)}>
              {words.others(free.length)}
            </button>
          )}
          <button type="button" class="button primary" onClick={list(everyone)}>
            {words.all}
          </button>
        </>
      }
    >
      <p>{words.text(asked.length)}</p>
      <ContactLines contacts={asked} now={now} />
      {refused.length > 0 && <p class="hint">{words.refused(refused.length)}</p>}
    </Dialog>
  );
}

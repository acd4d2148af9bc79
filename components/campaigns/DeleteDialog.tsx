import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { campaignWords } from '@/assets/messages/campaigns';
import type { Campaign } from '@/lib/model/campaign';
import { type EntryTally, noEntries } from '@/lib/model/entry-tally';

interface DeleteDialogProps {
  campaign: Campaign;
  tally?: EntryTally;
  onCancel(): void;
  onArchive(): void;
  onDelete(): void;
}

const words = campaignWords.remove;

/** What goes with a campaign, said before it goes; the focus begins on the way back. */
export function DeleteDialog(props: DeleteDialogProps) {
  const { campaign, tally = noEntries(), onCancel, onArchive, onDelete } = props;
  const root = useRef<HTMLDialogElement>(null);
  const id = useId();

  useLayoutEffect(() => root.current?.showModal(), []);

  return (
    <dialog
      class="confirm"
      ref={root}
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-text`}
      onClose={onCancel}
    >
      <h2 id={`${id}-title`}>{words.title(campaign.name)}</h2>
      <div id={`${id}-text`} class="confirm-text">
        <p>
          {words.text(tally.all)}{' '}
          {tally.all > 0 && words.counts(tally.listed, tally.later, tally.ruledOut)}
        </p>
        <p>{words.stays}</p>
        {campaign.archivedAt === undefined && <p class="muted">{words.tip}</p>}
      </div>
      <div class="confirm-buttons">
        <button type="button" class="button" onClick={onCancel}>
          {words.cancel}
        </button>
        {campaign.archivedAt === undefined && (
          <button type="button" class="button inviting" onClick={onArchive}>
            {words.archive}
          </button>
        )}
        <button type="button" class="button grave" onClick={onDelete}>
          {words.confirm(tally.all)}
        </button>
      </div>
    </dialog>
  );
}

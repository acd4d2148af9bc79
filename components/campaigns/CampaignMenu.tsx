import { useState } from 'preact/hooks';
import { campaignWords } from '@/assets/messages/campaigns';
import { Popover } from '@/components/desk/Popover';
import type { Campaign } from '@/lib/model/campaign';
import type { EntryTally } from '@/lib/model/entry-tally';
import type { CampaignActions } from './campaign-actions';
import { DeleteDialog } from './DeleteDialog';

interface CampaignMenuProps {
  campaign: Campaign;
  tally?: EntryTally;
  /** Absent: the counts are not known, and nothing is deleted uncounted. */
  isCounted: boolean;
  actions: CampaignActions;
}

const words = campaignWords.actions;

/** What is done with a campaign seldom. */
export function CampaignMenu({ campaign, tally, isCounted, actions }: CampaignMenuProps) {
  const [isDeleting, setDeleting] = useState(false);
  const isArchived = campaign.archivedAt !== undefined;
  return (
    <>
      <Popover label={words.more} class="campaign-deeds">
        {(close) => (
          <div class="menu">
            <button
              type="button"
              onClick={() => {
                close();
                actions.duplicate(campaign);
              }}
            >
              {words.duplicate}
            </button>
            <button
              type="button"
              onClick={() => {
                close();
                if (isArchived) actions.unarchive(campaign);
                else actions.archive(campaign);
              }}
            >
              {isArchived ? words.unarchive : words.archive}
            </button>
            {isCounted && (
              <button
                type="button"
                onClick={() => {
                  close();
                  setDeleting(!actions.isKept(campaign));
                }}
              >
                {words.remove}
              </button>
            )}
          </div>
        )}
      </Popover>
      {isDeleting && (
        <DeleteDialog
          campaign={campaign}
          tally={tally}
          onCancel={() => setDeleting(false)}
          onArchive={() => {
            setDeleting(false);
            actions.archive(campaign);
          }}
          onDelete={() => {
            setDeleting(false);
            actions.remove(campaign);
          }}
        />
      )}
    </>
  );
}

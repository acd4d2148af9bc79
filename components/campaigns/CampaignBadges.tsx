import { campaignWords } from '@/assets/messages/campaigns';
import { Icon } from '@/components/desk/Icon';

const words = campaignWords.list;

/** Where a campaign is in use. */
export function CampaignBadges({ isBegun, isShown }: { isBegun: boolean; isShown: boolean }) {
  return (
    <>
      {isBegun && (
        <span class="badge is-begun">
          <Icon name="check" />
          {words.begins}
        </span>
      )}
      {isShown && <span class="badge">{words.shown}</span>}
    </>
  );
}

import { messages } from '@/assets/messages/messages';
import { MenuButton, type MenuItem } from './MenuButton';

const words = messages.triage.campaign;

/** What a dossier's campaign can be changed to. */
export interface CampaignChoice {
  campaigns: readonly CampaignName[];
  onChoose(campaignId: string): void;
  /** To where campaigns are made and archived. */
  onManage(): void;
}

export interface CampaignMenuProps extends CampaignChoice {
  current: CampaignName;
}

export interface CampaignName {
  id: string;
  name: string;
}

/** The campaign that this tab works for, and the others to choose from. */
export function CampaignMenu({ current, campaigns, onChoose, onManage }: CampaignMenuProps) {
  const choices = campaigns.map(
    ({ id, name }): MenuItem => ({
      key: id,
      role: 'menuitemradio',
      isChecked: id === current.id,
      content: (
        <>
          <span class="tick" aria-hidden="true">
            {id === current.id && '✓'}
          </span>{' '}
          <bdi>{name}</bdi>
        </>
      ),
      onPick: () => id !== current.id && onChoose(id),
    }),
  );
  const manage: MenuItem = {
    key: '',
    isApart: true,
    content: (
      <>
        <span class="tick" aria-hidden="true" /> {words.manage} <span aria-hidden="true">↗</span>
      </>
    ),
    onPick: onManage,
  };
  return (
    <MenuButton
      class="campaign-menu"
      label={words.said(current.name)}
      menuLabel={words.label}
      items={[...choices, manage]}
      content={
        <>
          <bdi>{current.name}</bdi>
          <span class="caret" aria-hidden="true" />
        </>
      }
    />
  );
}

import { briefingWords } from '@/assets/messages/briefing';
import { SwitcherChoices } from '@/components/desk/later-parts';
import { Popover } from '@/components/desk/Popover';
import type { Campaign } from '@/lib/model/campaign';
import './switcher.css';
import type { Tallies } from './use-tallies';

export interface CampaignSwitcherProps {
  campaign: Campaign;
  campaigns: readonly Campaign[];
  /** Whether choosing moves the TikTok tab below, or only what this page shows. */
  isOfTab: boolean;
  readTallies(): Promise<Tallies>;
  onSwitch(campaignId: string): void;
  onCreate(): void;
  onManage(): void;
}

const words = briefingWords.switcher;

/** The campaign worked for, and the way to another one. */
export function CampaignSwitcher(props: CampaignSwitcherProps) {
  const { campaign } = props;
  return (
    <Popover
      class="switcher"
      label={campaign.name}
      before={<span class="said">{words.said} </span>}
    >
      {(close) => <SwitcherChoices {...props} close={close} />}
    </Popover>
  );
}

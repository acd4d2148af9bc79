import mark from '@/assets/icon.svg?no-inline';
import { pageWords } from '@/assets/messages/pages';
import { sidePanelWords } from '@/assets/messages/side-panel';
import { CampaignSwitcher } from '@/components/campaigns/CampaignSwitcher';
import type { Tallies } from '@/components/campaigns/use-tallies';
import { hasTopic } from '@/lib/model/brief';
import type { Campaign } from '@/lib/model/campaign';
import './page-header.css';
import { HealthPill } from './HealthPill';
import type { HealthReading } from './health-reading';
import { Icon } from './Icon';

interface PageHeaderProps {
  /** Absent while loading. */
  campaign?: Campaign;
  campaigns: readonly Campaign[];
  /** A form covers the list: the way back is offered instead of the ways in. */
  isEditing: boolean;
  readHealth(): Promise<HealthReading | undefined>;
  readTallies(): Promise<Tallies>;
  onSwitch(campaignId: string): void;
  /** To the campaigns of the workspace, or to a place among them. */
  onCampaigns(place: string): void;
  onEditBrief(): void;
  onSettings(): void;
  onBack(): void;
  /** Absent in the workspace itself. */
  onOpenWorkspace?(): void;
  /** Absent where there is no side panel to open. */
  onOpenPanel?(): void;
}

const words = pageWords.header;

export function PageHeader(props: PageHeaderProps) {
  const { campaign, isEditing, readHealth, onCampaigns, onEditBrief, onSettings, onBack } = props;
  return (
    <header class="page-header">
      <h1>
        <img src={mark} width={20} height={20} alt="" />
        <span>{pageWords.brand}</span>
      </h1>
      {isEditing ? (
        <button type="button" class="button" onClick={onBack}>
          <Icon name="back" />
          {words.back}
        </button>
      ) : (
        campaign !== undefined && (
          <span class="campaign">
            <CampaignSwitcher
              campaign={campaign}
              campaigns={props.campaigns}
              isOfTab={props.onOpenWorkspace !== undefined}
              readTallies={props.readTallies}
              onSwitch={props.onSwitch}
              onCreate={() => onCampaigns('campaigns/new')}
              onManage={() => onCampaigns('campaigns')}
            />
            <button
              type="button"
              class={hasTopic(campaign.brief) ? 'button edit-brief' : 'button inviting edit-brief'}
              onClick={onEditBrief}
            >
              <Icon name="edit" />
              <span>{hasTopic(campaign.brief) ? words.editBrief : words.writeBrief}</span>
            </button>
          </span>
        )
      )}
      <span class="header-end">
        <HealthPill readHealth={readHealth} />
        <button
          type="button"
          class="square"
          aria-label={words.settings}
          title={words.settings}
          onClick={onSettings}
        >
          <Icon name="settings" />
        </button>
        {props.onOpenPanel !== undefined && (
          <button
            type="button"
            class="square"
            aria-label={sidePanelWords.open}
            title={sidePanelWords.open}
            onClick={props.onOpenPanel}
          >
            <Icon name="panel" />
          </button>
        )}
        {props.onOpenWorkspace !== undefined && (
          <button
            type="button"
            class="square"
            aria-label={words.workspace}
            title={words.workspace}
            onClick={props.onOpenWorkspace}
          >
            <Icon name="window" />
          </button>
        )}
      </span>
    </header>
  );
}

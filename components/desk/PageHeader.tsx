import mark from '@/assets/icon.svg';
import { messages } from '@/assets/messages/messages';
import { hasTopic } from '@/lib/model/brief';
import type { Campaign } from '@/lib/model/campaign';
import { HealthPill } from './HealthPill';
import type { HealthReading } from './health-reading';
import { Icon } from './Icon';

interface PageHeaderProps {
  /** Absent while loading. */
  campaign?: Campaign;
  /** A form covers the list: the way back is offered instead of the ways in. */
  isEditing: boolean;
  readHealth(): Promise<HealthReading | undefined>;
  onEditBrief(): void;
  onSettings(): void;
  onBack(): void;
  /** Absent in the workspace itself. */
  onOpenWorkspace?(): void;
  /** Absent where there is no side panel to open. */
  onOpenPanel?(): void;
}

const words = messages.pages.header;

export function PageHeader(props: PageHeaderProps) {
  const { campaign, isEditing, readHealth, onEditBrief, onSettings, onBack } = props;
  return (
    <header class="page-header">
      <h1>
        <img src={mark} width={20} height={20} alt="" />
        {messages.pages.brand}
      </h1>
      {isEditing ? (
        <button type="button" class="button" onClick={onBack}>
          <Icon name="back" />
          {words.back}
        </button>
      ) : (
        campaign !== undefined && (
          <span class="campaign">
            <bdi class="clip" title={campaign.name}>
              {campaign.name}
            </bdi>
            <button
              type="button"
              class={hasTopic(campaign.brief) ? 'button' : 'button inviting'}
              onClick={onEditBrief}
            >
              <Icon name="edit" />
              {hasTopic(campaign.brief) ? words.editBrief : words.writeBrief}
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
            aria-label={messages.sidePanel.open}
            title={messages.sidePanel.open}
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

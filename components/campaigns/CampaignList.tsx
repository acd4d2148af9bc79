import { campaignWords } from '@/assets/messages/campaigns';
import { Icon } from '@/components/desk/Icon';
import { nicheOptions } from '@/components/desk/niche-options';
import type { SectionProps } from '@/components/desk/section';
import { toHash } from '@/components/desk/section';
import type { Campaign } from '@/lib/model/campaign';
import { CampaignBadges } from './CampaignBadges';
import { CampaignFacts } from './CampaignFacts';
import { CampaignMenu } from './CampaignMenu';
import type { CampaignActions } from './campaign-actions';
import { openCampaigns, whereTabsBegin } from './open-campaigns';
import { TallyLine } from './TallyLine';
import type { Tallies } from './use-tallies';

interface CampaignListProps extends Pick<SectionProps, 'data'> {
  tallies: Tallies | 'failed' | undefined;
  actions: CampaignActions;
}

const { list: words, actions: actionWords } = campaignWords;

/** Every campaign: what it is about, how far it is, and what can be done with it. */
export function CampaignList(props: CampaignListProps) {
  const { data, tallies } = props;
  const open = openCampaigns(data.campaigns).reverse();
  const archived = data.campaigns.filter((campaign) => !open.includes(campaign)).reverse();
  return (
    <div class="campaigns">
      <header class="campaigns-head">
        <div>
          <h2>{words.title}</h2>
          <p class="muted">{words.intro}</p>
        </div>
        <a class="button primary" href={toHash('campaigns/new')}>
          <Icon name="add" />
          {words.create}
        </a>
      </header>
      {tallies === 'failed' && (
        <p class="error" role="alert">
          {words.failed}
        </p>
      )}
      <ul class="campaign-list">
        {open.map((campaign) => (
          <CampaignItem key={campaign.id} campaign={campaign} {...props} />
        ))}
      </ul>
      {archived.length > 0 && (
        <details class="archived">
          <summary>{words.archived(archived.length)}</summary>
          <ul class="campaign-list">
            {archived.map((campaign) => (
              <CampaignItem key={campaign.id} campaign={campaign} {...props} />
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

function CampaignItem(props: CampaignListProps & { campaign: Campaign }) {
  const { campaign, data, tallies, actions } = props;
  const counts = tallies === 'failed' ? undefined : tallies;
  const isArchived = campaign.archivedAt !== undefined;
  const isBegun = whereTabsBegin(data)?.id === campaign.id;
  return (
    <li class="campaign-item">
      <div class="campaign-about">
        <div class="campaign-name">
          <h3>
            <a href={toHash(`campaigns/${campaign.id}`)}>
              <bdi>{campaign.name}</bdi>
            </a>
          </h3>
          <CampaignBadges isBegun={isBegun} isShown={data.campaign.id === campaign.id} />
        </div>
        <CampaignFacts campaign={campaign} niches={nicheOptions} />
        {counts !== undefined && <TallyLine tally={counts.get(campaign.id)} />}
      </div>
      <div class="campaign-buttons">
        {!isArchived && !isBegun && (
          <button
            type="button"
            class="button"
            aria-label={actionWords.useOf(campaign.name)}
            title={actionWords.useHint}
            onClick={() => actions.use(campaign)}
          >
            {actionWords.use}
          </button>
        )}
        <button type="button" class="button" onClick={() => actions.show(campaign)}>
          {actionWords.show}
        </button>
        <CampaignMenu
          campaign={campaign}
          tally={counts?.get(campaign.id)}
          isCounted={counts !== undefined}
          actions={actions}
        />
      </div>
    </li>
  );
}

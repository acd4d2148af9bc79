import { campaignWords } from '@/assets/messages/campaigns';
import { BackLink } from '@/components/desk/BackLink';
import { nicheOptions } from '@/components/desk/niche-options';
import type { SectionProps } from '@/components/desk/section';
import type { Campaign } from '@/lib/model/campaign';
import { CampaignBadges } from './CampaignBadges';
import { CampaignEditor } from './CampaignEditor';
import { CampaignFacts } from './CampaignFacts';
import { CampaignMenu } from './CampaignMenu';
import type { CampaignActions } from './campaign-actions';
import { whereTabsBegin } from './open-campaigns';
import { TallyLine } from './TallyLine';
import { findTemplate } from './templates';
import type { Tallies } from './use-tallies';

interface CampaignPageProps extends SectionProps {
  campaign: Campaign;
  /** The template it was begun with a moment ago. */
  from?: string;
  tallies: Tallies | 'failed' | undefined;
  actions: CampaignActions;
}

/** One campaign: where it is in use, how far it is, and its brief. Give it the campaign's id for a key. */
export function CampaignPage(props: CampaignPageProps) {
  const { campaign, data, ports, desk, go } = props;
  return (
    <CampaignEditor
      campaign={campaign}
      data={data}
      ports={ports}
      head={<CampaignHead {...props} />}
      onSave={desk.saveCampaign}
      onLeave={() => go('campaigns')}
      onTierTable={() => go('settings')}
    />
  );
}

function CampaignHead({ campaign, from, data, tallies, actions }: CampaignPageProps) {
  const { actions: words, create, asks, templates } = campaignWords;
  const counts = tallies === 'failed' ? undefined : tallies;
  const isBegun = whereTabsBegin(data)?.id === campaign.id;
  const template = findTemplate(from);
  return (
    <div class="campaign-head">
      <BackLink to="campaigns" words={words.back} />
      <div class="campaign-title">
        <h2 tabIndex={-1}>
          <bdi>{campaign.name}</bdi>
        </h2>
        <CampaignBadges isBegun={isBegun} isShown={data.campaign.id === campaign.id} />
        <span class="campaign-buttons">
          {campaign.archivedAt === undefined && !isBegun && (
            <button
              type="button"
              class="button primary"
              title={words.useHint}
              onClick={() => actions.use(campaign)}
            >
              {words.use}
            </button>
          )}
          <button type="button" class="button" onClick={() => actions.show(campaign)}>
            {words.show}
          </button>
          <CampaignMenu
            campaign={campaign}
            tally={counts?.get(campaign.id)}
            isCounted={counts !== undefined}
            actions={actions}
          />
        </span>
      </div>
      <CampaignFacts campaign={campaign} niches={nicheOptions} />
      {counts !== undefined && <TallyLine tally={counts.get(campaign.id)} />}
      {template !== undefined && (
        <p class="begun">
          {create.from(
            templates[template.id].name,
            template.asks.map((ask) => asks[ask]).join(', '),
          )}
        </p>
      )}
    </div>
  );
}

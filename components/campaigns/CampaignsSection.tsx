import { campaignWords } from '@/assets/messages/campaigns';
import { type SectionProps, toHash } from '@/components/desk/section';
import { toTierTable } from '@/components/desk/tier-form';
import './campaigns.css';
import { CampaignList } from './CampaignList';
import { CampaignPage } from './CampaignPage';
import { createCampaignActions } from './campaign-actions';
import { NewCampaign } from './NewCampaign';
import { useTallies } from './use-tallies';

/** `#campaigns` lists them, `#campaigns/new` makes one, `#campaigns/<id>` is one. */
export function CampaignsSection(props: SectionProps) {
  const { data, ports, path, go } = props;
  const tallies = useTallies(ports.readTallies, data);
  const actions = createCampaignActions(props);
  const [at = '', then = ''] = path.split('/');
  const campaign = data.campaigns.find(({ id }) => id === at);

  if (at === 'new') {
    return (
      <NewCampaign
        path={then}
        tiers={toTierTable(data.settings, ports.tierTables)}
        actions={actions}
        onLeave={() => go('campaigns')}
      />
    );
  }
  if (campaign !== undefined) {
    return (
      <CampaignPage
        key={campaign.id}
        {...props}
        campaign={campaign}
        from={then}
        tallies={tallies}
        actions={actions}
      />
    );
  }
  if (at !== '') {
    return (
      <div class="empty" role="alert">
        <h2>{campaignWords.said.gone}</h2>
        <a class="button" href={toHash('campaigns')}>
          {campaignWords.actions.back}
        </a>
      </div>
    );
  }
  return <CampaignList data={data} tallies={tallies} actions={actions} />;
}

import { resultsWords } from '@/assets/messages/results';
import { Icon } from '@/components/desk/Icon';
import { toHash } from '@/components/desk/section';
import type { CampaignResults } from '@/lib/scoring/results/campaign-results';
import { isToPublish, type Partner } from './partners';
import type { ResultsProps } from './ResultsSection';
import { ResultsTable } from './ResultsTable';
import { TotalsPanel } from './TotalsPanel';

interface ResultsOverviewProps extends ResultsProps {
  partners: readonly Partner[];
  totals: CampaignResults['totals'];
}

const words = resultsWords;

/** The campaign in sums and creator by creator, with what is to be done about it. */
export function ResultsOverview(props: ResultsOverviewProps) {
  const { data, desk, ports, partners, totals } = props;
  const { campaign } = data;
  const { brand } = campaign.brief;
  const toPublish = partners.filter(({ row }) => isToPublish(row)).map(({ row }) => row);
  const canRecognise =
    (brand !== undefined && brand.handles.length + brand.hashtags.length > 0) ||
    partners.some(({ row }) => row.collaboration?.promoCode !== undefined);

  return (
    <>
      <header class="results-head">
        <div>
          <h2>{words.title}</h2>
          <p class="muted">{words.intro}</p>
        </div>
        <a class="button" href={toHash('results/import')}>
          <Icon name="import" />
          {words.importLink}
        </a>
      </header>
      {!canRecognise && <NoMarks campaignId={campaign.id} />}
      {toPublish.length > 0 && (
        <p class="results-note">
          <span aria-hidden="true">✓</span>
          <span>{words.toPublish(toPublish.length)}</span>
          <button
            type="button"
            class="button inviting"
            onClick={() => void desk.setStatus(toPublish, 'published')}
          >
            {words.publish}
          </button>
        </p>
      )}
      {partners.length === 0 ? (
        <div class="empty">
          <Icon name="results" />
          <h2>{words.nobodyTitle}</h2>
          <p>{words.nobodyText}</p>
          <a class="button" href={toHash('partners')}>
            {words.openPartners}
          </a>
        </div>
      ) : (
        <>
          <TotalsPanel totals={totals} cpm={campaign.brief.cpm} now={ports.now()} />
          <ResultsTable partners={partners} />
        </>
      )}
    </>
  );
}

function NoMarks({ campaignId }: { campaignId: string }) {
  return (
    <p class="results-note is-check">
      <span aria-hidden="true">▲</span>
      <span>{words.noMarks}</span>
      <a class="button" href={toHash(`campaigns/${campaignId}`)}>
        {words.editBrief}
      </a>
      <a class="button" href={toHash('outreach/tracking')}>
        {words.giveCodes}
      </a>
    </p>
  );
}

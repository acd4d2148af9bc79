import { resultsWords } from '@/assets/messages/results';
import { BackLink } from '@/components/desk/BackLink';
import { Icon } from '@/components/desk/Icon';
import { toHash } from '@/components/desk/section';
import { toStandingWords } from '@/components/desk/standing-words';
import { WhoHeading } from '@/components/desk/WhoHeading';
import { CampaignPosts } from './CampaignPosts';
import { ElsewhereCard } from './ElsewhereCard';
import { FigureList } from './FigureList';
import { NextCard } from './NextCard';
import { OtherPosts } from './OtherPosts';
import { OutcomeForm } from './OutcomeForm';
import { isToPublish, type Partner } from './partners';
import type { ResultsProps } from './ResultsSection';

interface PartnerPageProps extends ResultsProps {
  partner: Partner;
}

const words = resultsWords;

/** One creator: the posts for the campaign, what they brought, and what next. */
export function PartnerPage(props: PartnerPageProps) {
  const { partner, data, desk, ports, port, say } = props;
  const { row, results, next, elsewhere } = partner;
  const { campaign } = data;
  const { collaboration } = row;
  const context = {
    brand: campaign.brief.brand,
    promoCode: collaboration?.promoCode,
    asked: collaboration?.disclosure ?? campaign.pitch?.disclosure,
  };
  const mark = (postId: string, isCounted: boolean) => void desk.markPost(row, postId, isCounted);
  const shared = { row, now: ports.now(), toPostUrl: ports.toPostUrl, onMark: mark };

  return (
    <article class="results-page">
      <PartnerHead {...props} />
      <div class="results-columns">
        <div class="partner-column">
          <CampaignPosts
            {...shared}
            posts={collaboration?.posts ?? []}
            tell={(one) => port.tellPost(one, context)}
          />
          <OtherPosts {...shared} />
        </div>
        <div class="partner-column">
          <NextCard
            next={next}
            choice={collaboration?.next}
            onChoose={(choice) =>
              void desk.saveCollaborations([{ row, change: { next: choice ?? null } }])
            }
          />
          <FigureList results={results} />
          <OutcomeForm
            outcome={collaboration?.outcome}
            currency={results.fee?.currency ?? campaign.brief.budget?.currency}
            now={ports.now()}
            onSave={async (outcome) => {
              const change = { outcome: outcome ?? null };
              const isSaved = await desk.saveCollaborations([{ row, change }]);
              if (isSaved) say(words.outcome.saved(row.creator.handle));
              return isSaved;
            }}
          />
          <ElsewhereCard elsewhere={elsewhere} campaigns={data.campaigns} />
        </div>
      </div>
    </article>
  );
}

function PartnerHead({ partner, desk, ports }: PartnerPageProps) {
  const { row } = partner;
  const { creator, key } = row;
  return (
    <header class="results-head">
      <div>
        <BackLink to="results" words={words.detail.back} />
        <WhoHeading creator={creator} />
        <p class="muted">{toStandingWords(row)}</p>
      </div>
      <div class="results-actions">
        {isToPublish(row) && (
          <button
            type="button"
            class="button primary"
            onClick={() => void desk.setStatus(row, 'published')}
          >
            <Icon name="check" />
            {words.publish}
          </button>
        )}
        <a
          class="button"
          href={ports.toProfileUrl(creator.handle)}
          target="_blank"
          rel="noopener noreferrer"
        >
          {words.detail.profile} <Icon name="window" />
        </a>
        <a class="button" href={toHash(`partners/${key}`)}>
          {words.detail.agreement}
        </a>
        <a class="button" href={toHash(`insights/creator/${key}`)}>
          {words.detail.insights}
        </a>
      </div>
    </header>
  );
}

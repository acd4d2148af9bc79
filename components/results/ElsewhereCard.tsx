import { resultsWords } from '@/assets/messages/results';
import type { Campaign } from '@/lib/model/campaign';
import type { PartnerResults } from '@/lib/scoring/results/campaign-results';

interface ElsewhereCardProps {
  elsewhere: PartnerResults['elsewhere'];
  campaigns: readonly Campaign[];
}

const words = resultsWords.detail;

/** What the same creator brought to other campaigns. */
export function ElsewhereCard({ elsewhere, campaigns }: ElsewhereCardProps) {
  if (elsewhere.length === 0) return null;
  const nameOf = (campaignId: string) =>
    campaigns.find(({ id }) => id === campaignId)?.name ?? words.goneCampaign;
  return (
    <section class="view-card results-card" aria-label={words.elsewhereTitle}>
      <h3>
        <span aria-hidden="true">↻</span> {words.elsewhereTitle}
      </h3>
      <ul class="elsewhere-results">
        {elsewhere.map(({ campaignId, results }) => (
          <li key={campaignId}>
            <b>
              <bdi>{nameOf(campaignId)}</bdi>
            </b>
            <span>{words.elsewhereLine(results.posts, results.views)}</span>
            {'value' in results.perThousandViews && (
              <span>
                {words.elsewhereCost(resultsWords.costText(results.perThousandViews.value))}
              </span>
            )}
            {'value' in results.perRedemption && (
              <span>
                {words.elsewhereRedemption(resultsWords.costText(results.perRedemption.value))}
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

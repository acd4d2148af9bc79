import { campaignWords } from '@/assets/messages/campaigns';
import { messages } from '@/assets/messages/messages';
import { pageWords } from '@/assets/messages/pages';
import type { NicheOption } from '@/components/desk/NichePicker';
import type { Campaign } from '@/lib/model/campaign';

const { list, goals, money } = campaignWords;
const maxNiches = 3;

/** What a campaign is about, in one line: goal, niches, tiers, budget and age. */
export function CampaignFacts({
  campaign,
  niches,
}: {
  campaign: Campaign;
  niches: readonly NicheOption[];
}) {
  const { brief, createdAt, archivedAt } = campaign;
  const labels = [
    ...brief.niches.map((id) =>
      messages.niches.label(id, niches.find((niche) => niche.id === id)?.label ?? id),
    ),
    ...brief.terms,
  ];
  const more = labels.length - maxNiches;
  const facts = [
    brief.goal && goals[brief.goal],
    labels.length === 0
      ? list.noTopic
      : [...labels.slice(0, maxNiches), ...(more > 0 ? [list.more(more)] : [])].join(', '),
    brief.tiers.map((tier) => pageWords.tiers[tier]).join(', '),
    brief.budget && money(brief.budget),
    archivedAt === undefined ? list.created(createdAt) : list.archivedAt(archivedAt),
  ];
  return (
    <p class="campaign-facts muted">
      {facts
        .filter((fact) => fact !== undefined && fact !== '')
        .map((fact) => (
          <bdi key={fact}>{fact}</bdi>
        ))}
    </p>
  );
}

/** Words that become part of the scout's own data and files. */
import type { EngagementReference } from '@/lib/scoring/signals/engagement-signal';

/** What a percentile in an exported file is compared with. */
const references: Record<EngagementReference['id'], string> = {
  'us-trending-2025': 'trending posts in the US, 2025',
  'vn-feed-2025': 'feed posts in Vietnam, 2025',
};

export const recordMessages = {
  /** The campaign made for a scout who has none. */
  firstCampaign: 'My campaign',
  reference: (id: EngagementReference['id']) => references[id],
};

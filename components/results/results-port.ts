import type { Written } from '@/components/desk/desk-source';
import type { DeskRow } from '@/components/desk/row';
import type { Brief } from '@/lib/model/brief';
import type { CampaignPost } from '@/lib/model/collaboration';
import type { CampaignResults } from '@/lib/scoring/results/campaign-results';
import type { PostStory, StoryContext } from '@/lib/scoring/results/post-story';
import type { OutcomePort } from './outcome-port';

/** What the view of results can ask for beside the desk. */
export interface ResultsPort {
  /** Looks through the stored posts of the campaign's creators for posts made for it. */
  recognisePosts(campaignId: string): Promise<Written<{ found: number }>>;
  /** What came of these creators' work. Pure. */
  sumUp(rows: readonly DeskRow[], brief: Brief): CampaignResults;
  /** How a post was recognised and is disclosed. Pure. */
  tellPost(one: CampaignPost, context: StoryContext): PostStory;
  outcomes: OutcomePort;
}

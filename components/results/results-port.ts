import type { Written } from '@/components/desk/desk-source';

/** What the view of results can ask for beside the desk. */
export interface ResultsPort {
  /** Looks through the stored posts of the campaign's creators for posts made for it. */
  recognisePosts(campaignId: string): Promise<Written<{ found: number }>>;
}

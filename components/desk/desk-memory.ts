import type { BriefForm } from './brief-draft';
import type { DeskView } from './list-view';

/** What a page remembers for its next opening. Everything is done when it returns: the page may die next. */
export interface DeskMemory {
  readView(): DeskView;
  keepView(view: DeskView): void;
  readBriefDraft(campaignId: string): BriefForm | undefined;
  keepBriefDraft(campaignId: string, draft: BriefForm): void;
  dropBriefDraft(campaignId: string): void;
}

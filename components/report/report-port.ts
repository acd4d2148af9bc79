import type { sumOutlooks } from '@/lib/scoring/plan/sum-outlooks';
import type { ReportText } from './report-text';

/** What one post of each of these creators brings together, as an 80 % range. */
export type SumOutlooks = typeof sumOutlooks;

/** What the report asks of the world around the page. */
export interface ReportPort {
  sumOutlooks: SumOutlooks;
  /** Name of the file, without an ending. */
  toName(campaign: string, now: number): string;
  /** Hands a finished page to the browser. */
  save(name: string, html: string): void;
  /** Title and introduction as they were typed last for a campaign, on this device. */
  readText(campaignId: string): ReportText | undefined;
  keepText(campaignId: string, text: ReportText): void;
}

import type { ReportPort } from '@/components/report/report-port';
import { reportTextSchema } from '@/components/report/report-text';
import { toReportName } from '@/lib/flows/report-name';
import { sumOutlooks } from '@/lib/scoring/plan/sum-outlooks';
import { saveFile } from './save-file';

/** The prefix is that of everything the pages remember: erasing takes it along. */
const keyOf = (campaignId: string) => `feedscout.report.${campaignId}`;

/** Files by the browser, and the words of each campaign's report in the extension's own `localStorage`. */
export function createReportPort(local: Storage = localStorage): ReportPort {
  return {
    sumOutlooks,
    toName: toReportName,
    save: (name, html) => saveFile(name, new Blob([html], { type: 'text/html;charset=utf-8' })),
    readText(campaignId) {
      try {
        const kept = JSON.parse(local.getItem(keyOf(campaignId)) ?? 'null');
        return reportTextSchema.safeParse(kept).data;
      } catch {
        return undefined;
      }
    },
    keepText(campaignId, text) {
      try {
        local.setItem(keyOf(campaignId), JSON.stringify(text));
      } catch {
        // Full or forbidden: the words are in this report, and not in the next.
      }
    },
  };
}

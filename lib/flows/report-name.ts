import { toFileName } from '@/lib/outreach/files/file-name';

/**
 * The name of a report's file, without an ending: `feedscout-report-<campaign>-<yyyy-mm-dd>`. Safe in
 * every file system by the rules for exported files.
 *
 * @param at milliseconds since 1970; the day is UTC's
 * @example toReportName('Spring: a/b', Date.UTC(2027, 2, 3)) // 'feedscout-report-Spring-a-b-2027-03-03'
 */
export function toReportName(campaign: string, at: number): string {
  return toFileName(campaign, at)
    .replace(/^feedscout-/, 'feedscout-report-')
    .replace(/\.csv$/, '');
}

import { browser } from 'wxt/browser';
import { type Health, healthSchema } from '@/lib/messages/reports';

/**
 * How well TikTok is being read: in the tab that the popup was opened over, or, for a page that is a
 * tab itself, in whichever tab of the window has the most to tell.
 *
 * @returns `undefined` when nobody answers: not TikTok, a tab older than the installation, or access withheld
 */
export async function readHealth(): Promise<Health | undefined> {
  const own = await browser.tabs.getCurrent();
  const tabs = await browser.tabs.query(
    own === undefined ? { active: true, currentWindow: true } : { currentWindow: true },
  );
  const answers = await Promise.all(tabs.map(({ id }) => askTab(id)));
  return answers
    .filter((answer) => answer !== undefined)
    .reduce<Health | undefined>(
      (best, next) => (best === undefined || next.cards > best.cards ? next : best),
      undefined,
    );
}

async function askTab(tabId: number | undefined): Promise<Health | undefined> {
  if (tabId === undefined) return undefined;
  try {
    const answer = await browser.tabs.sendMessage(tabId, { type: 'report-health' });
    const health = healthSchema.safeParse(answer);
    return health.success ? health.data : undefined;
  } catch {
    return undefined;
  }
}

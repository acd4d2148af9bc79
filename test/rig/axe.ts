import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** Success criteria of WCAG 2.2, level A and AA, as axe names them. */
const wcag22aa = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/**
 * What axe finds against WCAG 2.2 AA, a sentence each, with where and why; empty is right.
 *
 * @param within selectors of what is ours on somebody else's page; all of the page where none is given
 */
export async function findViolations(page: Page, within: string[] = []): Promise<string[]> {
  // The other mode gathers results in a page of its own, which the network guard has to watch too.
  const axe = new AxeBuilder({ page }).withTags(wcag22aa).setLegacyMode(true);
  for (const selector of within) axe.include(selector);
  const { violations, passes } = await axe.analyze();
  if (passes.length === 0) throw new Error(`axe found nothing to look at in ${within.join(', ')}`);
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) => `${id}: ${help}\n  ${target.join(' ')}\n  ${failureSummary}`,
    ),
  );
}

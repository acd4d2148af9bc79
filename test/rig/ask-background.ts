import type { Page } from '@playwright/test';
import type { ExtensionBrowser } from '#test/rig/launch.ts';

/** Sends requests from a page of the extension, one after the other, and gives the answers. */
export async function askBackground(
  scout: ExtensionBrowser,
  ...requests: object[]
): Promise<unknown[]> {
  const page = await scout.openExtensionPage();
  const answers: unknown[] = [];
  for (const request of requests) answers.push(await page.evaluate(send, request));
  await page.close();
  return answers;
}

/** Asks the content script of the TikTok tab, as the popup does. */
export async function askTab(scout: ExtensionBrowser, request: object): Promise<unknown> {
  const page: Page = await scout.openExtensionPage();
  const answer = await page.evaluate(sendToTabs, request);
  await page.close();
  return answer;
}

/** Runs in the page. */
function send(request: object): Promise<unknown> {
  const { chrome } = globalThis as unknown as Browser;
  return chrome.runtime.sendMessage(request);
}

/** Runs in the page: the first tab that answers is TikTok's. */
async function sendToTabs(request: object): Promise<unknown> {
  const { chrome } = globalThis as unknown as Browser;
  const answers = await Promise.all(
    (await chrome.tabs.query({})).map(({ id }) =>
      chrome.tabs.sendMessage(id, request).catch(() => undefined),
    ),
  );
  return answers.find((answer) => answer !== undefined);
}

interface Browser {
  chrome: {
    runtime: { sendMessage(message: object): Promise<unknown> };
    tabs: {
      query(filter: object): Promise<{ id: number }[]>;
      sendMessage(tabId: number, message: object): Promise<unknown>;
    };
  };
}

/** A campaign as the protocol carries it. */
export function campaignOf(id: string, name: string, niches: string[] = []) {
  const wishes = { terms: [], vetoes: [], tiers: [], languages: [], markets: [], competitors: [] };
  const at = Date.now();
  return { id, name, brief: { niches, ...wishes }, createdAt: at, updatedAt: at };
}

/** Two campaigns to choose between; the tab works for the first. */
export function makeCampaigns(scout: ExtensionBrowser, niches: string[] = []) {
  return askBackground(
    scout,
    { type: 'hello' },
    { type: 'save-campaign', campaign: campaignOf('c1', 'Spring launch', niches) },
    { type: 'save-campaign', campaign: campaignOf('c2', 'Summer teaser', ['food']) },
  );
}

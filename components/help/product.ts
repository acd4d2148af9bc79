import type { ShortcutAction } from '@/lib/model/settings';

/** Browsers that differ in how an extension is pinned. */
export type BrowserName = 'chrome' | 'edge' | 'firefox';

/** What the help says of the product itself and of where it runs. */
export interface Product {
  version: string;
  browser: BrowserName;
  /** Where scouting begins. */
  feedUrl: string;
  /** Keys on TikTok's page as they are without a change in the settings; `''` where there is none. */
  usualKeys: Readonly<Record<ShortcutAction, string>>;
}

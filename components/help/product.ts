/** Browsers that differ in how an extension is pinned. */
export type BrowserName = 'chrome' | 'edge' | 'firefox';

/** What the help says of the product itself and of where it runs. */
export interface Product {
  version: string;
  browser: BrowserName;
  /** Where scouting begins. */
  feedUrl: string;
}

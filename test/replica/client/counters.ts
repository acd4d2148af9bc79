/** What visitors, and nobody else, made happen. Tests read it as `window.__replica`. */
export interface Counters {
  likes: number;
  pauses: number;
  fullscreens: number;
  mutes: number;
  follows: number;
  comments: number;
  favorites: number;
  shares: number;
  /** Opened "…" menus. */
  menus: number;
  /** Moves inside the site without a reload. */
  navigations: number;
  /** Keys that the page's shortcuts acted on. */
  keys: number;
  keyNames: string[];
  /** API requests that the page's scripts began. */
  requests: number;
  /** Index of the article that fills the list. */
  currentIndex: number;
  /** Id of the post in it. */
  currentId: string;
  /** Puts other posts into the articles that are there, as a click on "For You" does. */
  refresh(): Promise<void>;
}

declare global {
  interface Window {
    __replica: Counters;
  }
}

window.__replica ??= {
  likes: 0,
  pauses: 0,
  fullscreens: 0,
  mutes: 0,
  follows: 0,
  comments: 0,
  favorites: 0,
  shares: 0,
  menus: 0,
  navigations: 0,
  keys: 0,
  keyNames: [],
  requests: 0,
  currentIndex: 0,
  currentId: '',
  refresh: async () => {},
};

export const counters: Counters = window.__replica;

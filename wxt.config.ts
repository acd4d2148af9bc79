import { resolve } from 'node:path';
import type { ChunkingContext } from 'rolldown';
import { defineConfig } from 'wxt';

// WXT makes NODE_ENV of the mode, which would compile the e2e build for development.
if (process.env.NODE_ENV === 'e2e') process.env.NODE_ENV = 'production';

/**
 * Extension pages may load nothing but their own files and may connect to nothing at all:
 * the promise "no network request of its own" is enforced by the browser, not by our care.
 */
const pagePolicy = [
  "default-src 'none'",
  "connect-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
].join('; ');

/** What only pages have; in a build of theirs are no others. */
const pageTypes = ['popup', 'sidepanel', 'unlisted-page', 'options'];

/** A page reads its one language, for which it waits; assets/messages/README.md says how. */
const speakOneLanguage = {
  name: 'feedscout:speak-one-language',
  enforce: 'pre' as const,
  resolveId: (source: string) =>
    source.endsWith('/assets/messages/messages')
      ? resolve(import.meta.dirname, 'assets/messages/messages-in-pages.ts')
      : undefined,
};

/** Every file that reaches this one by imports that are carried out at once, itself included. */
function importersOf(id: string, graph: ChunkingContext): string[] {
  const found = new Set([id]);
  for (const each of found) {
    for (const importer of graph.getModuleInfo(each)?.importers ?? []) found.add(importer);
  }
  return [...found];
}

const popup = /\/entrypoints\/popup\/main\.tsx$/;
const sidePanel = /\/entrypoints\/sidepanel\/main\.tsx$/;
const table = /\/components\/desk\/CreatorTable\.tsx$/;
const words = /\/assets\/messages\/(\w\w)\/[\w-]+\.ts$/;
/** Those of the words that a page draws at first. */
const firstWords =
  /\/assets\/messages\/\w\w\/(?:catalogue|pages|lists|exporting|side-panel|briefing|workspace)\.ts$/;

/**
 * Pages share much, and would be read in a hundred small files. These are read whole; the first that
 * fits has a file. `isIn` tells whether a file is needed by one of a kind.
 *
 * Pages wait for words, and so words are made with nothing that stands in a file which waits for them:
 * both would wait for ever. That is what `ground` and `figures` are for.
 */
const pageFiles: ((id: string, isIn: (kind: RegExp) => boolean) => string | false)[] = [
  (id) => id.endsWith('/read-ahead.ts') && 'ground',
  (id, isIn) => isIn(words) && !words.test(id) && isIn(popup) && 'ground',
  (id, isIn) => isIn(words) && !words.test(id) && 'figures',
  (id, isIn) => isIn(firstWords) && `words-${words.exec(id)?.[1]}`,
  (_, isIn) => isIn(popup) && isIn(sidePanel) && 'page',
  (id, isIn) => isIn(popup) && !popup.test(id) && 'desk',
  (_, isIn) => isIn(table) && isIn(sidePanel) && 'cells',
  (_, isIn) => isIn(table) && 'table',
  (_, isIn) => isIn(/\/entrypoints\/workspace\/stored-desk\.ts$/) && 'store',
  (_, isIn) => isIn(/\/lib\/scoring\/rate-creator\.ts$/) && 'rating',
];

const codeSplitting = {
  groups: pageFiles.map((nameOf, index) => ({
    name(id: string, graph: ChunkingContext) {
      const importers = importersOf(id, graph);
      return nameOf(id, (kind) => importers.some((each) => kind.test(each))) || null;
    },
    priority: pageFiles.length - index,
  })),
};

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  publicDir: 'assets/public',
  targetBrowsers: ['chrome', 'firefox', 'edge'],
  vite: ({ mode }) => ({
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    // The e2e build differs in one thing only: shadow roots are open (DESIGN, Overlay).
    define: { __OPEN_SHADOW_ROOTS__: JSON.stringify(mode === 'e2e') },
    build: { sourcemap: false, modulePreload: { polyfill: false } },
  }),
  hooks: {
    'vite:build:extendConfig'(entrypoints, config) {
      if (!entrypoints.some(({ type }) => pageTypes.includes(type))) return;
      config.plugins = [...(config.plugins ?? []), speakOneLanguage];
      config.build ??= {};
      config.build.rolldownOptions ??= {};
      const { output } = config.build.rolldownOptions;
      config.build.rolldownOptions.output = { ...output, codeSplitting };
    },
  },
  manifest: ({ browser, command }) => ({
    // What the browser itself shows: assets/public/_locales. All other words: assets/messages.
    default_locale: 'en',
    name: '__MSG_name__',
    description: '__MSG_description__',
    // WXT adds `sidePanel` where there is one.
    permissions: ['unlimitedStorage'],
    // Firefox has a command of its own for its sidebar.
    commands: {
      [browser === 'firefox' ? '_execute_sidebar_action' : 'open-side-panel']: {
        description: '__MSG_open_side_panel__',
        suggested_key: { default: 'Alt+Shift+S' },
      },
    },
    icons: {
      16: 'icons/16.png',
      32: 'icons/32.png',
      48: 'icons/48.png',
      128: 'icons/128.png',
    },
    action: {
      default_title: '__MSG_action_title__',
      default_icon: { 16: 'icons/16.png', 32: 'icons/32.png', 48: 'icons/48.png' },
    },
    // `wxt dev` reloads over a socket, which the shipped policy forbids.
    ...(command === 'serve' ? {} : { content_security_policy: { extension_pages: pagePolicy } }),
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'feedscout@feedscout.example',
              strict_min_version: '128.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '120' }),
  }),
});

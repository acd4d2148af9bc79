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

/** A page waits for its one language; assets/messages/README.md says how. */
const speakOneLanguage = {
  name: 'feedscout:speak-one-language',
  enforce: 'pre' as const,
  resolveId: (source: string) =>
    source.endsWith('/assets/messages/messages')
      ? resolve(import.meta.dirname, 'assets/messages/messages-in-pages.ts')
      : undefined,
};

/** Every file that reaches this one by imports that are carried out at once. */
function importersOf(id: string, graph: ChunkingContext): string[] {
  const found = new Set([id]);
  for (const each of found) {
    for (const importer of graph.getModuleInfo(each)?.importers ?? []) found.add(importer);
  }
  return [...found];
}

const isWord = (id: string) => /\/assets\/messages\/\w\w\/[\w-]+\.ts$/.test(id);
/** Those of the words that a page draws with its first rows. */
const firstWords =
  /\/assets\/messages\/\w\w\/(?:catalogue|lists|exporting|side-panel|briefing|workspace)\.ts$/;

/**
 * What pages read at once, in a few files instead of a hundred. Pages wait for words, and so words are
 * made with nothing that stands in a file that waits for them: both would wait for ever.
 */
const pageFiles = [
  (id: string, importers: string[]) =>
    !isWord(id) &&
    importers.some(isWord) &&
    (startsAll(importers, ['popup']) ? 'ground' : 'figures'),
  (id: string, importers: string[]) =>
    isWord(id) &&
    importers.some((each) => firstWords.test(each)) &&
    `words-${id.split('/').at(-2)}`,
  (_: string, importers: string[]) => startsAll(importers, ['popup', 'sidepanel']) && 'page',
  (id: string, importers: string[]) =>
    startsAll(importers, ['popup']) && !/main\.tsx$|\.html$/.test(id) && 'desk',
].map((nameOf, index, all) => ({
  name: (id: string, graph: ChunkingContext) => nameOf(id, importersOf(id, graph)) || null,
  priority: all.length - index,
}));

function startsAll(importers: readonly string[], pages: readonly string[]): boolean {
  return pages.every((page) =>
    importers.some((id) => id.endsWith(`/entrypoints/${page}/main.tsx`)),
  );
}

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
      config.build.rolldownOptions.output = { ...output, codeSplitting: { groups: pageFiles } };
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

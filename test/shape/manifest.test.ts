import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { isBuilt, notBuilt, outputFolder, type Target } from '#test/shape/built-output.ts';
import { languages } from '@/assets/messages/choose-language';

interface Manifest {
  manifest_version: number;
  permissions?: string[];
  content_scripts: { matches: string[]; world?: string; run_at?: string }[];
  content_security_policy: Record<string, string>;
  icons: Record<string, string>;
  action: { default_popup: string; default_icon: Record<string, string> };
  background: Record<string, unknown>;
  commands: Record<string, { suggested_key?: Record<string, string>; description?: string }>;
  side_panel?: { default_path: string };
  sidebar_action?: { default_panel: string; open_at_install: boolean };
  browser_specific_settings?: unknown;
  [key: string]: unknown;
}

const policy =
  "default-src 'none'; connect-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'";

const targets: Target[] = ['chrome-mv3', 'firefox-mv3'];

describe.each(targets)('the manifest of %s', (target) => {
  const folder = outputFolder(target);
  const built = isBuilt(folder);
  const manifest: Manifest = built
    ? JSON.parse(readFileSync(`${folder}/manifest.json`, 'utf8'))
    : undefined;
  const testBuilt = built
    ? test
    : (name: string, _: () => void) => test.skip(`${name} (${notBuilt})`, () => {});

  testBuilt('asks for no permission but room for the lists and the side panel', () => {
    const allowed = ['sidePanel', 'unlimitedStorage'];
    expect(manifest.manifest_version).toBe(3);
    expect((manifest.permissions ?? []).filter((name) => !allowed.includes(name))).toEqual([]);
  });

  testBuilt('has no key that gives more than was promised', () => {
    const promised = [
      'action',
      'background',
      'browser_specific_settings',
      'commands',
      'content_scripts',
      'content_security_policy',
      'default_locale',
      'description',
      'icons',
      'manifest_version',
      'minimum_chrome_version',
      'name',
      'permissions',
      'side_panel',
      'sidebar_action',
      'version',
    ];
    // Among what is missing here: host_permissions, optional_*, web_accessible_resources,
    // externally_connectable.
    expect(Object.keys(manifest).filter((key) => !promised.includes(key))).toEqual([]);
  });

  testBuilt('runs on www.tiktok.com and nowhere else, from the start of the page', () => {
    expect(manifest.content_scripts).toHaveLength(2);
    for (const script of manifest.content_scripts) {
      expect(script.matches).toEqual(['https://www.tiktok.com/*']);
      expect(script.run_at).toBe('document_start');
    }
    const worlds = manifest.content_scripts.map(({ world }) => world ?? 'ISOLATED').sort();
    expect(worlds).toEqual(['ISOLATED', 'MAIN']);
  });

  testBuilt('forbids its pages every connection', () => {
    expect(manifest.content_security_policy).toEqual({ extension_pages: policy });
  });

  testBuilt('names pages and icons that exist', () => {
    const named = [
      manifest.action.default_popup,
      manifest.side_panel?.default_path ?? manifest.sidebar_action?.default_panel ?? '',
      ...Object.values(manifest.icons),
      ...Object.values(manifest.action.default_icon),
    ];
    expect(named.filter((path) => !existsSync(`${folder}/${path}`))).toEqual([]);
    expect(Object.keys(manifest.icons)).toEqual(expect.arrayContaining(['16', '32', '48', '128']));
  });

  testBuilt('has its words in every language, and no language without one', () => {
    const words = [...JSON.stringify(manifest).matchAll(/__MSG_(\w+?)__/g)].map(([, key]) => key);
    expect(words.sort()).toEqual(['action_title', 'description', 'name', 'open_side_panel']);
    expect(manifest.default_locale).toBe('en');
    for (const language of languages) {
      const said: Record<string, { message: string }> = JSON.parse(
        readFileSync(`${folder}/_locales/${language}/messages.json`, 'utf8'),
      );
      expect(Object.keys(said).sort(), language).toEqual(words);
      for (const { message } of Object.values(said)) expect(message.trim()).not.toBe('');
      // The limits of the stores.
      expect(said.name?.message.length).toBeLessThanOrEqual(45);
      expect(said.description?.message.length, language).toBeLessThanOrEqual(132);
    }
    expect(readdirSync(`${folder}/_locales`).sort()).toEqual([...languages].sort());
  });

  testBuilt('opens its panel by a command, and by nothing else that nobody asked for', () => {
    const isChrome = target === 'chrome-mv3';
    const name = isChrome ? 'open-side-panel' : '_execute_sidebar_action';
    expect(Object.keys(manifest.commands)).toEqual([name]);
    expect(manifest.commands[name]?.suggested_key).toEqual({ default: 'Alt+Shift+S' });
    expect(manifest.side_panel).toEqual(isChrome ? { default_path: 'sidepanel.html' } : undefined);
    expect(manifest.sidebar_action).toEqual(
      isChrome
        ? undefined
        : expect.objectContaining({ default_panel: 'sidepanel.html', open_at_install: false }),
    );
    expect(manifest.permissions?.includes('sidePanel')).toBe(isChrome);
  });

  testBuilt('speaks the dialect of its browser', () => {
    if (target === 'chrome-mv3') {
      expect(manifest.background).toEqual({ service_worker: 'background.js' });
      expect(manifest.browser_specific_settings).toBeUndefined();
      return;
    }
    expect(manifest.background).toEqual({ scripts: ['background.js'] });
    expect(manifest.browser_specific_settings).toEqual({
      gecko: {
        id: expect.stringMatching(/^[^@\s]+@[^@\s]+$/),
        // `world: "MAIN"` came with 128.
        strict_min_version: '128.0',
        data_collection_permissions: { required: ['none'] },
      },
    });
  });
});

import browser from 'webextension-polyfill';
import type { Product } from '@/components/help/product';
import type { ShortcutAction } from '@/lib/model/settings';
import { defaultShortcuts } from '@/lib/overlay/shortcut';
import { feedUrl } from '@/lib/tiktok/post-url';

/** What the help says of this copy of the product and of the browser it runs in. */
export function readProduct(): Product {
  const isEdge = navigator.userAgent.includes('Edg/');
  return {
    version: browser.runtime.getManifest().version,
    browser: import.meta.env.FIREFOX ? 'firefox' : isEdge ? 'edge' : 'chrome',
    feedUrl,
    usualKeys: toBindings(defaultShortcuts),
  };
}

/** Key to action, turned around. */
function toBindings(shortcuts: Readonly<Record<string, string>>): Product['usualKeys'] {
  const keyOf = (action: ShortcutAction) =>
    Object.keys(shortcuts).find((key) => shortcuts[key] === action) ?? '';
  return {
    shortlist: keyOf('shortlist'),
    later: keyOf('later'),
    'rule-out': keyOf('rule-out'),
    note: keyOf('note'),
    undo: keyOf('undo'),
    panel: keyOf('panel'),
    keys: keyOf('keys'),
  };
}

import { browser } from 'wxt/browser';
import type { Product } from '@/components/help/product';
import { feedUrl } from '@/lib/tiktok/post-url';

/** What the help says of this copy of the product and of the browser it runs in. */
export function readProduct(): Product {
  const isEdge = navigator.userAgent.includes('Edg/');
  return {
    version: browser.runtime.getManifest().version,
    browser: import.meta.env.FIREFOX ? 'firefox' : isEdge ? 'edge' : 'chrome',
    feedUrl,
  };
}

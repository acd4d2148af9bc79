import { defineContentScript } from 'wxt/utils/define-content-script';
import { createFactsSender } from '@/lib/tiktok/send-facts';
import { createTap } from '@/lib/tiktok/tap';

/** Runs in the page's own world: nothing heavy may be imported here, and no extension API exists. */
export default defineContentScript({
  matches: ['https://www.tiktok.com/*'],
  world: 'MAIN',
  runAt: 'document_start',
  main() {
    const onFacts = createFactsSender(document);
    if (onFacts) createTap({ window, onFacts });
  },
});

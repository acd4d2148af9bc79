import type { PageConfig } from '#test/replica/pages/document.ts';

/** How this page should behave, as the replica was told. */
export const config: PageConfig = JSON.parse(
  document.getElementById('replica-config')?.textContent ?? '{}',
);

import { expect, test, vi } from 'vitest';
import { openPage } from './open-page';

const runtime = { getURL: (path: string) => `chrome-extension://x/${path}` };

test('the workspace opens in a tab, at the view that was asked for', async () => {
  const create = vi.fn(async () => {});
  const world = { tabs: { create }, runtime };
  expect(await openPage({ page: 'workspace', view: 'lists/session' }, {}, world)).toBe(true);
  expect(create).toHaveBeenCalledWith({ url: 'chrome-extension://x/workspace.html#lists/session' });
});

test('the side panel opens beside the tab that asks, and only where the browser can', async () => {
  const open = vi.fn(async () => {});
  const world = { tabs: { create: async () => {} }, runtime, sidePanel: { open } };
  expect(await openPage({ page: 'side-panel' }, { tabId: 7 }, world)).toBe(true);
  expect(open).toHaveBeenCalledWith({ tabId: 7 });
  expect(await openPage({ page: 'side-panel' }, {}, world)).toBe(false);
  expect(
    await openPage({ page: 'side-panel' }, { tabId: 7 }, { ...world, sidePanel: undefined }),
  ).toBe(false);
});

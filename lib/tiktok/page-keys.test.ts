import { expect, test } from 'vitest';
import { defaultBindings, findShortcutProblems } from '@/lib/model/shortcuts';
import { readLabel } from './hydration';
import { pageKeys } from './page-keys';
import { isAbsent, openPage } from './real-data';

const pages = [
  'page-profile-2025-03-no-statsV2.html',
  'page-video-two-column-2025-07-fr.html',
  'page-video-one-column-2025-11-en.html',
  'page-profile-2026-04-en.html',
  'page-search-2026-04-en.html',
];

test('the usual keys of ours are none of the page’s', () => {
  expect(findShortcutProblems(defaultBindings, pageKeys)).toEqual([]);
});

test.skipIf(isAbsent).each(pages)('%s names every shortcut that is listed', (page) => {
  const document = openPage(page);
  const unnamed = pageKeys
    .flatMap(({ labels }) => labels)
    .filter((label) => readLabel(document, label) === undefined);
  expect(unnamed).toEqual([]);
});

import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/**
 * Sheets of the extension's pages. Left out are those that live in a shadow root of their own: the
 * report's file, and what is drawn on TikTok's page.
 */
const sheets = globSync('components/**/*.css').filter(
  (path) => !/\/(?:report\/(?!report-section)|dossier-on-page\/|feed\/)/.test(path),
);

/** Classes that a sheet styles by themselves: the first word of a selector. */
function classesOf(path: string): Set<string> {
  const css = readFileSync(path, 'utf8').replace(/\/\*.*?\*\//gs, '');
  const selectors = [...css.matchAll(/(?:^|[{};])([^{};@]+)(?=\{)/g)].flatMap(([, list = '']) =>
    list.split(/,(?![^(]*\))/),
  );
  return new Set(selectors.flatMap((selector) => /^\s*\.([\w-]+)/.exec(selector)?.[1] ?? []));
}

const folderOf = (path: string) => path.split('/')[1] ?? '';
const sharedFolders = new Set(['desk']);

test('a class is styled by one view alone: sheets of all views visited stay loaded', () => {
  const owners = new Map<string, Set<string>>();
  for (const path of sheets) {
    for (const name of classesOf(path)) {
      owners.set(name, (owners.get(name) ?? new Set()).add(folderOf(path)));
    }
  }
  const clashes = [...owners].filter(
    ([, folders]) => folders.size > 1 && ![...folders].some((folder) => sharedFolders.has(folder)),
  );
  expect(clashes.map(([name, folders]) => `.${name}: ${[...folders].join(', ')}`)).toEqual([]);
  expect(sheets.length).toBeGreaterThan(20);
});

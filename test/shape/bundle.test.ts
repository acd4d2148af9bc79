import { describe, expect, test } from 'vitest';
import { isFresh } from '#test/rig/build-if-needed.ts';
import {
  gzipKilobytes,
  isBuilt,
  notBuilt,
  outputFolder,
  readOutput,
  type Target,
} from '#test/shape/built-output.ts';
import { firstLoad, neededBy } from '#test/shape/first-load.ts';

const targets: Target[] = ['chrome-mv3', 'firefox-mv3'];

/**
 * Kilobytes, gzipped, with about a tenth to spare. The background rates, so it has the taxonomy with
 * its sixteen languages (28 of them) and the word lists of the other signals (some 30). The content
 * script rates nobody; most of it is the words of chip and dossier in both languages, since it can load
 * no chunk (assets/messages/messages.ts says why). Of what the popup cannot do without to draw its
 * frame, zod is 10, Preact 6 and the styles 4. Until its first rows it reads, beside one another and while
 * the store is opened, the words of one language (22), the rating with the taxonomy (62), what reads the
 * store (10) and the table (7): `popupRows` is all of that.
 */
const budgets = { tap: 2.6, content: 130, background: 105, popup: 50, popupRows: 160 };

describe.each(targets)('the bundles of %s', (target) => {
  const folder = outputFolder(target);
  const e2eFolder = outputFolder(target, 'e2e');
  const built = isBuilt(folder) && isBuilt(e2eFolder);
  const testBuilt = built
    ? test
    : (name: string, _: () => void) => test.skip(`${name} (${notBuilt})`, () => {});
  const files = built ? readOutput(folder, ['js', 'css', 'html']) : new Map<string, string>();
  const pick = (pattern: RegExp) => {
    const picked = [...files].filter(([path]) => pattern.test(path)).map(([, text]) => text);
    if (picked.length === 0) throw new Error(`No file of ${folder} matches ${pattern}`);
    return picked;
  };

  testBuilt('stay within their budgets', () => {
    // A page's views that are read later are no part of its first load.
    const sizes = {
      tap: gzipKilobytes(pick(/^content-scripts\/page-tap\.js$/)),
      content: gzipKilobytes(pick(/^content-scripts\/feed\.(js|css)$/)),
      background: gzipKilobytes(pick(/^background\.js$/)),
      popup: gzipKilobytes(firstLoad(files, ['popup.html'])),
      popupRows: gzipKilobytes(firstLoad(files, ['popup.html', ...pathsOf(files, rowsFiles)])),
    };
    const over = Object.entries(sizes)
      .filter(([name, size]) => size > budgets[name as keyof typeof budgets])
      .map(
        ([name, size]) =>
          `${name} is ${size.toFixed(1)} kB: find what came in, or raise the budget and say why`,
      );
    expect(over).toEqual([]);
  });

  // Each would wait for the other, and the page stay empty for ever.
  testBuilt('read words that wait for nothing which waits for them', () => {
    const languages = pathsOf(files, /^chunks\/words-\w\w-/);
    expect(languages.length).toBeGreaterThan(1);
    const isWaiting = (path: string) => /await [\w$]+\(\{en:/.test(files.get(path) ?? '');
    expect(pathsOf(files, /^chunks\//).filter(isWaiting)).not.toEqual([]);
    const needed = languages.flatMap((language) => neededBy(files, [language]));
    expect(needed.filter(isWaiting)).toEqual([]);
  });

  testBuilt('are no code from elsewhere: no eval, no remote script, no source maps', () => {
    const remote =
      /\beval\s*\(|\bnew Function\s*\(|<script[^>]+src=["']?(?:https?:)?\/\/|@import\s+(?:url\()?["']?https?:|url\(\s*["']?(?:https?:)?\/\/|sourceMappingURL|\bimport\(\s*["'`]https?:/;
    const found = [...files].flatMap(([path, text]) => {
      const match = remote.exec(text)?.[0];
      return match === undefined ? [] : [`${path}: ${match}`];
    });
    expect(found).toEqual([]);
  });

  testBuilt('carry no way to ask the network', () => {
    const asking =
      /\bXMLHttpRequest\s*\(\s*\)|\bnew XMLHttpRequest\b|\bsendBeacon\s*\(|\bnew (?:WebSocket|EventSource|WebTransport)\b|(?<![.\w$])fetch\s*\(/;
    const found = [...files].flatMap(([path, text]) => {
      const match = asking.exec(text)?.[0];
      return match === undefined ? [] : [`${path}: ${match}`];
    });
    expect(found).toEqual([]);
  });

  // WXT imports it by itself for any parameter that is named `storage`, 3 kB, whatever the config says.
  testBuilt('carry no library for extension storage, which nothing here uses', () => {
    const found = [...files].flatMap(([path, text]) =>
      text.includes('Storage key should be in the form') ? [path] : [],
    );
    expect(found).toEqual([]);
  });

  const name = 'differ between production and e2e in the shadow roots alone';
  const areAlike = isFresh(folder) && isFresh(e2eFolder);
  const testAlike = areAlike
    ? test
    : (_: string, run: () => void) =>
        test.skip(`${name} (older than the sources: build both)`, run);

  testAlike(name, () => {
    const e2eFiles = readOutput(e2eFolder, ['js', 'css', 'html', 'json']);
    const production = readOutput(folder, ['js', 'css', 'html', 'json']);
    expect([...e2eFiles.keys()].map(withoutHash).sort()).toEqual(
      [...production.keys()].map(withoutHash).sort(),
    );

    const [before, after] = [joinAlike(production), joinAlike(e2eFiles)];
    const differences = [...before].flatMap(([path, text]) =>
      findDifferences(path, text, after.get(path) ?? ''),
    );
    expect(differences.sort().slice(0, 20)).toEqual([
      'content-scripts/feed.js: closed −1',
      'content-scripts/feed.js: open +1',
    ]);
  });
});

/** What the popup asks for by itself until its first rows, besides its first load. */
const rowsFiles = /^chunks\/(?:words-en|figures|stored-desk|rate-creator|CreatorTable)-/;

function pathsOf(files: ReadonlyMap<string, string>, pattern: RegExp): string[] {
  return [...files.keys()].filter((path) => pattern.test(path));
}

/** The texts of files by name; two may have one name and differ in the hash alone. */
function joinAlike(files: ReadonlyMap<string, string>): Map<string, string> {
  const joined = new Map<string, string>();
  for (const [path, text] of files) {
    const name = withoutHash(path);
    joined.set(name, `${joined.get(name) ?? ''}\n${text}`);
  }
  return joined;
}

function withoutHash(path: string): string {
  return path.replace(/-[\w-]{8}(?=\.\w+$)/, '');
}

/**
 * Words of WXT's own logger, which is silent in production and prints in any other mode. Shorter
 * words are the minifier's names.
 */
const loggersWords = new Set(
  'function typeof void string shift console debug warn error'.split(' '),
);

/** Words that the two builds of a file do not have equally often. */
function findDifferences(path: string, production: string, e2e: string): string[] {
  const [before, after] = [countWords(withoutHashes(production)), countWords(withoutHashes(e2e))];
  return [...new Set([...before.keys(), ...after.keys()])]
    .filter((word) => !loggersWords.has(word))
    .flatMap((word) => {
      const more = (after.get(word) ?? 0) - (before.get(word) ?? 0);
      return more === 0 ? [] : [`${path}: ${word} ${more > 0 ? `+${more}` : `−${-more}`}`];
    });
}

function withoutHashes(text: string): string {
  return text.replace(/-[\w-]{8}(?=\.(?:js|css)\b)/g, '');
}

function countWords(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [word] of text.matchAll(/[A-Za-z_$][\w$]{3,}/g)) {
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

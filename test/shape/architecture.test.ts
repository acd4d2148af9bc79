import { existsSync, globSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findLayerBreaches } from '#test/shape/layers.ts';
import { findReachable } from '#test/shape/reachable.ts';
import {
  isTest,
  parseSourceFile,
  readSourceFiles,
  type SourceFile,
  toTarget,
} from '#test/shape/source-file.ts';

const files = readSourceFiles();
const shipped = findShipped(files);
const productFiles = files.filter((file) => shipped.has(file));
const tap = 'entrypoints/page-tap.content';

test('the tree is read at all', () => {
  expect(files.length).toBeGreaterThan(50);
  expect(files.flatMap((file) => file.imports).length).toBeGreaterThan(200);
});

describe('dependencies', () => {
  test('point one way, and siblings never import each other', () => {
    expect(files.flatMap((file) => findLayerBreaches(file, !shipped.has(file)))).toEqual([]);
  });

  test('are written @/… across folders and ./… inside one, never ../', () => {
    const climbing = files.flatMap(({ path, imports }) =>
      imports.filter(({ from }) => from.startsWith('..')).map(({ from }) => `${path}: ${from}`),
    );
    expect(climbing).toEqual([]);
  });

  test('lead to files that exist', () => {
    const lost = files.flatMap(({ path, imports }) =>
      imports
        .filter(({ from, target }) => target !== undefined && !leadsToFile(target, from))
        .map(({ from }) => `${path}: ${from}`),
    );
    expect(lost).toEqual([]);
  });

  test('name the file that has the thing: no barrels', () => {
    const barrels = productFiles.filter(
      ({ path, imports }) =>
        imports.some(({ isReExport }) => isReExport) ||
        // In entrypoints WXT wants the name.
        (/(^|\/)index\.tsx?$/.test(path) && !path.startsWith('entrypoints/')),
    );
    expect(barrels.map(({ path }) => path)).toEqual([]);
  });

  test('of the page tap are light: it reaches no schema, no interface, no browser API', () => {
    const packages = findReachable(productFiles, tap).flatMap(({ imports }) =>
      imports
        .filter(({ target, isTypeOnly }) => target === undefined && !isTypeOnly)
        .map(({ from }) => from),
    );
    expect([...new Set(packages)]).toEqual(['wxt/utils/define-content-script']);
  });
});

describe('TikTok', () => {
  /** Words of its markup and payloads. Its public addresses are no secret of `lib/tiktok`. */
  const markup =
    /data-e2e|UNIVERSAL_DATA|SIGI_STATE|__NEXT_DATA__|item_?list|itemStruct|authorStats|statsV2|column-list|one-column-item|fyp-feed-cache|uniqueId|secUid|diggCount|recommend-list/i;

  test('is spoken in lib/tiktok only', () => {
    const speakers = productFiles
      .filter(({ path }) => !path.startsWith('lib/tiktok/'))
      .flatMap(({ path, code }) => {
        const word = markup.exec(code)?.[0];
        return word === undefined ? [] : [`${path} says ${word}`];
      });
    expect(speakers).toEqual([]);
  });
});

describe('the network', () => {
  const calls =
    /\bfetch\s*\(|\bXMLHttpRequest\b|\bsendBeacon\b|\bWebSocket\b|\bEventSource\b|\bWebTransport\b|\bRTCPeerConnection\b|\bimportScripts\b|\bnew Image\b/;

  test('is never asked: only the page tap names what it listens to', () => {
    const tapFiles = new Set(findReachable(files, tap, { types: true }).map(({ path }) => path));
    const callers = productFiles
      .filter(({ path }) => !tapFiles.has(path))
      .flatMap(({ path, code }) => {
        const call = calls.exec(code)?.[0];
        return call === undefined ? [] : [`${path} uses ${call}`];
      });
    expect(callers).toEqual([]);
  });

  test('is not asked by the tap either, which makes no request of its own', () => {
    const makers = findReachable(productFiles, tap).flatMap(({ path, code }) => {
      const made =
        /\bnew (?:XMLHttpRequest|WebSocket|EventSource|Image)\b|\bsendBeacon\b|(?<![.\w])fetch\s*\(/.exec(
          code,
        )?.[0];
      return made === undefined ? [] : [`${path} makes ${made}`];
    });
    expect(makers).toEqual([]);
  });
});

describe('files', () => {
  test('in entrypoints are short: wiring that reads as a table of contents', () => {
    const long = productFiles.filter(
      ({ path, text }) => path.startsWith('entrypoints/') && text.split('\n').length > 150,
    );
    expect(long.map(({ path }) => path)).toEqual([]);
  });

  test('anywhere can be seen whole: fewer than 250 lines', () => {
    const long = productFiles.filter(({ text }) => text.split('\n').length > 250);
    expect(long.map(({ path, text }) => `${path}: ${text.split('\n').length}`)).toEqual([]);
  });

  test('are named after an idea: no utils, helpers, common, manager, service', () => {
    const vague =
      /(?:^|[/-])(?:utils?|helpers?|common|misc|managers?|services?|shared)(?:[./-]|$)/i;
    const names = files.map(({ path }) => path).filter((path) => vague.test(path));
    expect(names).toEqual([]);
  });

  test('are kebab-case, components PascalCase', () => {
    const odd = files
      .map(({ path }) => path)
      .filter((path) => {
        const name = path
          .slice(path.lastIndexOf('/') + 1)
          .replace(/\.(test\.|property\.test\.|fixture\.|d\.|content\.)?tsx?$/, '');
        return !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name) && !/^[A-Z][A-Za-z0-9]*$/.test(name);
      });
    expect(odd).toEqual([]);
  });

  test('that test stand beside what they test, and never in entrypoints', () => {
    const tests = files.filter(isTest).map(({ path }) => path);
    expect(tests.filter((path) => path.startsWith('entrypoints/'))).toEqual([]);
    const orphans = files
      .filter(isTest)
      .filter(({ imports }) => !imports.some(({ from }) => from.startsWith('./')))
      .map(({ path }) => path);
    expect(orphans).toEqual([]);
  });

  test('of the product hold no tests left out', () => {
    const skipped = files
      .filter(isTest)
      .filter(({ code }) => /\b(?:test|it|describe)\.(?:only|todo|fails)\b/.test(code));
    expect(skipped.map(({ path }) => path)).toEqual([]);
  });
});

describe('the rules themselves', () => {
  test('catch a sibling, a browser API in a component and a store outside', () => {
    const breach = (path: string, text: string) =>
      findLayerBreaches(parseSourceFile(path, text)).length;
    expect(breach('lib/scoring/a.ts', "import { parse } from '@/lib/tiktok/parse';")).toBe(1);
    expect(breach('components/A.tsx', "import browser from 'webextension-polyfill';")).toBe(1);
    expect(breach('components/A.tsx', "import { rate } from '@/lib/scoring/rate-creator';")).toBe(
      1,
    );
    expect(
      breach('components/A.tsx', "import type { Rating } from '@/lib/scoring/signals/rating';"),
    ).toBe(0);
    expect(
      breach('components/A.tsx', "import { type Rating } from '@/lib/scoring/signals/rating';"),
    ).toBe(0);
    expect(breach('lib/model/a.ts', "import data from '@/assets/niche-taxonomy.json';")).toBe(1);
    expect(breach('lib/flows/a.ts', "export const a = () => import('@/components/A');")).toBe(1);
  });

  test('look past comments, but into strings', () => {
    const { code } = parseSourceFile(
      'lib/a.ts',
      "// fetch(1)\n/* fetch(2) */ const a = 'fetch(3)';",
    );
    expect(code.match(/fetch\(\d\)/g)).toEqual(['fetch(3)']);
  });
});

/** All but the tests and the files that only tests import. */
function findShipped(all: SourceFile[]): Set<SourceFile> {
  const used = (by: SourceFile[]) =>
    new Set(by.flatMap(({ imports }) => imports.map((one) => one.target)));
  const byTests = used(all.filter(isTest));
  const byProduct = used(all.filter((file) => !isTest(file)));
  return new Set(
    all.filter((file) => {
      const target = toTarget(file.path);
      return !isTest(file) && (byProduct.has(target) || !byTests.has(target));
    }),
  );
}

function leadsToFile(target: string, from: string): boolean {
  const path = from.replace(/\?.*$/, '');
  if (/\.(css|json|svg)$/.test(path)) return existsSync(target);
  return globSync(`${target}.{ts,tsx,d.ts}`).some((found) => toTarget(found) === target);
}

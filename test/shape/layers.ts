import type { SourceFile } from '#test/shape/source-file.ts';

/** A part of the tree and what it may import besides itself (DESIGN, Source tree). */
export interface Layer {
  /** Folder or file without extension. */
  at: string;
  /** Parts it may import from. */
  uses: string[];
  /** Parts of which it may take types, and nothing that runs. */
  usesTypes?: string[];
  /** npm packages, or their beginnings. */
  packages: string[];
}

const model = 'lib/model';
const everySibling = ['lib/tiktok', 'lib/scoring', 'lib/store', 'lib/outreach', 'lib/messages'];

/** Dependencies point one way; siblings never import each other. The first layer that fits counts. */
export const layers: Layer[] = [
  { at: model, uses: [], packages: ['zod/mini'] },
  // The rating travels whole to an open dossier.
  { at: 'lib/messages', uses: [model], usesTypes: ['lib/scoring'], packages: ['zod/mini'] },
  { at: 'lib/tiktok', uses: [model], packages: ['zod/mini'] },
  { at: 'lib/scoring', uses: [model, 'assets/niche-taxonomy.json'], packages: [] },
  { at: 'lib/store', uses: [model], packages: ['zod/mini', 'idb'] },
  // The CSV reads the one rating, so outreach knows its type; it never rates.
  {
    at: 'lib/outreach',
    uses: [model],
    usesTypes: ['lib/scoring'],
    packages: ['zod/mini', 'csv-parse'],
  },
  {
    at: 'lib/flows',
    // It says what happened in words, so it may take them from the catalogue.
    uses: [model, ...everySibling, 'assets'],
    packages: ['zod/mini', 'webextension-polyfill', 'wxt/browser', 'idb'],
  },
  { at: 'assets', uses: [model], usesTypes: ['lib/scoring', 'lib/messages'], packages: [] },
  {
    at: 'components',
    uses: [model, 'assets'],
    usesTypes: ['lib/scoring', 'lib/messages'],
    packages: ['preact', 'zod/mini', 'uplot'],
  },
  {
    at: 'lib/overlay',
    uses: [model, 'components', 'assets'],
    usesTypes: ['lib/scoring'],
    packages: ['preact'],
  },
  {
    at: 'entrypoints',
    uses: [model, ...everySibling, 'lib/flows', 'lib/overlay', 'components', 'assets'],
    packages: ['preact', 'zod/mini', 'wxt/', 'webextension-polyfill'],
  },
];

const testPackages = [
  'vitest',
  'fast-check',
  'linkedom',
  'fake-indexeddb',
  'wxt/testing',
  'node:',
  'preact',
  '#test/',
];

/** Every import that a layer may not make, as a sentence with its two remedies. */
export function findLayerBreaches(file: SourceFile, isForTests = false): string[] {
  const layer = layers.find(({ at }) => isWithin(file.path, at));
  if (!layer)
    return [`${file.path} belongs to no layer: move it, or add one to test/shape/layers.ts`];
  return file.imports.flatMap(({ from, target, isTypeOnly }) => {
    const uses = [layer.at, ...layer.uses, ...(isTypeOnly ? (layer.usesTypes ?? []) : [])];
    const isAllowed =
      target === undefined
        ? isPackageAllowed(from, layer, isForTests)
        : uses.some((part) => isWithin(target, part));
    return isAllowed
      ? []
      : [
          `${file.path} imports ${from}: ${layer.at} may use ${[...uses, ...layer.packages].join(', ')}. Pass it in as a parameter, or join the two in lib/flows.`,
        ];
  });
}

function isPackageAllowed(from: string, layer: Layer, isForTests: boolean): boolean {
  // A test may lean on test tools, and on the replica that the product is measured against.
  const packages = isForTests ? [...layer.packages, ...testPackages] : layer.packages;
  return packages.some(
    (name) =>
      from === name || (/[/:]$/.test(name) ? from.startsWith(name) : from.startsWith(`${name}/`)),
  );
}

function isWithin(path: string, part: string): boolean {
  return path === part || path.startsWith(`${part}/`) || path.startsWith(`${part}.`);
}

import { createHash } from 'node:crypto';
import {
  cpSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { bundlePage } from '#test/bench/store/bundle-page.ts';
import { layOutBare } from '#test/bench/store/lay-out-extension.ts';
import { callPage, openBrowser } from '#test/bench/store/open-browser.ts';
import type { SeedOrder } from '#test/bench/store/page/seed.ts';

interface Contents {
  /** A profile that is there already, to which the databases' contents are added. */
  on?: 'large';
  databases: readonly Omit<SeedOrder, 'now'>[];
}

/** What is seeded, by the name of the profile. */
export const profiles = {
  /** The database; beside it, for the same page, one of 1,000 creators. */
  large: {
    databases: [
      { name: 'feedscout', creators: 100_000, listed: 10_000 },
      { name: 'feedscout-small', creators: 1_000, listed: 100 },
    ],
  },
  /** The same creators, all of them shortlisted. */
  listed: { on: 'large', databases: [{ name: 'feedscout', creators: 0, listed: 100_000 }] },
  medium: { databases: [{ name: 'feedscout', creators: 10_000, listed: 10_000 }] },
  small: { databases: [{ name: 'feedscout', creators: 1_000, listed: 10 }] },
  disk: { databases: [{ name: 'feedscout', creators: 20_000, listed: 0 }] },
} as const satisfies Record<string, Contents>;
export type ProfileName = keyof typeof profiles;

const root = resolve(import.meta.dirname, '../../..');
const cache = join(tmpdir(), 'feedscout-bench');
const day = 24 * 60 * 60 * 1000;
/** Sightings expire after 90 days, and the oldest seeded one is 31 days old. */
const maxAge = 30 * day;

/** Profiles of a browser with the databases in them, kept in the system's temporary folder. */
export interface ProfileShelf {
  /** Makes a profile with the databases in it, brought to the schema of the measured extension. */
  copy(name: ProfileName, folder: string): Promise<void>;
}

/**
 * Seeds what is not there yet. The databases are filled as an earlier version of the product left them,
 * and then opened by the extension that is measured, so its own migrations run.
 *
 * @param extension as `layOutMeasured` left it
 * @param source the checkout whose migrations the extension has
 */
export function createShelf(
  extension: string,
  source: string,
  say: (line: string) => void,
): ProfileShelf {
  const seeding = ['invent-creator.ts', 'seed.ts'].map((file) =>
    join(import.meta.dirname, 'page', file),
  );
  const seedHash = hashOf([...seeding, join(root, 'test/rig/seed-store.ts')]);
  const schemaHash = hashOf(globSync(join(source, 'lib/store/{migrations,schema}.ts')));

  const seeded = join(cache, `seeded-${seedHash}`);

  async function seed(name: ProfileName, folder: string) {
    const { on, databases }: Contents = profiles[name];
    if (on !== undefined) putDatabases(await keep(seeded, on, seed), folder);
    const seeder = join(cache, 'seeder');
    await layOutBare(seeder, { script: await bundlePage('seed.ts', root) });
    const browser = await openBrowser(seeder, folder, { opensStartPage: false });
    for (const database of databases) {
      const count = Math.max(database.creators, database.listed).toLocaleString('en');
      say(`seeding ${count} creators (${name}), once`);
      await callPage(browser.page, 'seedDatabase', { ...database, now: Date.now() });
    }
    await browser.close();
  }

  async function bringUp(name: ProfileName, folder: string) {
    putDatabases(await keep(seeded, name, seed), folder);
    say(`letting the extension take over the profile ${name}`);
    const browser = await openBrowser(extension, folder, { opensStartPage: true });
    await callPage(browser.page, 'settle', {});
    await browser.close();
  }

  return {
    async copy(name, folder) {
      const ready = join(cache, `ready-${seedHash}-${schemaHash}`);
      putDatabases(await keep(ready, name, bringUp), folder);
    },
  };
}

/**
 * Nothing else of a profile is kept: Chromium would go on with the worker that an extension of the same
 * version had registered there, and measure that.
 */
function putDatabases(from: string, profile: string): void {
  cpSync(join(from, 'IndexedDB'), join(profile, 'Default/IndexedDB'), { recursive: true });
}

/** The databases of that name, made where they are not there or too old. */
async function keep(
  shelf: string,
  name: ProfileName,
  make: (name: ProfileName, profile: string) => Promise<void>,
): Promise<string> {
  const folder = join(shelf, name);
  const age = Date.now() - (statSync(folder, { throwIfNoEntry: false })?.mtimeMs ?? 0);
  if (age < maxAge) return folder;
  mkdirSync(shelf, { recursive: true });
  const profile = mkdtempSync(join(shelf, 'making-'));
  await make(name, profile);
  rmSync(folder, { recursive: true, force: true });
  // Named when it is whole: whoever is stopped on the way leaves nothing that looks finished.
  renameSync(join(profile, 'Default'), folder);
  rmSync(profile, { recursive: true, force: true });
  for (const rest of readdirSync(folder)) {
    if (rest !== 'IndexedDB') rmSync(join(folder, rest), { recursive: true, force: true });
  }
  utimesSync(folder, new Date(), new Date());
  return folder;
}

function hashOf(files: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of [...files].sort()) hash.update(readFileSync(file));
  return hash.digest('hex').slice(0, 12);
}

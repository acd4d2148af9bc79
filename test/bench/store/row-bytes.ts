import { globSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { TakenFigure } from '#test/bench/store/figures.ts';
import { callPage } from '#test/bench/store/open-browser.ts';
import { profiles } from '#test/bench/store/profiles.ts';
import type { StoreBench } from '#test/bench/store/store-bench.ts';

/** Bytes on disk per creator with ten posts, after the browser was closed and opened once more. */
export async function measureBytes({ open, openAgain }: StoreBench): Promise<TakenFigure[]> {
  const first = await open('disk');
  await callPage(first.page, 'settle', {});
  const { profile } = await openAgain(first);
  const files = globSync(join(profile, 'Default/IndexedDB/*/**/*')).map((path) => statSync(path));
  // What they take up, not how long they are: `du`.
  const bytes = files.reduce((sum, file) => sum + (file.isFile() ? file.blocks * 512 : 0), 0);
  const creators = profiles.disk.databases.reduce((sum, database) => sum + database.creators, 0);
  return [{ id: 'store/bytes-per-creator', value: bytes / creators / 1_000, n: creators }];
}

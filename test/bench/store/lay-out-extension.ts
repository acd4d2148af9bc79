import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Gives every extension of the bench one id, wherever its folder is: a profile that one of them filled is
 * then the other's. Any bytes will do.
 */
const key = Buffer.from('Feedscout: the extension that the benchmarks measure').toString('base64');
/** The page of the bench's own, and its script. */
export const benchPage = 'bench.html';
const html =
  '<!doctype html><meta charset="utf-8"><title>bench</title><script src="bench.js"></script>';

/**
 * A copy of a built extension with one page more, which carries the bench's script and nothing of ours.
 *
 * @param folder is made anew
 */
export async function layOutMeasured(built: string, folder: string, script: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await cp(built, folder, { recursive: true });
  const manifest = JSON.parse(await readFile(join(built, 'manifest.json'), 'utf8'));
  await writeFile(join(folder, 'manifest.json'), JSON.stringify({ ...manifest, key }));
  await writeBenchPage(folder, script);
}

/** An extension that is an origin, a page and a worker with nothing but `worker` in it. */
export async function layOutBare(
  folder: string,
  { script = '', worker = '' }: { script?: string; worker?: string },
): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const manifest = {
    manifest_version: 3,
    name: 'Bench',
    version: '0.0.1',
    key,
    permissions: ['unlimitedStorage'],
    background: { service_worker: 'background.js' },
  };
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
  await writeFile(join(folder, 'background.js'), worker);
  await writeBenchPage(folder, script);
}

async function writeBenchPage(folder: string, script: string): Promise<void> {
  await writeFile(join(folder, benchPage), html);
  await writeFile(join(folder, 'bench.js'), script);
}

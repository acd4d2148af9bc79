import { existsSync, globSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

export type Target = 'chrome-mv3' | 'firefox-mv3';

/** Folder of a build. */
export function outputFolder(target: Target, mode: 'production' | 'e2e' = 'production'): string {
  return mode === 'e2e' ? `.output/${target}-e2e` : `.output/${target}`;
}

/** Said in place of a test that finds nothing to test. `npm test` builds first. */
export const notBuilt = 'not built: run "npm run build && npm run build:e2e" first';

export function isBuilt(folder: string): boolean {
  return existsSync(`${folder}/manifest.json`);
}

/** Every file of a build with one of these extensions, by its path inside the build. */
export function readOutput(folder: string, extensions: string[]): Map<string, string> {
  const paths = globSync(`${folder}/**/*.{${extensions.join(',')}}`).sort();
  return new Map(
    paths.map((path) => [
      path.replaceAll('\\', '/').slice(folder.length + 1),
      readFileSync(path, 'utf8'),
    ]),
  );
}

/** Kilobytes (1000) as they travel. */
export function gzipKilobytes(texts: Iterable<string>): number {
  let bytes = 0;
  for (const text of texts) bytes += gzipSync(text, { level: 9 }).byteLength;
  return bytes / 1000;
}

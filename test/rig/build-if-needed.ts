import { globSync, statSync } from 'node:fs';
import { runTool } from '#test/rig/run-step.ts';

const sources = ['{assets,components,entrypoints,lib}/**/*', 'wxt.config.ts', 'package-lock.json'];

/**
 * Builds for Chromium unless the build is newer than everything it is made of.
 *
 * @returns folder of the build
 * @throws when the build fails; WXT has then said why
 */
export async function buildIfNeeded(mode: 'production' | 'e2e'): Promise<string> {
  const folder = mode === 'e2e' ? '.output/chrome-mv3-e2e' : '.output/chrome-mv3';
  if (isFresh(folder)) return folder;
  if (!(await runTool('wxt', ['build', '--mode', mode]))) {
    throw new Error('The build failed, see above.');
  }
  return folder;
}

/** Whether a build is newer than everything it is made of. */
export function isFresh(folder: string): boolean {
  const newest = Math.max(...sources.flatMap((pattern) => globSync(pattern)).map(modifiedAt));
  return modifiedAt(`${folder}/manifest.json`) > newest;
}

/** Milliseconds; 0 for what is not there. */
function modifiedAt(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

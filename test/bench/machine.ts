import { execFileSync } from 'node:child_process';
import { cpus, loadavg, release, type } from 'node:os';
import { findBrowser } from '#test/rig/find-browser.ts';

/** What figures depend on besides the code. */
export interface Machine {
  processor: string;
  cores: number;
  system: string;
  browser: string;
  node: string;
  /** Day, UTC. */
  date: string;
  commit: string;
  /** Of the minute before: well above 0, the machine is somebody else's too. */
  load: number;
}

/** @param source checkout that is measured */
export function readMachine(source: string): Machine {
  const all = cpus();
  return {
    processor: all[0]?.model.trim() ?? 'unknown processor',
    cores: all.length,
    system: `${type()} ${release()}`,
    browser: ask(findBrowser()?.path ?? '', ['--version']),
    node: process.versions.node,
    date: new Date().toISOString().slice(0, 10),
    commit: readCommit(source),
    load: loadavg()[0] ?? 0,
  };
}

function readCommit(source: string): string {
  const commit = ask('git', ['-C', source, 'rev-parse', '--short', 'HEAD']);
  const changes = ask('git', [
    '-C',
    source,
    'status',
    '--porcelain',
    '--',
    'lib',
    'entrypoints',
    'components',
    'assets',
  ]);
  return changes === '' || changes === unknown ? commit : `${commit} with changes`;
}

const unknown = 'unknown';

function ask(program: string, args: string[]): string {
  try {
    return execFileSync(program, args, {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  } catch {
    // A copy without git, or a browser that does not say: the figures stand without it.
    return unknown;
  }
}

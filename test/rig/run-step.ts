import { spawn } from 'node:child_process';

/** Entry scripts of the tools, run with this very Node: no shell, no PATH, the same on every system. */
export const tools = {
  wxt: 'node_modules/wxt/bin/wxt.mjs',
  vitest: 'node_modules/vitest/vitest.mjs',
  playwright: 'node_modules/@playwright/test/cli.js',
};

/**
 * Runs a tool to its end, its output shown, its input closed.
 *
 * @returns whether it ended well
 */
export function runTool(
  tool: keyof typeof tools,
  args: string[],
  env: Record<string, string> = {},
): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(
      process.execPath,
      ['--disable-warning=ExperimentalWarning', tools[tool], ...args],
      {
        stdio: ['ignore', 'inherit', 'inherit'],
        env: { ...process.env, ...env },
      },
    );
    child.on('error', () => resolve(false));
    child.on('close', (code) => resolve(code === 0));
  });
}

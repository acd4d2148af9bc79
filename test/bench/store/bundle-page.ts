import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { build, type Plugin } from 'vite';

const root = resolve(import.meta.dirname, '../../..');

/**
 * Code for a page of the extension, as one classic script: the bench's own entry with the `lib/` of a
 * checkout in it.
 *
 * @param entry file below `test/bench/store/page`
 * @param source the checkout that `@/` means
 */
export async function bundlePage(entry: string, source: string): Promise<string> {
  const result = await build({
    root,
    configFile: false,
    logLevel: 'error',
    mode: 'production',
    publicDir: false,
    plugins: [optionalModules(source)],
    resolve: { alias: { '@': resolve(source), '#test': resolve(root, 'test') } },
    define: {
      __OPEN_SHADOW_ROOTS__: 'false',
      'import.meta.env.FIREFOX': 'false',
      'process.env.NODE_ENV': '"production"',
    },
    build: {
      write: false,
      // As WXT builds: what is measured is what ships.
      target: 'esnext',
      lib: {
        entry: resolve(import.meta.dirname, 'page', entry),
        formats: ['iife'],
        name: 'feedscoutBench',
      },
    },
  });
  const [output] = Array.isArray(result) ? result : [result];
  const chunk = output && 'output' in output ? output.output[0] : undefined;
  if (chunk?.type !== 'chunk') throw new Error(`${entry} gave no script`);
  return chunk.code;
}

/** Of `maybe:lib/flows/rate-again`: an earlier checkout that lacks the file gives an empty object. */
function optionalModules(source: string): Plugin {
  const prefix = '\0maybe:';
  return {
    name: 'maybe',
    enforce: 'pre',
    resolveId: (id) => (id.startsWith('maybe:') ? `\0${id}` : undefined),
    load(id) {
      if (!id.startsWith(prefix)) return undefined;
      const path = resolve(source, id.slice(prefix.length));
      if (!existsSync(`${path}.ts`)) return 'export default {};';
      return `import * as found from ${JSON.stringify(`${path}.ts`)}; export default found;`;
    },
  };
}

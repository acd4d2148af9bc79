import { readdirSync, readFileSync } from 'node:fs';
import nodeModule from 'node:module';
import { toClassName } from '#test/replica/client/class-name.ts';

const folder = new URL('../client/', import.meta.url);
const scripts = new Map<string, string>();
const styles = new Map<string, string>();

/**
 * One of the page's scripts, types stripped and imports pointing to what is served.
 * `undefined` when there is no such script.
 */
export function readScript(name: string): string | undefined {
  const known = scripts.get(name);
  if (known !== undefined) return known;
  if (!readdirSync(folder).includes(`${name}.ts`)) return undefined;
  const source = readFileSync(new URL(`${name}.ts`, folder), 'utf8');
  const script = stripTypes(source).replaceAll(/((?:from|import)\s+'\.\/[\w-]+)\.ts'/g, "$1.js'");
  scripts.set(name, script);
  return script;
}

function stripTypes(source: string): string {
  if (typeof nodeModule.stripTypeScriptTypes !== 'function') {
    throw new Error(`The replica needs Node 24 to serve its scripts; this is ${process.version}`);
  }
  return nodeModule.stripTypeScriptTypes(source);
}

/**
 * All style sheets as one. They are written with `.tt-DivName` for the element that TikTok's
 * source calls DivName, and served with the hashed class that the page gives it.
 */
export function readStyle(isRedesigned: boolean): string {
  const known = styles.get(String(isRedesigned));
  if (known !== undefined) return known;
  const style = readdirSync(folder)
    .filter((name) => name.endsWith('.css'))
    .sort()
    .map((name) => readFileSync(new URL(name, folder), 'utf8'))
    .join('\n')
    .replaceAll(/\.tt-(\w+)/g, (_, name: string) => `.${toClassName(name, isRedesigned)}`);
  styles.set(String(isRedesigned), style);
  return style;
}

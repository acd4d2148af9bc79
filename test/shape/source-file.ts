import { globSync, readFileSync } from 'node:fs';
import { dirname, posix } from 'node:path';

/** A file of the product, with what the shape tests ask about. */
export interface SourceFile {
  /** From the project root, with forward slashes. */
  path: string;
  text: string;
  /** The text without comments; strings stay, since what is in them ships. */
  code: string;
  imports: Import[];
}

export interface Import {
  /** As written. */
  from: string;
  /** Path from the project root without extension, for our own files; undefined for packages. */
  target?: string;
  isTypeOnly: boolean;
  isReExport: boolean;
}

const folders = ['assets', 'components', 'entrypoints', 'lib'];

/** Every TypeScript file of the product itself, tests included. */
export function readSourceFiles(): SourceFile[] {
  return folders
    .flatMap((folder) => globSync(`${folder}/**/*.{ts,tsx}`))
    .map((path) => path.replaceAll('\\', '/'))
    .sort()
    .map((path) => parseSourceFile(path, readFileSync(path, 'utf8')));
}

/** What a file of this path and text imports and says. */
export function parseSourceFile(path: string, text: string): SourceFile {
  const code = withoutComments(text);
  return { path, text, code, imports: parseImports(path, code) };
}

export function isTest(file: SourceFile): boolean {
  return /\.test\.tsx?$/.test(file.path);
}

/** How a path reads in an import: without its extension. */
export function toTarget(path: string): string {
  return path.replace(/\.(?:d\.)?tsx?$/, '');
}

const stringOrComment =
  /("(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|`(?:\\.|[^`\\])*`)|\/\/[^\n]*|\/\*[\s\S]*?\*\//g;

function withoutComments(text: string): string {
  return text.replace(stringOrComment, (_, string?: string) => string ?? '');
}

const statement =
  /^(?<keyword>import|export)\b(?<type>\s+type\b)?(?<names>[^'";]*?)\s*\bfrom\s*['"](?<from>[^'"]+)['"]|^import\s*['"](?<effect>[^'"]+)['"]|\bimport\(\s*['"](?<dynamic>[^'"]+)['"]\s*\)/gm;

function parseImports(path: string, code: string): Import[] {
  return [...code.matchAll(statement)].map(({ groups = {} }) => {
    const from = groups.from ?? groups.effect ?? groups.dynamic ?? '';
    const target = toOwnTarget(path, from);
    return {
      from,
      ...(target === undefined ? {} : { target }),
      isTypeOnly: groups.type !== undefined || hasOnlyTypeNames(groups.names),
      isReExport: groups.keyword === 'export',
    };
  });
}

/** `{ type A, type B }` */
function hasOnlyTypeNames(names: string | undefined): boolean {
  const inside = /^\s*\{(?<list>[^}]*)\}\s*$/.exec(names ?? '')?.groups?.list;
  if (inside === undefined) return false;
  const list = inside.split(',').map((name) => name.trim());
  return list.filter((name) => name !== '').every((name) => name.startsWith('type '));
}

function toOwnTarget(path: string, from: string): string | undefined {
  const bare = from.replace(/\?.*$/, '');
  if (bare.startsWith('@/')) return toTarget(bare.slice(2));
  if (bare.startsWith('.')) return toTarget(posix.join(dirname(path), bare));
  return undefined;
}

import { type SourceFile, toTarget } from '#test/shape/source-file.ts';

/**
 * The files that come with `start` into one bundle: all it imports for use, and what those import.
 * With `types`, those too that it only takes types from.
 */
export function findReachable(
  files: SourceFile[],
  start: string,
  { types = false } = {},
): SourceFile[] {
  const byTarget = new Map(files.map((file) => [toTarget(file.path), file]));
  const reached = new Set<SourceFile>();
  const visit = (target: string) => {
    const file = byTarget.get(target);
    if (!file || reached.has(file)) return;
    reached.add(file);
    for (const { target: next, isTypeOnly } of file.imports) {
      if (next !== undefined && (types || !isTypeOnly)) visit(next);
    }
  };
  visit(start);
  return [...reached];
}

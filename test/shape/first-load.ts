/**
 * Pages and every file they cannot be drawn without: scripts, what these import at once, styles.
 *
 * @param files of a build, by path (`readOutput`)
 * @param pages or further files that are read in any case
 */
export function firstLoad(files: ReadonlyMap<string, string>, pages: readonly string[]): string[] {
  const needed = neededBy(files, pages);
  if (needed.length < 4) throw new Error(`${pages} is read as ${needed.join(', ')}: too little`);
  return needed.map((path) => files.get(path) ?? '');
}

/** Paths of these files and of all that they import at once, from wherever it is imported. */
export function neededBy(files: ReadonlyMap<string, string>, paths: readonly string[]): string[] {
  const needed = new Set<string>();
  const queue = [...paths];
  for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
    const text = files.get(path);
    if (text === undefined || needed.has(path)) continue;
    needed.add(path);
    const named = path.endsWith('.html')
      ? text.matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g)
      : text.matchAll(/(?:^|[;}\n])import(?:[^"'();]*?from)?["']\.\/([^"']+\.js)["']/g);
    for (const [, name = ''] of named) queue.push(path.endsWith('.html') ? name : `chunks/${name}`);
  }
  return [...needed];
}

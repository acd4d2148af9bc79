/**
 * A page and every file it cannot be drawn without: scripts, what these import at once, styles.
 *
 * @param files of a build, by path (`readOutput`)
 */
export function firstLoad(files: ReadonlyMap<string, string>, page: string): string[] {
  const needed = new Set<string>();
  const queue = [page];
  for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
    const text = files.get(path);
    if (text === undefined || needed.has(path)) continue;
    needed.add(path);
    const named = path.endsWith('.html')
      ? text.matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g)
      : text.matchAll(/(?:^|[;}\n])import(?:[^"'();]*?from)?["']\.\/([^"']+\.js)["']/g);
    for (const [, name = ''] of named) queue.push(path.endsWith('.html') ? name : `chunks/${name}`);
  }
  if (needed.size < 4) throw new Error(`${page} is read as ${[...needed].join(', ')}: too little`);
  return [...needed].map((path) => files.get(path) ?? '');
}

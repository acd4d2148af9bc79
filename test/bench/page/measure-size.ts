import type { Figure, MeasureOptions } from '#test/bench/figure.ts';
import { gzipKilobytes, readOutput } from '#test/shape/built-output.ts';
import { firstLoad } from '#test/shape/first-load.ts';

/** What a visit has to read of us, gzipped, in kilobytes of 1,000 bytes. */
export function measureSize({ extension }: Pick<MeasureOptions, 'extension'>): Figure[] {
  const files = readOutput(extension, ['js', 'css', 'html']);
  const pick = (pattern: RegExp) =>
    [...files].filter(([path]) => pattern.test(path)).map(([, text]) => text);
  const rows = [
    { id: 'tap', name: 'page tap', texts: pick(/^content-scripts\/page-tap\.js$/), atMost: 2.5 },
    {
      id: 'feed',
      name: 'feed script with its styles and taxonomy',
      texts: pick(/^content-scripts\/feed\.(js|css)$/),
      atMost: 40,
    },
    { id: 'popup', name: 'popup, first load', texts: firstLoad(files, ['popup.html']), atMost: 50 },
  ];
  return rows.map(({ id, name, texts, atMost }) => {
    if (texts.length === 0) throw new Error(`${extension} has no files for the ${name}`);
    const [unit, value] = ['kB', gzipKilobytes(texts)];
    return {
      id: `page/gzip-${id}`,
      table: 'page',
      name: `gzip: ${name}`,
      unit,
      value,
      target: { atMost },
    };
  });
}

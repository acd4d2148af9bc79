import { type Figure, isMet } from '#test/eval/figure.ts';

const header = ['component', 'metric', 'today', 'target', 'n', 'split', ''];

/** The figures as a table for a terminal; missed ones in red where it has colours. */
export function toTable(figures: readonly Figure[], hasColours: boolean): string {
  const rows = figures.map(toCells);
  const widths = header.map((name, column) =>
    Math.max(name.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const toLine = (cells: readonly string[]) =>
    cells
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd();
  return [
    toLine(header),
    ...figures.map((figure, i) => {
      const line = toLine(rows[i] ?? []);
      return isMet(figure) === false && hasColours ? `\u001b[31m${line}\u001b[39m` : line;
    }),
  ].join('\n');
}

/** The figures as a page: aggregate figures only, with n, split and date. */
export function toMarkdown(figures: readonly Figure[], date: Date): string {
  const columns = ['component', 'metric', 'today', 'target', 'n', 'split', 'met'];
  const lines = figures.map((figure) => `| ${toCells(figure).join(' | ')} |`);
  const notes = [...Map.groupBy(figures, ({ note }) => note)].flatMap(([note, limited]) =>
    note === undefined ? [] : [`- **${limited.map(toName).join('; ')}**: ${note}`],
  );
  return [
    '# What the ratings are worth',
    '',
    `Measured by \`npm run eval\` on ${date.toISOString().slice(0, 10)} on third-party data that is not part of the project. Splits are by creator; the test half is frozen (\`data.ts\`), and whatever is fitted looks at the other half only.`,
    '',
    `| ${columns.join(' | ')} |`,
    `| ${columns.map(() => '---').join(' | ')} |`,
    ...lines,
    ...(notes.length > 0 ? ['', '## What limits these figures', '', ...notes] : []),
    '',
  ].join('\n');
}

function toName({ component, metric, split }: Figure): string {
  return `${component}, ${metric} (${split})`;
}

function toCells(figure: Figure): string[] {
  const met = isMet(figure);
  return [
    figure.component,
    figure.metric,
    toText(figure.value, figure),
    toTargetText(figure),
    `${figure.n.toLocaleString('en')} ${figure.of}`,
    figure.split,
    met === undefined ? '' : met ? 'yes' : 'NO',
  ];
}

function toTargetText(figure: Figure): string {
  const { atLeast, atMost } = figure.target ?? {};
  const low = atLeast === undefined ? '' : `≥ ${toText(atLeast, figure)}`;
  const high = atMost === undefined ? '' : `≤ ${toText(atMost, figure)}`;
  return [low, high].filter((part) => part !== '').join(', ') || 'reported';
}

function toText(value: number, { as = 'ratio' }: Figure): string {
  if (as === 'count') return value.toLocaleString('en');
  return as === 'percent' ? `${(100 * value).toFixed(1)} %` : value.toFixed(3);
}

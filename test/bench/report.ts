import { type Figure, isMet } from './figure.ts';
import type { Machine } from './machine.ts';

/** Figures with the machine they were taken on; what `--save` stores. */
export interface Taken {
  machine: Machine;
  /** Absent in the runs that count. */
  isQuick?: boolean;
  figures: Figure[];
}

/** One line of the report: the same figure then and now. */
interface Row {
  before: Figure | undefined;
  now: Figure | undefined;
  /** The figure itself, as it is described today. */
  figure: Figure;
}

const headings: Record<Figure['table'], string> = {
  page: 'In the page',
  store: 'In the store',
};
const header = ['figure', 'before', 'now', 'target', 'met', 'spread now'];

/** Both tables for a terminal. */
export function toText(now: Taken, before?: Taken): string {
  return groupRows(now.figures, before?.figures ?? [])
    .map(({ heading, rows }) => {
      const lines = [header, ...rows.map(toCells)];
      const widths = header.map((_, column) =>
        Math.max(...lines.map((cells) => cells[column]?.length ?? 0)),
      );
      const toLine = (cells: string[]) =>
        cells
          .map((cell, column) => cell.padEnd(widths[column] ?? 0))
          .join('  ')
          .trimEnd();
      return [heading, ...lines.map(toLine), ...toNotes(rows)].join('\n');
    })
    .join('\n\n');
}

/** The page that is kept: both tables, what limits single figures, and where all was taken. */
export function toMarkdown(now: Taken, before?: Taken): string {
  const groups = groupRows(now.figures, before?.figures ?? []);
  const tables = groups.flatMap(({ heading, rows }) => [
    `## ${heading}`,
    '',
    `| ${header.join(' | ')} |`,
    `| ${header.map(() => '---').join(' | ')} |`,
    ...rows.map((row) => `| ${toCells(row).join(' | ')} |`),
    '',
    ...toNotes(rows),
    '',
  ]);
  return [
    '# What Feedscout costs',
    '',
    'Written by `npm run bench`; [README.md](README.md) says how each figure is taken and what would fool it.',
    '',
    `- now: ${toMachineText(now)}`,
    ...(before ? [`- before: ${toMachineText(before)}`] : []),
    '',
    ...tables,
  ].join('\n');
}

/** In the order of today's run; what only an earlier run has comes last. */
function groupRows(now: Figure[], before: Figure[]): { heading: string; rows: Row[] }[] {
  const then = new Map(before.map((figure) => [figure.id, figure]));
  const today = new Set(now.map(({ id }) => id));
  const rows: Row[] = [
    ...now.map((figure) => ({ figure, now: figure, before: then.get(figure.id) })),
    ...before
      .filter(({ id }) => !today.has(id))
      .map((figure) => ({ figure, now: undefined, before: figure })),
  ];
  return (['page', 'store'] as const).flatMap((table) => {
    const own = rows.filter(({ figure }) => figure.table === table);
    return own.length === 0 ? [] : [{ heading: headings[table], rows: own }];
  });
}

function toNotes(rows: Row[]): string[] {
  return rows.flatMap(({ now }) =>
    now?.note === undefined ? [] : [`- ${now.name}: ${now.note}.`],
  );
}

function toCells({ figure, before, now }: Row): string[] {
  const met = now && isMet(now);
  return [
    figure.name,
    toValueText(before),
    toValueText(now),
    toTargetText(figure),
    met === undefined ? '' : met ? 'yes' : 'NO',
    toSpreadText(now),
  ];
}

function toValueText(figure: Figure | undefined): string {
  if (figure?.value === undefined) return 'not taken';
  return `${toNumber(figure.value)} ${figure.unit}`.trim();
}

function toTargetText({ target, unit }: Figure): string {
  if (target?.text !== undefined) return target.text;
  const { atLeast, atMost } = target ?? {};
  const low = atLeast === undefined ? '' : `≥ ${toNumber(atLeast)} ${unit}`.trim();
  const high = atMost === undefined ? '' : `≤ ${toNumber(atMost)} ${unit}`.trim();
  return [low, high].filter((part) => part !== '').join(', ');
}

function toSpreadText(figure: Figure | undefined): string {
  if (figure?.n === undefined) return '';
  const { low, high, n, of = 'runs', spread } = figure;
  const ends =
    low === undefined || high === undefined ? '' : `[${toNumber(low)}–${toNumber(high)}] `;
  return `${ends}${spread === 'quartiles' ? 'quartiles, ' : ''}${n} ${of}`;
}

/** Three digits are more than any of this is worth. */
function toNumber(value: number): string {
  if (Number.isInteger(value)) return value.toLocaleString('en');
  const size = Math.abs(value);
  const digits = size >= 100 ? 0 : size >= 10 ? 1 : 2;
  return value.toLocaleString('en', {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
}

function toMachineText({ machine, isQuick = false }: Taken): string {
  const { processor, cores, browser, node, system, date, commit, load } = machine;
  const kind = isQuick ? ', a quick run' : '';
  return `${date}, commit ${commit}, ${processor} with ${cores} cores, ${system}, ${browser}, Node ${node}, load ${load.toFixed(1)} at the start${kind}`;
}

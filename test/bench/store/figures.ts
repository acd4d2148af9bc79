import type { Figure } from '#test/bench/figure.ts';

type Definition = Omit<Figure, 'id' | 'table' | 'value' | 'low' | 'high' | 'n' | 'note'>;

/** Every figure of the table, in its order. */
const definitions = {
  'store/write-batch': {
    name: 'writing 30 sightings at 100,000 creators ÷ at 1,000',
    unit: '×',
    of: 'pairs',
    target: { atMost: 1.3 },
  },
  'store/first-rows-10000': {
    name: 'popup to its first rows, 10,000 shortlisted ÷ 10',
    unit: '×',
    of: 'pairs',
    target: { atMost: 1.3 },
  },
  'store/first-rows-100000': {
    name: 'popup to its first rows, 100,000 shortlisted ÷ 10',
    unit: '×',
    of: 'pairs',
    target: { atMost: 1.3 },
  },
  'store/search-rows': {
    name: 'search over 10,000 rows: keystroke to rows laid out',
    unit: 'ms',
    of: 'keystrokes',
    target: { atMost: 10 },
  },
  'store/search-worst': {
    name: 'the same, the slowest keystroke',
    unit: 'ms',
    of: 'keystrokes',
  },
  'store/search-frames': {
    name: 'the same, frames until the rows are there: 1 is the next',
    unit: 'frames',
    of: 'keystrokes',
    target: { atMost: 1 },
  },
  'store/rating-each': {
    name: 're-rating: a creator ÷ (one bare hot rating + its read in slices)',
    unit: '×',
    of: 'creators',
    target: { atMost: 1.3 },
  },
  'store/rating-longest-task': {
    name: 're-rating: longest task',
    unit: 'ms',
    of: 'creators',
    target: { atMost: 16 },
  },
  'store/export-rows': {
    name: 'exporting 100,000 rows ÷ (reading them in slices of 1,000 + writing these slices)',
    unit: '×',
    of: 'rows',
    target: { atMost: 1.2 },
  },
  'store/export-heap-100000': {
    name: 'exporting 100,000 rows: peak heap over the resting page',
    unit: 'MB',
    of: 'rows',
    target: { atMost: 40 },
  },
  'store/export-heap-10000': {
    name: 'exporting 10,000 rows: peak heap over the resting page',
    unit: 'MB',
    of: 'rows',
    target: { atMost: 40 },
  },
  'store/import-longest-task': {
    name: 'importing 10,000 rows: longest task',
    unit: 'ms',
    of: 'lines',
    target: { atMost: 50 },
  },
  'store/import-seconds': {
    name: 'importing 10,000 rows: until they are stored',
    unit: 's',
    of: 'lines',
  },
  'store/bytes-per-creator': {
    name: 'bytes on disk per creator with 10 posts',
    unit: 'kB',
    of: 'creators',
    target: { atMost: 3 },
  },
  'store/worker-first-answer': {
    name: "stopped worker to its first answer with 10 histories ÷ an empty worker's, at 100,000 creators",
    unit: '×',
    of: 'pairs',
    target: { atMost: 1.6 },
  },
  'store/worker-first-answer-1000': {
    name: 'the same at 1,000 creators',
    unit: '×',
    of: 'pairs',
  },
  'store/desk-first-rows': {
    name: 'workspace of 10,000: first rows',
    unit: 's',
    of: 'creators',
  },
  'store/desk-all-rated': {
    name: 'workspace of 10,000: everybody read and rated',
    unit: 's',
    of: 'creators',
  },
  'store/desk-edits': {
    name: '10,000 statuses set and taken back, until both are stored',
    unit: 's',
    of: 'edits',
  },
  'store/results-looked-through': {
    name: 'opening Results of 10,000: posts of everybody looked through',
    unit: 's',
    of: 'creators',
  },
} satisfies Record<string, Definition>;
export type FigureId = keyof typeof definitions;

/** What one row of measurements found. */
export type TakenFigure = Pick<Figure, 'value' | 'low' | 'high' | 'n' | 'note'> & { id: FigureId };

/** @returns with its name, unit and target */
export function toFigure({ id, ...taken }: TakenFigure): Figure {
  return { id, table: 'store', ...definitions[id], ...taken };
}

/** The figures that a failed measurement owes, with the reason in place of the value. */
export function toMissing(idBegin: string, note: string): Figure[] {
  const ids = Object.keys(definitions) as FigureId[];
  return ids.filter((id) => id.startsWith(idBegin)).map((id) => toFigure({ id, note }));
}

import type { CreatorKey } from '@/lib/model/creator';

/** Of whom a line of a file is. */
export interface FileLine<One> {
  /** At least one; several share a mailbox. */
  rows: readonly [One, ...One[]];
  isShared: boolean;
}

/** The lines of a file, and where to get the rows that it is written from. */
export interface FileSource<Listed, Row> {
  /** In the order of the file. */
  lines: Iterable<FileLine<Listed>>;
  /** How many lines there are. */
  total: number;
  /** The rows of these, in their order; `undefined` for whoever is not there any more. */
  read(listed: readonly Listed[]): Promise<readonly (Row | undefined)[]>;
}

/** Rows that are in memory as they are. */
export function fromRows<Row>(lines: readonly FileLine<Row>[]): FileSource<Row, Row> {
  return { lines, total: lines.length, read: async (rows) => rows };
}

/** Creators of the scout's own table, a line each, read from the store when their turn comes. */
export function fromKeys<Row extends { key: CreatorKey }>(
  keys: readonly CreatorKey[],
  list: (keys: readonly CreatorKey[]) => Promise<{ rows: readonly Row[] }>,
): FileSource<CreatorKey, Row> {
  function* toLines(): Generator<FileLine<CreatorKey>> {
    for (const key of keys) yield { rows: [key], isShared: false };
  }
  return { lines: toLines(), total: keys.length, read: createRowReader(list) };
}

/** Rows by key, however many of them are there still. */
export function createRowReader<Row extends { key: CreatorKey }>(
  list: (keys: readonly CreatorKey[]) => Promise<{ rows: readonly Row[] }>,
): (keys: readonly CreatorKey[]) => Promise<(Row | undefined)[]> {
  return async (keys) => {
    const { rows } = await list(keys);
    const rowOf = new Map(rows.map((row) => [row.key, row]));
    return keys.map((key) => rowOf.get(key));
  };
}

/**
 * Rows read at once: a few megabytes, rated and with all their posts, and few enough that each is looked
 * up by itself, rather than in all that the campaigns hold.
 */
const sliceRows = 40;

/** Lines with their rows; `asked`: of how many lines they are what is left. */
export interface ReadLines<Row> {
  lines: FileLine<Row>[];
  asked: number;
}

/** Reads slice by slice; while one is written, the next one is on its way. */
export async function* readAhead<Listed, Row>({
  lines,
  read,
}: Pick<FileSource<Listed, Row>, 'lines' | 'read'>): AsyncGenerator<ReadLines<Row>> {
  const slices = toSlices(lines);
  const begin = () => {
    const { value: slice, done } = slices.next();
    if (done === true) return undefined;
    const reading = readSlice(slice, read);
    // Whoever stopped waiting for it does not want to hear that it failed.
    reading.catch(() => {});
    return reading;
  };
  for (let reading = begin(); reading !== undefined; ) {
    const slice = await reading;
    reading = begin();
    yield slice;
  }
}

function* toSlices<Listed>(lines: Iterable<FileLine<Listed>>): Generator<FileLine<Listed>[]> {
  let slice: FileLine<Listed>[] = [];
  let rows = 0;
  for (const line of lines) {
    slice.push(line);
    rows += line.rows.length;
    if (rows < sliceRows) continue;
    yield slice;
    slice = [];
    rows = 0;
  }
  if (slice.length > 0) yield slice;
}

async function readSlice<Listed, Row>(
  slice: readonly FileLine<Listed>[],
  read: FileSource<Listed, Row>['read'],
): Promise<ReadLines<Row>> {
  const found = (await read(slice.flatMap((line) => line.rows))).values();
  const lines: FileLine<Row>[] = [];
  for (const { rows, isShared } of slice) {
    const [first, ...others] = rows.flatMap(() => found.next().value ?? []);
    if (first !== undefined) lines.push({ rows: [first, ...others], isShared });
  }
  return { lines, asked: slice.length };
}

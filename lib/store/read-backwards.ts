/** As far as it is used; Chromium has it from 141 on, and Firefox not yet. */
interface RecordReader {
  getAllRecords(options: {
    query: IDBKeyRange;
    count: number;
    direction: 'prev';
  }): Promise<{ value: unknown }[]>;
}

interface CursorReader {
  openCursor(query: IDBKeyRange, direction: 'prev'): Promise<Cursor | null>;
}

interface Cursor {
  value: unknown;
  continue(): Promise<Cursor | null>;
}

/**
 * The last values of an index within a range, the last one first. However long the index is, it takes
 * as long as reading those few.
 *
 * @param count at most so many
 */
export async function readBackwards(
  index: CursorReader,
  query: IDBKeyRange,
  count: number,
): Promise<unknown[]> {
  if (readsRecords(index)) {
    const records = await index.getAllRecords({ query, count, direction: 'prev' });
    return records.map(({ value }) => value);
  }
  const values: unknown[] = [];
  for (let cursor = await index.openCursor(query, 'prev'); cursor; ) {
    values.push(cursor.value);
    cursor = values.length < count ? await cursor.continue() : null;
  }
  return values;
}

function readsRecords(index: object): index is RecordReader {
  return 'getAllRecords' in index;
}

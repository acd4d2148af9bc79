import { buildFile, buildFileInSlices, type FileRequest, toCsvBlob } from '@/lib/flows/export-file';
import { type CreatorRow, createCreatorLists } from '@/lib/flows/list-creators';
import { connect } from './settle';

const slice = 1_000;
const pause = () => new Promise<void>((resolve) => setTimeout(resolve));
const clock = () => performance.now();

function toRequest(): FileRequest<CreatorRow> {
  return { preset: 'feedscout', campaign: 'Spring launch', now: Date.now() };
}

export interface Exported {
  tookMs: number;
  rows: number;
  bytes: number;
}

/** From the database to the file's bytes, as the product does it. */
export async function exportAll(): Promise<Exported> {
  const began = clock();
  const { rows } = await createCreatorLists(connect).listShortlist('c1');
  const { signal } = new AbortController();
  const world = { pause, clock, onProgress() {}, signal };
  const file = await buildFileInSlices(rows, toRequest(), world);
  const blob = toCsvBlob(file?.text ?? '');
  return { tookMs: clock() - began, rows: file?.rows ?? 0, bytes: blob.size };
}

/** Milliseconds of all slices: read and dropped, and written while in memory. */
export interface SlicedCost {
  readMs: number;
  writeMs: number;
  rows: number;
}

/** The least that an export can cost. */
export async function exportSlices({ most }: { most: number }): Promise<SlicedCost> {
  const store = await connect();
  const ofCampaign = IDBKeyRange.bound(['c1'], ['c1', []]);
  const keys = (await store.getAllKeys('entries', ofCampaign, most)).map(([, key]) => key);
  const cost: SlicedCost = { readMs: 0, writeMs: 0, rows: 0 };
  for (let begin = 0; begin < keys.length; begin += slice) {
    const began = clock();
    const lists = createCreatorLists(connect);
    const { rows } = await lists.list('c1', keys.slice(begin, begin + slice));
    const read = clock();
    cost.rows += buildFile(rows, toRequest()).rows;
    cost.readMs += read - began;
    cost.writeMs += clock() - read;
    await pause();
  }
  return cost;
}

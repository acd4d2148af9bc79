import pauseModule from 'maybe:entrypoints/workspace/pause';
import sourceModule from 'maybe:lib/flows/export-source';
import * as files from '@/lib/flows/export-file';
import { createCreatorLists } from '@/lib/flows/list-creators';
import type { CreatorKey } from '@/lib/model/creator';
import { connect } from './settle';

const campaignId = 'c1';
const clock = () => performance.now();
const rest = () => new Promise<void>((resolve) => setTimeout(resolve));
const request = { preset: 'feedscout', campaign: 'Spring launch', now: Date.now() } as const;

/** Forget whom they have read, as those of an export do; earlier checkouts know no such thing. */
function createExportLists() {
  return createCreatorLists(connect, { maxKept: 0 });
}

/** From the database to the file's bytes. */
export interface Exported {
  tookMs: number;
  rows: number;
}

/** Whether the checkout's export reads whom it writes slice by slice, and forgets them. */
export function exportsInSlices(): boolean {
  return typeof sourceModule.fromKeys === 'function';
}

/** The shortlist, as the product writes it where it has none of its rows yet. */
export async function exportAll(): Promise<Exported> {
  const keys = await readKeys();
  const lists = createExportLists();
  const { fromKeys } = sourceModule;
  const pause = typeof pauseModule.pause === 'function' ? pauseModule.pause : rest;
  const { signal } = new AbortController();
  const world = { pause, clock, onProgress() {}, signal };
  const began = clock();
  const rows: unknown =
    typeof fromKeys === 'function'
      ? fromKeys(keys, (some: readonly CreatorKey[]) => lists.list(campaignId, some))
      : (await lists.listShortlist(campaignId)).rows;
  const file = await anyBuilder()(rows, request, world);
  if (!file) throw new Error('The export came to no end');
  // Earlier checkouts gave a text, of which the page made the bytes.
  const { text } = file;
  if (text !== undefined) new Blob([text]);
  return { tookMs: clock() - began, rows: file.rows };
}

/** Of any checkout: what it takes rows from has changed. */
function anyBuilder() {
  return files.buildFileInSlices as (
    rows: unknown,
    given: object,
    world: object,
  ) => Promise<{ rows: number; text?: string } | undefined>;
}

/** Milliseconds of all slices: read and dropped, and written while they are in memory. */
export interface SlicedCost {
  readMs: number;
  writeMs: number;
  rows: number;
}

/**
 * The least that an export can cost.
 *
 * @param size rows of a slice
 * @param most rows altogether
 */
export async function exportSlices({
  size,
  most,
}: {
  size: number;
  most: number;
}): Promise<SlicedCost> {
  const keys = await readKeys(most);
  const lists = createExportLists();
  const cost: SlicedCost = { readMs: 0, writeMs: 0, rows: 0 };
  for (let begin = 0; begin < keys.length; begin += size) {
    const began = clock();
    const { rows } = await lists.list(campaignId, keys.slice(begin, begin + size));
    const read = clock();
    cost.rows += files.buildFile(rows, request).rows;
    cost.writeMs += clock() - read;
    cost.readMs += read - began;
    await rest();
  }
  return cost;
}

async function readKeys(most?: number): Promise<CreatorKey[]> {
  const store = await connect();
  const ofCampaign = IDBKeyRange.bound([campaignId], [campaignId, []]);
  return (await store.getAllKeys('entries', ofCampaign, most)).map(([, key]) => key);
}

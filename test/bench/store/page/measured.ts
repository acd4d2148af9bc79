/** Runs in the bench's page of the measured extension: what node calls there, by name. */
import { exportAll, exportSlices } from './export-rows';
import { listEverybody, measureBareCost } from './rate-creators';
import { settle } from './settle';
import { writeBatches } from './write-batches';

Object.assign(globalThis, {
  settle,
  writeBatches,
  measureBareCost,
  listEverybody,
  exportAll,
  exportSlices,
});

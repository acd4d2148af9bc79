/** Runs in the bench's page of the measured extension: what node calls there, by name. */
import { exportAll, exportSlices, exportsInSlices } from './export-rows';
import { hasRateAgain, measureBareCost, rateEverybody } from './rate-creators';
import { recogniseOnce } from './recognise';
import { settle } from './settle';
import { writeBatches } from './write-batches';

Object.assign(globalThis, {
  settle,
  writeBatches,
  measureBareCost,
  hasRateAgain,
  rateEverybody,
  recogniseOnce,
  exportAll,
  exportSlices,
  exportsInSlices,
});

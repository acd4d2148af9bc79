import { cutRecords } from './cut-records';

/** What may stand between two cells. */
export const separators = [',', ';', '\t', '|'] as const;

const sampleLength = 64 * 1024;
const sampleRecords = 30;

/**
 * The likeliest separator: the one that cuts the first lines into the most columns, as many on each
 * line as on the first. Text of one column has none, and a comma does no harm there.
 */
export function sniffSeparator(text: string): string {
  const sample = text.slice(0, sampleLength);
  let best = { separator: ',', score: 0 };
  for (const separator of separators) {
    const counts: number[] = [];
    for (const { text: record, isBroken } of cutRecords(sample, separator)) {
      if (!isBroken) counts.push(countBare(record, separator));
      if (counts.length >= sampleRecords) break;
    }
    const columns = counts[0] ?? 0;
    // The last record of a sample may be cut off.
    const alike = counts.filter((count) => count === columns).length / Math.max(1, counts.length);
    const score = columns * alike;
    if (score > best.score) best = { separator, score };
  }
  return best.separator;
}

/** How often the separator stands outside quotes. */
function countBare(record: string, separator: string): number {
  let count = 0;
  let isOpen = false;
  let isStart = true;
  for (const character of record) {
    if (character === '"' && (isOpen || isStart)) isOpen = !isOpen;
    else if (character === separator && !isOpen) count += 1;
    isStart = character === separator && !isOpen;
  }
  return count;
}

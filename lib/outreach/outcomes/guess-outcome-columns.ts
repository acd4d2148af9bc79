import { type OutcomeUse, outcomeFields } from '@/lib/model/outcome-columns';
import { foldHeading } from '@/lib/outreach/intake/column-words';
import { outcomeWords, preferred } from './outcome-words';

const useByWord = new Map<string, OutcomeUse>();
for (const use of outcomeFields) for (const word of outcomeWords[use]) useByWord.set(word, use);

/** A code is short and has no spaces; a page's address names its campaign. */
const codeLike = /^[\p{L}\p{N}_-]{2,40}(?:\s*[,;|]\s*[\p{L}\p{N}_-]{2,40})*$/u;
const figureLike = /^[^\p{L}]*\d[\d.,'’\s]*[^\d]*$/u;
const orderLike = /^[#\p{L}]{0,4}-?\d{2,}$/u;

/**
 * What each column of a shop's or an analytics tool's export holds, by its heading and by what stands in
 * it. A field is given once. Every guess is shown and can be changed.
 *
 * @param headings as written
 * @param rows cells of the first lines
 */
export function guessOutcomeColumns(
  headings: readonly string[],
  rows: readonly (readonly string[])[],
): OutcomeUse[] {
  const uses = headings.map((heading, i) =>
    guessUse(
      heading,
      rows.flatMap((cells) => cells[i] || []),
    ),
  );
  return uses.map((use, i) => {
    const rivals = uses.flatMap((other, at) => (other === use ? [at] : []));
    const [first] = rivals.sort((a, b) => rankOf(headings[a]) - rankOf(headings[b]) || a - b);
    return first === i ? use : 'ignore';
  });
}

function guessUse(heading: string, cells: readonly string[]): OutcomeUse {
  const named = useOfHeading(heading);
  const like = (pattern: RegExp) =>
    cells.length === 0 || cells.filter((cell) => pattern.test(cell)).length >= 0.6 * cells.length;
  switch (named) {
    case undefined:
      return 'ignore';
    case 'clicks':
    case 'redemptions':
    case 'sales':
      return like(figureLike) ? named : 'ignore';
    case 'order':
      return like(orderLike) ? named : 'ignore';
    case 'code':
      // "Discount" is an amount in one export and a code in another.
      return like(figureLike) && cells.length > 0 ? 'ignore' : like(codeLike) ? named : 'ignore';
    default:
      return named;
  }
}

function useOfHeading(heading: string): OutcomeUse | undefined {
  const [whole = '', ...parts] = [heading, ...heading.split(/[:(|/–—]/)].map(foldHeading);
  return useByWord.get(whole) ?? parts.map((part) => useByWord.get(part)).find((use) => use);
}

/** Lower is taken first. */
function rankOf(heading = ''): number {
  const rank = preferred.indexOf(foldHeading(heading));
  return rank < 0 ? preferred.length : rank;
}

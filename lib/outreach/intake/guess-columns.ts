import { type ColumnUse, importFields, sharedFields } from '@/lib/model/imported';
import { columnWords, foldHeading } from './column-words';

/** What a column of a file looks like. */
interface Column {
  heading: string;
  /** Its first cells that are not empty. */
  sample: readonly string[];
}

const sampleSize = 60;
/** Of the cells of a sample that have to look alike. */
const mostShare = 0.6;
const emailPattern = /^[^\s@]+@[^\s@]+\.[^\s@]{2,}$/;
const urlPattern = /^(?:https?:\/\/)?(?:[\w-]+\.)*tiktok\.com\//i;
const handlePattern = /^@[\p{L}\p{N}._-]{1,64}$/u;
/** Without `tt_` a short number is some tool’s own id. */
const idPattern = /^(?:tt_\d{1,20}|\d{15,20})$/;
const numberPattern = /^[\d.,\s%KMkm]+$/;

const useByWord = new Map<string, ColumnUse>();
for (const use of [...importFields, 'figure'] as const) {
  for (const word of columnWords[use]) useByWord.set(word, use);
}

/**
 * What each column of a file holds, by its heading and by what stands in it. A field is given once,
 * to the column that looks most like it; names, tags and notes may be several. Every guess is shown
 * and can be changed.
 *
 * @param headings as written; empty ones are judged by their cells
 * @param rows cells of the first lines
 */
export function guessColumns(
  headings: readonly string[],
  rows: readonly (readonly string[])[],
): ColumnUse[] {
  const columns = headings.map((heading, i) => ({
    heading,
    sample: rows.flatMap((cells) => cells[i] || []).slice(0, sampleSize),
  }));
  const guesses = columns.map(guessColumn);
  const uses = guesses.map(({ use }, i): ColumnUse => {
    if (sharedFields.has(use)) return use;
    const rivals = guesses.flatMap((guess, other) => (guess.use === use ? [other] : []));
    const [first] = rivals.sort((a, b) => strengthOf(b) - strengthOf(a) || a - b);
    return first === i ? use : 'ignore';
  });
  const whole = withWholeNames(uses, headings);
  return whole.map((use) => (use === 'fee-currency' && !whole.includes('fee') ? 'ignore' : use));

  function strengthOf(column: number): number {
    return guesses[column]?.strength ?? 0;
  }
}

function guessColumn({ heading, sample }: Column): { use: ColumnUse; strength: number } {
  const named = useOfHeading(heading);
  const like = (pattern: RegExp) =>
    sample.length > 0 &&
    sample.filter((cell) => pattern.test(cell)).length >= mostShare * sample.length;
  // What stands in a column tells more than a word over it: "Creator" may be a name or a handle.
  if (like(urlPattern)) return { use: 'profile-url', strength: named === 'profile-url' ? 4 : 3 };
  if (like(emailPattern)) return { use: 'email', strength: named === 'email' ? 4 : 3 };
  if (like(handlePattern)) return { use: 'handle', strength: named === 'handle' ? 4 : 3 };
  if (named === 'creator-key' || (named === undefined && like(idPattern))) {
    return { use: like(idPattern) || sample.length === 0 ? 'creator-key' : 'ignore', strength: 2 };
  }
  const isWritten = sample.length > 0;
  switch (named) {
    case undefined:
      return { use: 'ignore', strength: 0 };
    case 'profile-url':
    case 'email':
      // A column of other sites' addresses, or of phone numbers.
      return { use: isWritten ? 'ignore' : named, strength: 1 };
    case 'handle':
      return sample.some((cell) => /\s/.test(cell))
        ? { use: 'name', strength: 1 }
        : { use: 'handle', strength: /handle|user|tiktok/.test(foldHeading(heading)) ? 2 : 1 };
    case 'note':
    case 'tags':
      return { use: like(numberPattern) ? 'figure' : named, strength: 2 };
    default:
      return { use: named, strength: 2 };
  }
}

function useOfHeading(heading: string): ColumnUse | undefined {
  const folded = foldHeading(heading);
  const plain = useByWord.get(folded);
  if (plain !== undefined) return plain;
  // "TikTok: Followers", "Contact e-mail (work)".
  const within = heading
    .split(/[:(|/–—-]/)
    .map(foldHeading)
    .filter(Boolean);
  return within.map((part) => useByWord.get(part)).findLast((use) => use !== undefined);
}

/** A column of whole names makes those of first and last names needless. */
function withWholeNames(uses: ColumnUse[], headings: readonly string[]): ColumnUse[] {
  const isPart = (heading: string) =>
    /first|last|given|family|surname|apellido|sobrenome|prenom|vorname|nachname|cognome|soyad/.test(
      foldHeading(heading),
    );
  const hasWhole = uses.some((use, i) => use === 'name' && !isPart(headings[i] ?? ''));
  return uses.map((use, i) =>
    use === 'name' && hasWhole && isPart(headings[i] ?? '') ? 'ignore' : use,
  );
}

/** Whether the first line names the columns: one that holds a creator or an address is data. */
export function hasHeadings(firstLine: readonly string[]): boolean {
  const isData = (cell: string) =>
    [emailPattern, urlPattern, handlePattern, idPattern].some((pattern) => pattern.test(cell));
  if (firstLine.some(isData)) return false;
  return firstLine.length > 1 || firstLine.some((cell) => useOfHeading(cell) !== undefined);
}

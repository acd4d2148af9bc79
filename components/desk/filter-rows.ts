import { messages } from '@/assets/messages/messages';
import { foldText } from './fold-text';
import type { Filters } from './list-view';
import { type DeskRow, standingOf } from './row';
import { isSo, type Moment } from './row-facts';
import { isSignalled } from './signal-filters';

/**
 * The rows that search and filters leave, in their order. Search is by words, all of which must
 * occur somewhere in handle, name, bio, note, tags or niche; case and accents do not matter. Of the
 * signals and facts all must hold: "fits" and "active" is what a scout means by choosing both.
 */
export function filterRows(rows: readonly DeskRow[], view: Filters, moment: Moment): DeskRow[] {
  const tests = toTests(view, moment);
  const found = searchRows(rows, view.search);
  return found.filter((row) => tests.every((test) => test(row)));
}

/** One for each filter that is on: thousands of rows are not asked about the others. */
function toTests(view: Filters, moment: Moment): ((row: DeskRow) => boolean)[] {
  const { tiers, standings, niches, tags, signals, facts } = view;
  const isWanted = <T>(wanted: readonly T[], read: (row: DeskRow) => T | undefined) =>
    wanted.length === 0
      ? []
      : [
          (row: DeskRow) => {
            const value = read(row);
            return value !== undefined && wanted.includes(value);
          },
        ];
  return [
    ...isWanted(tiers, ({ rating }) => rating.tier.tier),
    ...isWanted(standings, standingOf),
    ...isWanted(niches, ({ rating }) => rating.niche.niche),
    ...(tags.length === 0
      ? []
      : [({ entry }: DeskRow) => entry?.tags.some((tag) => tags.includes(tag)) ?? false]),
    ...signals.map((signal) => (row: DeskRow) => isSignalled[signal](row.rating)),
    ...facts.map((fact) => (row: DeskRow) => isSo[fact](row, moment)),
  ];
}

/** The rows that a search leaves, in their order; see `filterRows`. All of them where nothing is searched. */
export function searchRows(rows: readonly DeskRow[], search: string): readonly DeskRow[] {
  const words = foldText(search)
    .split(/\s+/)
    .map((word) => word.replace(/^@/, ''))
    .filter(Boolean);
  if (words.length === 0) return rows;
  const texts = toTexts(rows);
  return rows.filter((_, i) => words.every((word) => texts[i]?.includes(word)));
}

/** The same list is searched with every key: its texts stand side by side, nothing is looked up. */
const textsOf = new WeakMap<readonly DeskRow[], readonly string[]>();

function toTexts(rows: readonly DeskRow[]): readonly string[] {
  const texts = textsOf.get(rows) ?? rows.map((row) => foldedTexts.get(row) ?? prepare(row));
  textsOf.set(rows, texts);
  return texts;
}

function prepare(row: DeskRow): string {
  const text = toFoldedText(row);
  foldedTexts.set(row, text);
  return text;
}

/**
 * Makes a few rows ready to be searched, so that the first key of a search among thousands does not
 * wait for all of them.
 *
 * @returns whether some are still to be done
 */
export function prepareSearch(rows: readonly DeskRow[], most = 400): boolean {
  let left = most;
  for (const row of rows) {
    if (foldedTexts.has(row)) continue;
    if (left === 0) return true;
    prepare(row);
    left -= 1;
  }
  return false;
}

/** Folding is most of the work of a search; rows are never changed in place. */
const foldedTexts = new WeakMap<DeskRow, string>();

function toFoldedText({ creator, entry, rating }: DeskRow): string {
  return foldText(
    [
      creator.handle,
      creator.name,
      creator.bio,
      entry?.note,
      entry?.tags.join(' '),
      rating.niche.label,
      messages.niches.label(rating.niche.niche, ''),
    ].join('\n'),
  );
}

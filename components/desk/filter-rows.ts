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
  return searchRows(rows, view.search).filter(
    (row) =>
      isWanted(view.tiers, row.rating.tier.tier) &&
      isWanted(view.standings, standingOf(row)) &&
      isWanted(view.niches, row.rating.niche.niche) &&
      isTagged(view.tags, row) &&
      view.signals.every((signal) => isSignalled[signal](row.rating)) &&
      view.facts.every((fact) => isSo[fact](row, moment)),
  );
}

/** The rows that a search leaves, in their order; see `filterRows`. All of them where nothing is searched. */
export function searchRows(rows: readonly DeskRow[], search: string): readonly DeskRow[] {
  const words = foldText(search)
    .split(/\s+/)
    .map((word) => word.replace(/^@/, ''))
    .filter(Boolean);
  return words.length === 0 ? rows : rows.filter((row) => hasWords(row, words));
}

function isWanted<T>(wanted: readonly T[], value: T | undefined): boolean {
  return wanted.length === 0 || (value !== undefined && wanted.includes(value));
}

function isTagged(wanted: readonly string[], { entry }: DeskRow): boolean {
  return wanted.length === 0 || (entry?.tags.some((tag) => wanted.includes(tag)) ?? false);
}

function hasWords(row: DeskRow, words: readonly string[]): boolean {
  const text = foldedTexts.get(row) ?? toFoldedText(row);
  foldedTexts.set(row, text);
  return words.every((word) => text.includes(word));
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
    foldedTexts.set(row, toFoldedText(row));
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

import type { CreatorRow } from './creator-row';
import type { CreatorLists } from './list-creators';

/** What a list begins with while the rest of it is read. */
export interface Beginning {
  rows: CreatorRow[];
  /** More are to come. */
  isBeginning: boolean;
  /** How many more; absent until they were counted. */
  unreadListed?: number;
}

/** Fills the popup and most windows. Each is rated before anything is drawn. */
const screenRows = 20;
/** Fills the tallest screen and what is scrolled to at once. */
const moreRows = 100;

/**
 * The beginning of a shortlist: a screenful first, drawn before anything is counted or rated that it does
 * not show, then more of it and how many there are.
 *
 * @param pause resolves when what was given is drawn
 * @returns whether that was all of it
 */
export async function readBeginning(
  lists: Pick<CreatorLists, 'listBeginning' | 'countListed'>,
  campaignId: string,
  { onPart, pause }: { onPart(beginning: Beginning): void; pause(): Promise<void> },
): Promise<boolean> {
  const first = await lists.listBeginning(campaignId, screenRows);
  onPart({ rows: first.rows, isBeginning: !first.isAll });
  await pause();
  if (first.isAll) return true;
  const [more, listed] = await Promise.all([
    lists.listBeginning(campaignId, moreRows),
    lists.countListed(campaignId),
  ]);
  const { rows, isAll } = more;
  onPart(
    isAll
      ? { rows, isBeginning: false }
      : { rows, isBeginning: true, unreadListed: Math.max(1, listed - rows.length) },
  );
  await pause();
  return isAll;
}

import type { CreatorKey } from '@/lib/model/creator';
import type { DeskRow } from './row';

/** An address has room for some; with more the list itself is the place to select them. */
const maxKeys = 40;
const erase = 'erase/';

/** Where in the workspace these creators can be erased. */
export function toErasePlace(rows: readonly DeskRow[]): string {
  const keys = rows.map(({ key }) => key).join(',');
  return rows.length > maxKeys ? 'lists' : `lists/${erase}${keys}`;
}

/** Whom such a place is about; nobody for any other. @param path what follows `lists/` */
export function toEraseKeys(path: string): CreatorKey[] {
  return path.startsWith(erase) ? path.slice(erase.length).split(',') : [];
}

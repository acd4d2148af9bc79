/**
 * Something TikTok sent that could not be understood. `field` is `item`, `user` or `comment` when the
 * whole thing was lost, else the path of the one field that was left out (`item.stats.playCount`).
 */
export interface Unreadable {
  field: string;
  reason: string;
}

/** Notes an unreadable field. */
export type Report = (field: string, reason: string) => void;

/** Whole items and accounts that were lost, as opposed to single fields. */
export function countLost(unreadable: readonly Unreadable[]): number {
  return unreadable.filter(({ field }) => field === 'item' || field === 'user').length;
}

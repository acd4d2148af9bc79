/**
 * Proof that a selector once found what it says: a saved page and how many elements it finds there,
 * or a row of the inventory of 31 dated pages.
 */
export type DrawnEvidence =
  | { page: string; count: number }
  | { inventory: string; on: string; count: number };

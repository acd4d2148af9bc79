/** What the content script of a tab says of itself. */
export interface HealthReading {
  cards: number;
  joined: number;
  posts: number;
  unreadable: number;
}

export type HealthState =
  /** Nobody answered: not TikTok, or TikTok open since before the installation, or access withheld. */
  | { kind: 'silent' }
  | { kind: 'no-cards' }
  | { kind: 'unreadable'; unreadable: number }
  | { kind: 'reading'; joined: number; cards: number; isComplete: boolean };

/** What the pill says. Reading fails only when items came and not one could be read. */
export function toHealthState(health: HealthReading | undefined): HealthState {
  if (health === undefined) return { kind: 'silent' };
  if (health.posts === 0 && health.unreadable > 0 && health.joined === 0) {
    return { kind: 'unreadable', unreadable: health.unreadable };
  }
  if (health.cards === 0) return { kind: 'no-cards' };
  const { joined, cards } = health;
  return { kind: 'reading', joined, cards, isComplete: joined >= cards };
}

/** Why a creator is not to be written to now. */
export type HeldBack =
  | { reason: 'do-not-contact'; at: number }
  | { reason: 'minor' | 'private' | 'ruled-out' | 'declined' | 'no-email' }
  | { reason: 'contacted'; campaign: string; at?: number };

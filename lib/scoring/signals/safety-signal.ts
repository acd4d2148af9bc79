/** What may not suit a brand, quoted and unscored. */
export interface SafetySignal {
  /** Posts and bio looked through. */
  postsRead: number;
  /** TikTok's own warnings, as worded. */
  warnings: { postId: string; at?: number; text: string }[];
  /** Must-avoid words of the brief, with the words around them. `postId` absent: in the bio. */
  vetoes: { term: string; postId?: string; at?: number; quote: string }[];
}

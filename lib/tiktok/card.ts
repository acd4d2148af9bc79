/** A filled card: an element of TikTok's page that shows a post, or a profile's header. */
export interface Card {
  kind: 'feed' | 'search' | 'profile';
  /** The card; the chip becomes its child. */
  element: HTMLElement;
  /** What the chip is drawn over: the picture of the post, or the profile's header. */
  media: HTMLElement;
  /** Read from the card itself, never from its position. Absent on a profile's header. */
  postId?: string;
  /** Without `@`, lower case. */
  handle?: string;
  /** The caption, where the card does not tell its post: it tells which of the creator's it is. */
  caption?: string;
}

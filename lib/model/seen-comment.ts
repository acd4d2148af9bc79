/**
 * A comment as read from an open post. It lives in the tab's memory only, until it is counted: what
 * is stored is a `CommentTally`.
 */
export interface SeenComment {
  id: string;
  postId: string;
  text: string;
  likes?: number;
  /** Whether it answers another comment. */
  isReply: boolean;
  /** For a reply: the comment it answers. */
  parentId?: string;
  /** Written by the creator of the post; absent where that is not known. */
  isByCreator?: boolean;
  /** TikTok says or shows that the creator answered it; absent where it does not tell. */
  isAnswered?: boolean;
}

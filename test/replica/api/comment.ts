import { createSecUid } from '#test/replica/world/identity.ts';
import type { Comment, Post } from '#test/replica/world/model.ts';
import { createRandom } from '#test/replica/world/random.ts';
import { toAvatarUrl } from './user.ts';

/** A row of `/api/comment/list/`. */
export function toComment(comment: Comment, post: Post, replyTo = '0'): Record<string, unknown> {
  return {
    cid: comment.id,
    aweme_id: post.id,
    text: comment.text,
    create_time: comment.createdAt,
    digg_count: comment.likes,
    user_digged: 0,
    status: 1,
    reply_id: replyTo,
    reply_to_reply_id: '0',
    reply_comment_total: comment.replies.length,
    reply_comment: toInside(comment).map((reply) => toComment(reply, post, comment.id)),
    author_pin: comment.isPinned,
    stick_position: comment.isPinned ? 1 : 0,
    is_author_digged: comment.isLikedByCreator,
    comment_language: comment.language,
    is_high_purchase_intent: false,
    sort_extra_score: { reply_score: 0.01, show_more_score: 0.05 },
    sort_tags: '{}',
    image_list: null,
    label_list: comment.isByCreator ? [{ text: 'Creator', type: 1 }] : null,
    share_info: {
      url: '',
      title: comment.text.slice(0, 40),
      desc: '',
      acl: { code: 0, extra: '{}' },
    },
    user: {
      uid: comment.author.id,
      unique_id: comment.author.handle,
      nickname: comment.author.nickname,
      sec_uid: createSecUid(createRandom(comment.author.id)),
      signature: '',
      account_labels: null,
      avatar_thumb: { uri: '', url_list: [toAvatarUrl(comment.author.handle)] },
    },
  };
}

/** The reply that comes inside its comment: the creator's answer, else the first. */
function toInside({ replies }: Comment): Comment[] {
  const inside = replies.find(({ isByCreator }) => isByCreator) ?? replies[0];
  return inside ? [inside] : [];
}

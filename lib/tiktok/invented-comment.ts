export const creatorId = '7000000000000000001';
export const postId = '7510000000000000001';

/** A row of `/api/comment/list/` as TikTok sends it, with what must stay in the page. */
export function createComment(fields: object = {}) {
  return {
    cid: '7520000000000000001',
    aweme_id: postId,
    text: 'Where did you get the jar?',
    create_time: 1_748_559_000,
    digg_count: 12,
    reply_id: '0',
    reply_to_reply_id: '0',
    reply_comment_total: 0,
    reply_comment: null,
    author_pin: false,
    is_author_digged: true,
    comment_language: 'en',
    label_list: null,
    share_info: { url: 'https://www.tiktok.com/@leo.cooks/video/1', title: "Leo's comment" },
    user: createWriter('7000000000000000009', 'leo.cooks'),
    ...fields,
  };
}

/** An answer to it, by the post's creator. */
export function createAnswer(fields: object = {}) {
  return createComment({
    cid: '7520000000000000002',
    text: 'At the market!',
    reply_id: '7520000000000000001',
    label_list: [{ text: 'Creator', type: 1 }],
    user: createWriter(creatorId, 'glowbymaya'),
    ...fields,
  });
}

export function createWriter(uid: string, unique_id: string) {
  return {
    uid,
    unique_id,
    nickname: 'Leo',
    sec_uid: 'MS4wLjAB',
    signature: 'cook',
    avatar_thumb: { url_list: ['https://x.example/leo.webp'] },
  };
}

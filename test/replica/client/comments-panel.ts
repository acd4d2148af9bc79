import { toDateText } from './caption.ts';
import { config } from './config.ts';
import { toCountText } from './count-text.ts';
import { counters } from './counters.ts';
import { type Child, element, link } from './element.ts';
import { icon } from './icons.ts';
import type { Item } from './item.ts';
import { ask, type CommentRow } from './network.ts';

/** The comments of a post, at the right of the list. */
export interface CommentsPanel {
  node: HTMLElement;
  toggle(item: Item): void;
  /** Shows another post's comments, if it is open. */
  follow(item: Item): void;
}

export function createCommentsPanel(signal: AbortSignal): CommentsPanel {
  const list = element('div', { style: 'DivCommentListContainer' });
  const count = element('span', { style: 'SpanCommentCount' });
  const node = element(
    'div',
    { style: 'DivCommentMain', hidden: true },
    element('div', { style: 'DivCommentCountContainer' }, count),
    list,
    createCommentInput(),
  );
  let shownId = '';

  async function show(item: Item): Promise<void> {
    shownId = item.id;
    list.replaceChildren();
    count.textContent = `${toCountText(Number(item.stats.commentCount ?? 0))} ${config.labels.comments.toLowerCase()}`;
    await addPage(item, 0);
  }

  async function addPage(item: Item, cursor: number): Promise<void> {
    const reply = await ask('/api/comment/list/', { aweme_id: item.id, count: 20, cursor }, signal);
    if (shownId !== item.id || signal.aborted) return;
    list.append(...(reply.comments ?? []).map((row) => createThread(row, item.id, signal)));
    if (reply.has_more !== 1) return;
    const end = element('div', { style: 'DivCommentEnd' });
    list.append(end);
    const observer = new IntersectionObserver(([entry]) => {
      if (!entry?.isIntersecting) return;
      observer.disconnect();
      end.remove();
      void addPage(item, cursor + 20);
    });
    observer.observe(end);
    signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  }

  return {
    node,
    toggle(item) {
      node.hidden = !node.hidden && shownId === item.id;
      if (!node.hidden && shownId !== item.id) void show(item);
    },
    follow(item) {
      if (!node.hidden && shownId !== item.id) void show(item);
    },
  };
}

function createThread(row: CommentRow, itemId: string, signal: AbortSignal): HTMLElement {
  // What came inside a comment is drawn with it: its creator's answer, mostly. The rest stays folded.
  const inside = row.reply_comment ?? [];
  const replies = element(
    'div',
    { style: 'DivReplyContainer' },
    ...inside.map((reply) => createComment(reply, 2)),
  );
  const folded = row.reply_comment_total - inside.length;
  if (folded > 0) {
    const more = element(
      'button',
      {
        style: 'DivViewRepliesContainer',
        'data-e2e': 'view-more-1',
        onclick: async () => {
          const query = { item_id: itemId, comment_id: row.cid, count: 3, cursor: 0 };
          const reply = await ask('/api/comment/list/reply/', query, signal);
          const drawn = new Set(inside.map(({ cid }) => cid));
          const others = (reply.comments ?? []).filter(({ cid }) => !drawn.has(cid));
          more.replaceWith(...others.map((answer) => createComment(answer, 2)));
        },
      },
      config.labels.viewReplies.replace('{n}', String(folded)),
    );
    replies.append(more);
  }
  return element('div', { style: 'DivCommentObjectWrapper' }, createComment(row, 1), replies);
}

function createComment(row: CommentRow, level: 1 | 2): HTMLElement {
  const href = `/@${row.user.unique_id}`;
  const likes = toCountText(row.digg_count);
  const badge: Child =
    row.label_list !== null &&
    element(
      'span',
      { 'data-e2e': `comment-creator-${level}`, style: 'SpanBadge' },
      config.labels.creator,
    );
  return element(
    'div',
    { style: 'DivCommentItemWrapper' },
    link(
      { href },
      element('img', {
        style: 'ImgAvatar',
        alt: '',
        loading: 'lazy',
        src: row.user.avatar_thumb.url_list[0],
      }),
    ),
    element(
      'div',
      { style: 'DivCommentContentWrapper' },
      element(
        'div',
        { 'data-e2e': `comment-username-${level}`, style: 'DivUsernameContentWrapper' },
        link({ href }, element('p', { style: 'StyledTUXText' }, row.user.nickname)),
        badge,
      ),
      element('span', { 'data-e2e': `comment-level-${level}` }, element('span', {}, row.text)),
      element(
        'div',
        { style: 'DivCommentSubContentWrapper' },
        element('span', {}, toDateText(row.create_time)),
        element(
          'span',
          {
            role: 'button',
            tabindex: 0,
            'aria-label': config.labels.reply,
            'data-e2e': `comment-reply-${level}`,
          },
          config.labels.reply,
        ),
        element(
          'div',
          {
            style: 'DivLikeContainer',
            role: 'button',
            tabindex: 0,
            'aria-pressed': 'false',
            'aria-label': `Like video\n${likes} likes`,
            onclick: () => counters.likes++,
          },
          icon('heart', 16),
          element('span', {}, likes),
        ),
      ),
    ),
  );
}

function createCommentInput(): HTMLElement {
  return element(
    'div',
    { style: 'DivCommentInput', 'data-e2e': 'comment-input' },
    element('div', {
      style: 'DivInputEditor',
      contenteditable: 'true',
      role: 'textbox',
      'aria-label': config.labels.addComment,
      'data-e2e': 'comment-text',
      'data-placeholder': config.labels.addComment,
    }),
  );
}

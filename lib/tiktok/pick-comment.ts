import { type Fields, pickList, pickPrimitives, putPicked } from './pick-fields';
import { isRaw, type Raw, readOwn } from './read-own';

const commentFields: Fields = new Set([
  'cid',
  'aweme_id',
  'text',
  'digg_count',
  'reply_id',
  'reply_comment_total',
]);
/** Who wrote it: the number alone, never a name, a handle or a picture. */
const userFields: Fields = new Set(['uid']);
const labelFields: Fields = new Set(['type']);
const textFields = ['cid', 'aweme_id', 'text'];

/** TikTok takes 150 characters. */
const maxTextLength = 500;
/** TikTok nests up to three. */
const maxNested = 5;
const maxLabels = 5;

/** Whether an object is shaped like a comment: an id, the post's id, a text. */
export function isComment(node: Raw): boolean {
  return textFields.every((field) => typeof readOwn(node, field) === 'string');
}

/** The fields of a comment that Feedscout reads, copied, with the replies that came inside it. */
export function pickComment(node: Raw): Raw {
  const picked = pickOne(node);
  const replies = readOwn(node, 'reply_comment');
  if (Array.isArray(replies)) {
    picked.reply_comment = replies
      .slice(0, maxNested)
      .filter((reply) => isRaw(reply) && isComment(reply))
      .map(pickOne);
  }
  return picked;
}

function pickOne(node: Raw): Record<string, unknown> {
  const picked = pickPrimitives(node, commentFields);
  if (typeof picked.text === 'string') picked.text = picked.text.slice(0, maxTextLength);
  const user = readOwn(node, 'user');
  if (isRaw(user)) picked.user = pickPrimitives(user, userFields);
  putPicked(picked, 'label_list', pickList(readOwn(node, 'label_list'), maxLabels, labelFields));
  return picked;
}

import { type Fields, pickList, pickPrimitives, putPicked } from './pick-fields';
import { accountFields, accountStatsFields } from './pick-user';
import { isRaw, type Raw, readOwn } from './read-own';

const itemFields: Fields = new Set([
  'id',
  'desc',
  'createTime',
  'isAd',
  'isPinnedItem',
  'adAuthorization',
  'brandOrganicType',
  'isECVideo',
  'maskType',
  'IsAigc',
  'aigcLabelType',
  'AIGCDescription',
  'textLanguage',
  'locationCreated',
  // Author fields of the items of 2022–23, whose `author` is the handle.
  'authorId',
  'nickname',
  'signature',
  'authorPrivate',
]);
const statsFields: Fields = new Set([
  'playCount',
  'diggCount',
  'commentCount',
  'shareCount',
  'collectCount',
]);
const textExtraFields: Fields = new Set(['type', 'hashtagName', 'userUniqueId']);
const duetFields: Fields = new Set(['duetFromId']);
const stitchFields: Fields = new Set(['stitchFromId']);
const anchorFields: Fields = new Set(['type']);
const warningFields: Fields = new Set(['text']);
const maxWarnings = 10;
const challengeFields: Fields = new Set(['title']);

/** Whether an object is shaped like an item: an id, an author and stats of a post. */
export function isItem(node: Raw): boolean {
  const author = readOwn(node, 'author');
  if (!isRaw(author) && typeof author !== 'string') return false;
  const id = readOwn(node, 'id');
  if (typeof id !== 'string' && typeof id !== 'number') return false;
  return hasPostStats(readOwn(node, 'stats')) || hasPostStats(readOwn(node, 'statsV2'));
}

function hasPostStats(stats: unknown): boolean {
  if (!isRaw(stats)) return false;
  for (const field of statsFields) if (readOwn(stats, field) !== undefined) return true;
  return false;
}

/** LIVE rooms come as items among the others; they are no posts. */
export function isPost(item: Raw): boolean {
  return !isRaw(readOwn(item, 'liveRoomInfo'));
}

/** The fields of an item that Feedscout reads, copied. */
export function pickItem(item: Raw): Raw {
  const picked = pickPrimitives(item, itemFields);
  const author = readOwn(item, 'author');
  picked.author = isRaw(author) ? pickPrimitives(author, accountFields) : author;
  putPicked(picked, 'stats', pickStats(readOwn(item, 'stats'), statsFields));
  putPicked(picked, 'statsV2', pickStats(readOwn(item, 'statsV2'), statsFields));
  putPicked(picked, 'authorStats', pickStats(readOwn(item, 'authorStats'), accountStatsFields));
  putPicked(picked, 'authorStatsV2', pickStats(readOwn(item, 'authorStatsV2'), accountStatsFields));
  putPicked(picked, 'duetInfo', pickStats(readOwn(item, 'duetInfo'), duetFields));
  putPicked(picked, 'stitchInfo', pickStats(readOwn(item, 'stitchInfo'), stitchFields));
  putPicked(picked, 'anchors', pickList(readOwn(item, 'anchors'), 20, anchorFields));
  putPicked(picked, 'AnchorTypes', pickList(readOwn(item, 'AnchorTypes'), 20));
  putPicked(picked, 'warnInfo', pickWarnings(readOwn(item, 'warnInfo')));
  putPicked(picked, 'diversificationLabels', pickList(readOwn(item, 'diversificationLabels'), 10));
  putPicked(picked, 'suggestedWords', pickList(readOwn(item, 'suggestedWords'), 20));
  // What fills these two is heavy; that they are there says which kind of post it is.
  if (readOwn(item, 'imagePost')) picked.imagePost = true;
  if (readOwn(item, 'video')) picked.video = true;
  pickTags(item, picked);
  return picked;
}

/** Rows with a text (4CAT reads them so), or the texts themselves; in every capture the list is empty. */
function pickWarnings(list: unknown) {
  const rows = pickList(list, maxWarnings, warningFields);
  return rows && [...rows, ...(pickList(list, maxWarnings) ?? [])];
}

/** Hashtags stand in up to three places; the second and third are copied only for want of the first. */
function pickTags(item: Raw, picked: Record<string, unknown>): void {
  const textExtra = pickList(readOwn(item, 'textExtra'), 60, textExtraFields);
  putPicked(picked, 'textExtra', textExtra);
  if (textExtra !== undefined && textExtra.length > 0) return;
  putPicked(picked, 'challenges', pickList(readOwn(item, 'challenges'), 60, challengeFields));
  const contents = readOwn(item, 'contents');
  if (!Array.isArray(contents)) return;
  picked.contents = contents.slice(0, 20).map((paragraph) => {
    const extra = pickList(readOwn(paragraph, 'textExtra'), 60, textExtraFields);
    return extra === undefined ? {} : { textExtra: extra };
  });
}

function pickStats(stats: unknown, fields: Fields) {
  return isRaw(stats) ? pickPrimitives(stats, fields) : undefined;
}

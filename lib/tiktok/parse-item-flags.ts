import { parseFlag, parseText } from './parse-text';
import { isRaw, type Raw, readOwn } from './read-own';

/** Shop and affiliate anchors. 28 and 54 are CapCut's link and template: no commerce. */
const commerceAnchors = new Set(['24', '33', '68']);

/**
 * Whether TikTok's own label says promotional content (`brandOrganicType`). The label as drawn is
 * another matter, see `readPaidLabel`. `adLabelVersion` is left out: it stood on a plain CapCut clip
 * of a small account too.
 *
 * @returns `undefined` when the item does not tell; none of 234 captured ones does
 */
export function isPaidPartnership(item: Raw): boolean | undefined {
  return isSet(readOwn(item, 'brandOrganicType'));
}

/** Whether the post carries a shop or affiliate anchor; `undefined` when the item does not tell. */
export function isCommerce(item: Raw): boolean | undefined {
  const anchors = readOwn(item, 'anchors');
  const types = readOwn(item, 'AnchorTypes');
  return anyOf([
    parseFlag(readOwn(item, 'isECVideo')),
    hasCommerceAnchor(anchors, (anchor) => readOwn(anchor, 'type')),
    hasCommerceAnchor(types, (type) => type),
  ]);
}

function hasCommerceAnchor(
  anchors: unknown,
  readType: (anchor: unknown) => unknown,
): boolean | undefined {
  if (!Array.isArray(anchors)) return undefined;
  return anchors.some((anchor) => commerceAnchors.has(String(readType(anchor))));
}

/** Whether the post is labelled as made with AI; `undefined` when the item does not tell. */
export function isAiGenerated(item: Raw): boolean | undefined {
  const description = parseText(readOwn(item, 'AIGCDescription'), 5_000);
  return anyOf([
    parseFlag(readOwn(item, 'IsAigc')),
    isSet(readOwn(item, 'aigcLabelType')),
    // An empty description is sent with every item and says nothing.
    description ? true : undefined,
  ]);
}

/** Whether the post answers another one side by side. */
export function isDuet(item: Raw): boolean | undefined {
  return isDerived(item, 'duetInfo', 'duetFromId', /#duet\s+with\s+@/i);
}

/** Whether the post begins with a piece of another one. */
export function isStitch(item: Raw): boolean | undefined {
  return isDerived(item, 'stitchInfo', 'stitchFromId', /#stitch\s+with\s+@/i);
}

/** The id of the other post, `"0"` when there is none; TikTok also begins the caption so. */
function isDerived(item: Raw, info: string, field: string, caption: RegExp): boolean | undefined {
  if (caption.test(parseText(readOwn(item, 'desc'), 5_000) ?? '')) return true;
  const from = readOwn(item, info);
  return isRaw(from) ? isSet(readOwn(from, field)) : undefined;
}

/** A number or text code: 0, "0" and '' mean no. */
function isSet(code: unknown): boolean | undefined {
  if (typeof code === 'boolean') return code;
  if (typeof code !== 'number' && typeof code !== 'string') return undefined;
  return code !== 0 && code !== '0' && code !== '';
}

/** True when one is; false when at least one says so; else unknown. */
function anyOf(answers: readonly (boolean | undefined)[]): boolean | undefined {
  if (answers.includes(true)) return true;
  return answers.includes(false) ? false : undefined;
}

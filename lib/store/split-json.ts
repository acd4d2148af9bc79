/** A value of an array two objects deep, as it stands in the text. */
export interface JsonItem {
  /** The name of the array. */
  array: string;
  text: string;
  /** Where it begins, from 1. */
  line: number;
}

export interface JsonSplitter {
  /** The next piece of the text, of any length. */
  push(text: string): void;
  /** The text with the arrays emptied: what is left to parse of it. */
  head(): string;
}

export const maxItemLength = 2_000_000;
const maxHeadLength = 1_000_000;

const [quote, backslash, comma, newline] = [34, 92, 44, 10];
const [openBrace, closeBrace, openBracket, closeBracket] = [123, 125, 91, 93];

/**
 * Takes JSON apart without holding it: `{…, "stores": {"creators": [item, item], …}}` becomes items and
 * a small head. A backup has hundreds of megabytes where `JSON.parse` would freeze the page for seconds,
 * and an error in one item is an error of that item, with its line. Nothing is said of whether the text
 * is JSON: whoever parses the items and the head finds out. Works for any spacing.
 *
 * @param onItem given each item; one that is too long is handed over as empty text
 */
export function createJsonSplitter(onItem: (item: JsonItem) => void): JsonSplitter {
  let depth = 0;
  /** Whether the two outermost brackets are objects. */
  const isObject = [false, false];
  let isInString = false;
  let isEscaped = false;
  let line = 1;
  let head = '';
  let array: string | undefined;
  let item = '';
  let itemLine = 1;
  let items = 0;

  function finishItem(rest: string, isLast: boolean) {
    const isTooLong = item.length + rest.length > maxItemLength;
    const text = isTooLong ? '' : `${item}${rest}`.trim();
    item = '';
    const isEmptyArray = isLast && items === 0 && text === '';
    items += 1;
    if (array !== undefined && !isEmptyArray) onItem({ array, text, line: itemLine });
    itemLine = line;
  }

  function addToHead(text: string) {
    if (head.length < maxHeadLength) head += text;
  }

  return {
    push(text) {
      let from = 0;
      for (let i = 0; i < text.length; i += 1) {
        const code = text.charCodeAt(i);
        if (isInString) {
          if (isEscaped) isEscaped = false;
          else if (code === backslash) isEscaped = true;
          else if (code === quote) isInString = false;
          continue;
        }
        if (code === quote) isInString = true;
        else if (code === newline) {
          line += 1;
          // Blank space before an item is none of its lines.
          if (array !== undefined && item === '' && text.slice(from, i).trim() === '') {
            itemLine = line;
          }
        } else if (code === openBrace || code === openBracket) {
          if (depth < 2) isObject[depth] = code === openBrace;
          depth += 1;
          if (depth !== 3 || code !== openBracket || isObject.includes(false)) continue;
          addToHead(text.slice(from, i + 1));
          array = /"((?:[^"\\]|\\.)*)"\s*:\s*\[$/.exec(head.slice(-200))?.[1] ?? '';
          items = 0;
          itemLine = line;
          from = i + 1;
        } else if (code === closeBrace || code === closeBracket) {
          depth -= 1;
          if (array === undefined || depth !== 2) continue;
          finishItem(text.slice(from, i), true);
          array = undefined;
          from = i;
        } else if (code === comma && array !== undefined && depth === 3) {
          finishItem(text.slice(from, i), false);
          from = i + 1;
        }
      }
      if (array === undefined) addToHead(text.slice(from));
      else if (item.length <= maxItemLength) item += text.slice(from);
    },
    head: () => head,
  };
}

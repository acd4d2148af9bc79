/** A piece of a template. */
export type TemplatePart =
  | { kind: 'text'; text: string }
  | {
      kind: 'variable';
      /** Lower case, words joined by `_`; perhaps no variable that there is. */
      name: string;
      /** As written, with its braces. */
      written: string;
      /** What stands there when nothing is known; may be empty. */
      fallback?: string;
    }
  /** `[[…]]`: vanishes whole when something in it is not known. */
  | { kind: 'passage'; parts: TemplatePart[] };

export interface ParsedTemplate {
  parts: TemplatePart[];
  /** Braces and brackets without their other half, with the word that follows them. */
  broken: string[];
}

// Doubled braces are what most mail tools write: scouts bring such templates along.
const tokens = /\[\[|\]\]|\{\{([^{}[\]\n]*)\}\}|\{([^{}[\]\n]*)\}|[{}]/g;

/**
 * A template in pieces. Never throws: what cannot be read is named in `broken` and left out, so that no
 * brace of a template is ever sent to anybody.
 *
 * @example parseTemplate('Hi {first_name|there}').parts
 *   // [{ kind: 'text', text: 'Hi ' }, { kind: 'variable', name: 'first_name', fallback: 'there', … }]
 */
export function parseTemplate(text: string): ParsedTemplate {
  const broken: string[] = [];
  const open: TemplatePart[][] = [[]];
  let from = 0;

  const add = (part: TemplatePart) => open.at(-1)?.push(part);
  function addText(to: number) {
    if (to > from) add({ kind: 'text', text: text.slice(from, to) });
  }

  for (const match of text.matchAll(tokens)) {
    const [written, doubled, single] = match;
    addText(match.index);
    from = match.index + written.length;
    const inside = doubled ?? single;
    if (inside !== undefined) add(toVariable(inside, written));
    else if (written === '[[') open.push([]);
    else if (written === ']]' && open.length > 1) close();
    else broken.push(/^\S{1,24}/.exec(text.slice(match.index))?.[0] ?? written);
  }
  addText(text.length);
  while (open.length > 1) {
    broken.push('[[');
    const parts = open.pop() ?? [];
    open.at(-1)?.push(...parts);
  }
  return { parts: open[0] ?? [], broken };

  function close() {
    const parts = open.pop() ?? [];
    add({ kind: 'passage', parts });
  }
}

function toVariable(inside: string, written: string): TemplatePart {
  const [name = '', ...rest] = inside.split('|');
  return {
    kind: 'variable',
    name: name
      .trim()
      .toLowerCase()
      .replace(/[\s-]+/g, '_'),
    written,
    ...(rest.length > 0 && { fallback: rest.join('|').trim() }),
  };
}

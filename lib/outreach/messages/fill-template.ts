import {
  type Filled,
  type FilledPart,
  type MessageFacts,
  type TemplateVariable,
  templateVariables,
} from '@/lib/model/template-variable';
import { parseTemplate, type TemplatePart } from './template-parts';

/**
 * A template with its variables filled in.
 *
 * - `{first_name}` gives the value. Where there is none it leaves a gap and is named in `unfilled`.
 * - `{first_name|there}` gives `there` where there is no value; `{first_name|}` gives nothing.
 * - `[[I saw “{post_hook}”.]]` vanishes whole, with the space it leaves, where a variable in it has
 *   neither value nor fallback. Passages may stand in each other: an inner one that vanishes leaves the
 *   outer one standing.
 * - No brace is in the text, whatever was typed and whatever a value holds: a caption is never filled
 *   in again, here or by a mail tool.
 *
 * @param facts one line each; blank counts as not known
 * @example fillTemplate('Hi {first_name|there}[[, about {post_hook}]].', {}).text // 'Hi there.'
 */
export function fillTemplate(text: string, facts: MessageFacts): Filled {
  const { parts, broken } = parseTemplate(text);
  const joined = createJoiner();
  render(parts, facts, joined);
  const filled = joined.end();
  return {
    text: filled.map((part) => part.text).join(''),
    parts: filled,
    unfilled: [...new Set(filled.flatMap(({ from, isGap }) => (isGap && from ? [from] : [])))],
    unknown: [...new Set([...findUnknown(parts), ...broken])],
  };
}

/** The variables that a template names, each once, and what in it is no variable. */
export function readVariables(text: string): { used: TemplateVariable[]; unknown: string[] } {
  const { parts, broken } = parseTemplate(text);
  const used = allVariables(parts).flatMap(({ name }) => findVariable(name) ?? []);
  return { used: [...new Set(used)], unknown: [...new Set([...findUnknown(parts), ...broken])] };
}

type VariablePart = Extract<TemplatePart, { kind: 'variable' }>;

function render(parts: readonly TemplatePart[], facts: MessageFacts, to: Joiner): void {
  for (const part of parts) {
    if (part.kind === 'text') to.add({ text: part.text });
    else if (part.kind === 'passage') {
      if (part.parts.some((inner) => inner.kind === 'variable' && !hasText(inner, facts)))
        to.skip();
      else render(part.parts, facts, to);
    } else {
      const from = findVariable(part.name);
      const value = knownValue(part, facts) ?? part.fallback;
      if (value) to.add({ text: value, ...(from && { from }) });
      else if (value === undefined && from !== undefined) to.skip({ text: '', from, isGap: true });
      else to.skip();
    }
  }
}

function hasText(part: VariablePart, facts: MessageFacts): boolean {
  return (knownValue(part, facts) ?? part.fallback) !== undefined;
}

function knownValue({ name }: VariablePart, facts: MessageFacts): string | undefined {
  const variable = findVariable(name);
  const value = variable === undefined ? undefined : facts[variable];
  return value && toPlain(value);
}

/** One line that holds nothing which this or another tool would fill in. */
function toPlain(value: string): string | undefined {
  const plain = value
    .replaceAll('{', '(')
    .replaceAll('}', ')')
    .replace(/\[{2,}/g, '[')
    .replace(/\]{2,}/g, ']')
    .replace(/\s+/gu, ' ')
    .trim();
  return plain || undefined;
}

function findVariable(name: string): TemplateVariable | undefined {
  return templateVariables.find((variable) => variable === name);
}

function allVariables(parts: readonly TemplatePart[]): VariablePart[] {
  return parts.flatMap((part) => {
    if (part.kind === 'passage') return allVariables(part.parts);
    return part.kind === 'variable' ? [part] : [];
  });
}

function findUnknown(parts: readonly TemplatePart[]): string[] {
  return allVariables(parts).flatMap(({ name, written }) =>
    findVariable(name) === undefined ? [written] : [],
  );
}

interface Joiner {
  add(part: FilledPart): void;
  /** Something is not there: the space around it closes. */
  skip(gap?: FilledPart): void;
  end(): FilledPart[];
}

/** Puts pieces together so that what is left out leaves no doubled space, no empty line, no " ,". */
function createJoiner(): Joiner {
  const parts: FilledPart[] = [];
  let isAfterHole = false;

  const textBefore = () => parts.map(({ text }) => text).join('');

  /** Spaces at the end may be in several pieces. */
  function trimEnd(pattern: RegExp) {
    for (const part of parts.toReversed()) {
      part.text = part.text.replace(pattern, '');
      if (part.text !== '') return;
    }
  }

  function closeHole(text: string): string {
    const before = textBefore();
    if (before === '') return text.trimStart();
    const breaks = /\n*$/.exec(before)?.[0].length ?? 0;
    if (breaks > 0) {
      const next = text.replace(/^[^\S\n]+/, '');
      const leading = /^\n*/.exec(next)?.[0].length ?? 0;
      return next.slice(Math.min(breaks, leading));
    }
    if (!/[^\S\n]$/.test(before)) return text;
    if (/^[\n,.;:!?)]/.test(text)) trimEnd(/[^\S\n]+$/);
    return text.replace(/^[^\S\n]+/, '');
  }

  return {
    add(part) {
      const text = isAfterHole ? closeHole(part.text) : part.text;
      if (text === '') return;
      parts.push({ ...part, text });
      isAfterHole = false;
    },
    skip(gap) {
      if (gap !== undefined) parts.push(gap);
      isAfterHole = true;
    },
    end() {
      for (const part of parts) {
        part.text = part.text.trimStart();
        if (part.text !== '') break;
      }
      trimEnd(/\s+$/);
      return parts.filter(({ text, isGap }) => text !== '' || isGap);
    },
  };
}

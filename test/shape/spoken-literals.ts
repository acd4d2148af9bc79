import { parseAst } from 'vite';
import type { SourceFile } from '#test/shape/source-file.ts';

/** What is read or read out of an element, and the props by which our components are given words. */
const spokenAttributes = new Set(
  'alt aria-description aria-label aria-roledescription aria-valuetext hint label legend placeholder said saveLabel shown text title'.split(
    ' ',
  ),
);
/** The same where an element is made without JSX. */
const spokenProperties = new Set('ariaLabel innerText placeholder textContent title'.split(' '));

interface Node {
  type: string;
  start: number;
  [key: string]: unknown;
}

/**
 * Words in a component or page that do not come from the message catalogue, each with its line: JSX
 * text, literals in JSX, in attributes that are read, and in what is set on an element.
 */
export function findSpokenLiterals({ path, text }: Pick<SourceFile, 'path' | 'text'>): string[] {
  const found: Node[] = [];
  visit(parseAst(text, { lang: path.endsWith('x') ? 'tsx' : 'ts' }), (node) => {
    for (const literal of literalsRead(node))
      if (/\p{L}/u.test(wordsOf(literal))) found.push(literal);
  });
  return found.map((literal) => {
    const line = text.slice(0, literal.start).split('\n').length;
    return `${path}:${line} says "${wordsOf(literal).trim()}": move it to assets/messages/en`;
  });
}

/** The literals of a node that a person would read there. */
function literalsRead(node: Node): Node[] {
  switch (node.type) {
    case 'JSXText':
      return [node];
    case 'JSXElement':
    case 'JSXFragment':
      return nodesIn(node.children).flatMap((child) =>
        child.type === 'JSXExpressionContainer' ? literalsIn(child.expression) : [],
      );
    case 'JSXAttribute':
      return spokenAttributes.has(nameOf(node.name)) ? literalsIn(node.value) : [];
    case 'AssignmentExpression':
      return isNode(node.left) && spokenProperties.has(nameOf(node.left.property))
        ? literalsIn(node.right)
        : [];
    case 'CallExpression': {
      const [name, value] = nodesIn(node.arguments);
      const isSetting = isNode(node.callee) && nameOf(node.callee.property) === 'setAttribute';
      return isSetting && spokenAttributes.has(String(name?.value)) ? literalsIn(value) : [];
    }
    default:
      return [];
  }
}

/** Every literal that an expression may come to; what a call is given is the call's own affair. */
function literalsIn(value: unknown): Node[] {
  if (!isNode(value)) return [];
  switch (value.type) {
    case 'Literal':
      return [value];
    case 'TemplateLiteral':
      return nodesIn(value.quasis);
    case 'JSXExpressionContainer':
      return literalsIn(value.expression);
    case 'ConditionalExpression':
      return [...literalsIn(value.consequent), ...literalsIn(value.alternate)];
    case 'LogicalExpression':
      // What stands before && is asked, not shown.
      return [
        ...(value.operator === '&&' ? [] : literalsIn(value.left)),
        ...literalsIn(value.right),
      ];
    case 'BinaryExpression':
      return value.operator === '+' ? [...literalsIn(value.left), ...literalsIn(value.right)] : [];
    default:
      return [];
  }
}

function wordsOf({ type, value }: Node): string {
  if (type !== 'TemplateElement') return typeof value === 'string' ? value : '';
  return String((value as { cooked?: string }).cooked);
}

function nameOf(value: unknown): string {
  return isNode(value) ? String(value.name) : '';
}

function visit(value: unknown, onNode: (node: Node) => void): void {
  if (Array.isArray(value)) for (const each of value) visit(each, onNode);
  if (!isNode(value)) return;
  onNode(value);
  for (const each of Object.values(value)) visit(each, onNode);
}

function nodesIn(value: unknown): Node[] {
  return Array.isArray(value) ? value.filter(isNode) : [];
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value;
}

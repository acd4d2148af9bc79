import type { CreatorKey } from '@/lib/model/creator';
import { findUnknownVariable, type PatternPart, parsePattern } from './parse-pattern';
import { toAscii } from './to-ascii';

export const usualCodePattern = '{NAME}15';
export const codeVariables = ['NAME', 'FIRST', 'HANDLE', 'CAMPAIGN', 'NN'] as const;

/** Longer is neither said in a video nor typed at a till. */
export const maxCode = 20;
const minCode = 2;
const maxPart = 12;

/** What a code is made of. */
export interface CodeFacts {
  key: CreatorKey;
  handle: string;
  /** As the account shows it. */
  name?: string;
  /** Stated or confirmed, never guessed. */
  firstName?: string;
  campaign: string;
}

/** Why no codes can be made by a pattern. */
export type CodePatternProblem =
  | { kind: 'unknown'; variable: string }
  | { kind: 'sign'; sign: string }
  | { kind: 'brace' | 'too-long' | 'too-short' };

/**
 * What is wrong with a pattern; `undefined` for nothing typed and for one that codes can be made by.
 *
 * @example findCodePatternProblem('{NAME} 15%') // { kind: 'sign', sign: ' ' }
 */
export function findCodePatternProblem(pattern: string): CodePatternProblem | undefined {
  const typed = pattern.trim();
  if (typed === '') return undefined;
  const unknown = findUnknownVariable(typed, codeVariables);
  if (unknown !== undefined) return { kind: 'unknown', variable: unknown };
  const parts = parsePattern(typed);
  const text = parts.map((part) => ('text' in part ? part.text : '')).join('');
  if (/[{}]/u.test(text)) return { kind: 'brace' };
  const sign = [...toAscii(text)].find((one) => !/[A-Za-z0-9_-]/u.test(one));
  if (sign !== undefined) return { kind: 'sign', sign };
  const hasVariable = parts.some((part) => 'variable' in part);
  if (!hasVariable && text.length < minCode) return { kind: 'too-short' };
  // Room for a few letters of the name, or for the number that tells one from another.
  return toAscii(text).length > maxCode - 6 ? { kind: 'too-long' } : undefined;
}

/** Why a code cannot be a creator's. */
export type CodeProblem =
  | { kind: 'form' }
  /** Another creator has it, `alike`: one that is misread for it. */
  | { kind: 'taken' | 'alike'; owner: string };

/**
 * What is wrong with a code that somebody typed.
 *
 * @param others codes of the campaign's other creators with whom they belong to
 * @returns `alike` is a warning: such a code can be given
 */
export function findCodeProblem(
  code: string,
  others: Iterable<readonly [code: string, owner: string]>,
): CodeProblem | undefined {
  if (!/^[\p{L}\p{N}_-]{2,40}$/u.test(code)) return { kind: 'form' };
  let alike: CodeProblem | undefined;
  for (const [other, owner] of others) {
    if (other.toUpperCase() === code.toUpperCase()) return { kind: 'taken', owner };
    if (toLook(other) === toLook(code)) alike ??= { kind: 'alike', owner };
  }
  return alike;
}

/**
 * A promo code for each creator, by a pattern such as `{NAME}15`.
 *
 * - Capital letters A to Z, digits, `-` and `_` of the pattern; at most 20 signs, names cut to fit.
 * - A name in another script, of emoji or of a single letter: the handle stands in.
 * - No two read alike, whatever case they are typed in and even where O is taken for 0 or I for 1.
 *   Whoever comes later in the list gets a number, so the same list always gets the same codes.
 * - No code with a word in it that nobody wants to say aloud.
 *
 * @param pattern one without a problem (`findCodePatternProblem`); an empty one is the usual one
 * @param taken codes that are somebody's already
 */
export function proposeCodes(
  rows: readonly CodeFacts[],
  pattern: string,
  taken: Iterable<string>,
): Map<CreatorKey, string> {
  const parts = parsePattern(pattern.trim() || usualCodePattern);
  const looks = new Set([...taken].map(toLook));
  /** Where the count of a code that many share goes on. */
  const next = new Map<string, number>();
  return new Map(
    rows.map((facts) => {
      const code = findFree(toLuckyPieces(parts, facts), looks, next);
      looks.add(toLook(code));
      return [facts.key, code] as const;
    }),
  );
}

/** A part of a code; the number of `{NN}` is still to come. */
interface Piece {
  text: string;
  kind: 'text' | 'variable' | 'number';
}

/** Of the name, else of the handle, else of neither: the first that makes no unlucky word. */
function toLuckyPieces(parts: readonly PatternPart[], facts: CodeFacts): Piece[] {
  const named = toPieces(parts, facts);
  if (!isUnlucky(toCode(named))) return named;
  const { key, handle, campaign } = facts;
  const plain = toPieces(parts, { key, handle, campaign });
  return isUnlucky(toCode(plain)) ? toPieces(parts, { key, handle: '', campaign }) : plain;
}

function findFree(
  pieces: readonly Piece[],
  looks: ReadonlySet<string>,
  next: Map<string, number>,
): string {
  const isCounted = pieces.some(({ kind }) => kind === 'number');
  const base = toCode(pieces);
  // A scout's own words in the pattern are the scout's choice.
  const isChosen = isUnlucky(base);
  for (let n = next.get(base) ?? 1; ; n += 1) {
    const code = isCounted
      ? toCode(pieces, String(n).padStart(2, '0'))
      : toCode(pieces, '', n === 1 ? '' : String(n));
    if (looks.has(toLook(code)) || (!isChosen && isUnlucky(code))) continue;
    next.set(base, n + 1);
    return code;
  }
}

/** @param number for `{NN}`; @param suffix tells a code from the same one of somebody else */
function toCode(pieces: readonly Piece[], number = '', suffix = ''): string {
  const texts = pieces.map(({ kind, text }) => (kind === 'number' ? number : text));
  // "MAYA152" would be read as 152 % off.
  const end = suffix !== '' && /\d$/u.test(texts.join('')) ? `X${suffix}` : suffix;
  for (;;) {
    const code = `${texts.join('')}${end}`;
    if (code.length <= maxCode) return code.padEnd(minCode, 'X');
    const lengths = texts.map((text, index) =>
      pieces[index]?.kind === 'variable' ? text.length : 0,
    );
    const longest = lengths.indexOf(Math.max(...lengths));
    if ((lengths[longest] ?? 0) <= 1) return code;
    texts[longest] = texts[longest]?.slice(0, -1) ?? '';
  }
}

function toPieces(parts: readonly PatternPart[], facts: CodeFacts): Piece[] {
  const handle = toLetters(facts.handle) || 'CREATOR';
  const name = toLetters(facts.name ?? '');
  const shown = /[A-Z].*[A-Z]/u.test(name) ? name : handle;
  const pieces = parts.map((part): Piece => {
    if ('text' in part) return { kind: 'text', text: toSigns(part.text) };
    switch (part.variable.toUpperCase()) {
      case 'HANDLE':
        return { kind: 'variable', text: handle };
      case 'FIRST':
        return { kind: 'variable', text: toLetters(facts.firstName ?? '') || shown };
      case 'CAMPAIGN':
        return { kind: 'variable', text: toLetters(facts.campaign) };
      case 'NN':
        return { kind: 'number', text: '' };
      default:
        return { kind: 'variable', text: shown };
    }
  });
  // A campaign in another script alone leaves nothing of the pattern.
  const isNothing = pieces.every(({ kind, text }) => kind !== 'number' && text === '');
  return isNothing ? [...pieces, { kind: 'variable', text: handle }] : pieces;
}

/** Latin letters and digits alone, joined, at most twelve. */
function toLetters(text: string): string {
  return toAscii(text)
    .toUpperCase()
    .replace(/[^A-Z0-9]/gu, '')
    .slice(0, maxPart);
}

function toSigns(text: string): string {
  return toAscii(text)
    .toUpperCase()
    .replace(/[^A-Z0-9_-]/gu, '');
}

/** A code as it is misread: codes of one look cannot be told apart on a screen or by ear. */
function toLook(code: string): string {
  return code
    .toUpperCase()
    .replace(/[-_]/gu, '')
    .replace(/[OQ]/gu, '0')
    .replace(/[IL]/gu, '1')
    .replace(/S/gu, '5');
}

/** Joined names and numbers make words by chance; these no brand wants in a video. */
const unlucky = /FUCK|SHIT|CUNT|PORN|NAZI|HITLER|SLUT|WHORE|RAPIST|NIGG|FAGG|PUTA|666|1488/u;

function isUnlucky(code: string): boolean {
  return unlucky.test(code);
}

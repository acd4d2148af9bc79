import { noteSchema } from '@/lib/model/entry';
import type {
  BadLine,
  ColumnUse,
  DateOrder,
  ImportedLine,
  ImportField,
  LeftOutCell,
  LineProblem,
} from '@/lib/model/imported';
import type { Currency } from '@/lib/model/money';
import {
  parseAmount,
  parseCurrency,
  parseDate,
  parseEmail,
  parseId,
  parseTags,
} from './parse-cell';
import type { CsvLine } from './read-csv';
import { parseFlag, parseStanding } from './standing-words';

/** Whom a text names; `parseAccount` of `lib/tiktok`. */
export type ParseAccount = (
  text: string,
) => { handle: string } | { problem: Exclude<BadLine, 'broken-quotes' | 'too-many-cells'> };

export interface ReadLinesOptions {
  /** A use for each column; more cells than that are too many. */
  uses: readonly ColumnUse[];
  dateOrder: DateOrder;
  /** Of fees that name none. */
  currency?: Currency;
  parseAccount: ParseAccount;
  now: number;
}

export interface ReadLines {
  lines: ImportedLine[];
  problems: LineProblem[];
}

const maxNameLength = 200;
const maxCampaignLength = 80;
const maxTags = 30;
const maxTagLength = 60;
const maxNoteLength = 5_000;
const maxTextShown = 120;

/** What lines of cells say of creators, and what of it cannot be used, with the reason. */
export function readLines(lines: readonly CsvLine[], options: ReadLinesOptions): ReadLines {
  const read: ReadLines = { lines: [], problems: [] };
  for (const { line, cells } of lines) {
    const outcome = readLine({ line, cells }, options, (reason, text) =>
      read.problems.push({ line, text: toShown(text), kind: 'left-out', reason }),
    );
    if ('bad' in outcome) {
      const { bad: reason, text } = outcome;
      // What was left out of a line that is not imported is no news.
      while (read.problems.at(-1)?.line === line) read.problems.pop();
      read.problems.push({ line, text: toShown(text), kind: 'bad', reason });
    } else read.lines.push(outcome);
  }
  return read;
}

function readLine(
  { line, cells }: CsvLine,
  { uses, dateOrder, currency, parseAccount, now }: ReadLinesOptions,
  leaveOut: (reason: LeftOutCell, text: string) => void,
): ImportedLine | { bad: BadLine; text: string } {
  const isShifted = cells.slice(uses.length).some((cell) => cell !== '');
  if (isShifted) return { bad: 'too-many-cells', text: cells.join(' | ') };
  const allOf = (field: ImportField) => cells.filter((cell, i) => uses[i] === field && cell !== '');
  const textOf = (field: ImportField) => allOf(field)[0] ?? '';

  const who = readIdentity(
    { handle: textOf('handle'), url: textOf('profile-url'), key: textOf('creator-key') },
    parseAccount,
    leaveOut,
  );
  if ('bad' in who) return who.text === '' ? { ...who, text: cells.join(' | ') } : who;

  /** Reads a cell, and says so where it stands there and cannot be read. */
  function take<Value>(
    field: ImportField,
    parse: (text: string) => Value | undefined,
    reason: LeftOutCell,
  ): Value | undefined {
    const text = textOf(field);
    const value = text === '' ? undefined : parse(text);
    if (text !== '' && value === undefined) leaveOut(reason, text);
    return value;
  }

  const status = take('status', parseStanding, 'standing');
  const decision = take('decision', parseStanding, 'standing');
  const tags = allOf('tags').flatMap(parseTags);
  const note = allOf('note').join('\n');
  if (tags.length > maxTags || tags.some((tag) => tag.length > maxTagLength)) {
    leaveOut('tags-cut', tags.join('; '));
  }
  if (!noteSchema.safeParse(note).success) leaveOut('note-cut', note);
  const name = allOf('name').join(' ').slice(0, maxNameLength);
  const isDoNotContact = [status, decision].some((standing) => standing?.isDoNotContact);
  const imported: ImportedLine = {
    ...who,
    ...status,
    ...decision,
    line,
    name: name || undefined,
    email: take('email', parseEmail, 'email'),
    tags: tags.slice(0, maxTags).map((tag) => tag.slice(0, maxTagLength)),
    note: note.slice(0, maxNoteLength),
    campaign: textOf('campaign').slice(0, maxCampaignLength) || undefined,
    addedAt: take('added-at', (text) => parseDate(text, dateOrder, now), 'date'),
    contactedAt: take('contacted-at', (text) => parseDate(text, dateOrder, now), 'date'),
  };
  if (isDoNotContact || parseFlag(textOf('do-not-contact'))) imported.isDoNotContact = true;
  const amount = take('fee', parseAmount, 'fee');
  if (amount !== undefined) {
    const named = parseCurrency(textOf('fee-currency')) ?? parseCurrency(textOf('fee')) ?? currency;
    if (named === undefined) leaveOut('fee-currency', textOf('fee'));
    else imported.quotedFee = { amount, currency: named };
  }
  return imported;
}

type Identity = Pick<ImportedLine, 'handle' | 'id'>;

/** The handle's own cell leads; an address fills in, and an id goes along where it is whole. */
function readIdentity(
  { handle, url, key }: { handle: string; url: string; key: string },
  parseAccount: ParseAccount,
  leaveOut: (reason: LeftOutCell, text: string) => void,
): Identity | { bad: BadLine; text: string } {
  const named = handle === '' ? undefined : parseAccount(handle);
  const linked = url === '' ? undefined : parseAccount(url);
  const byKey = key.startsWith('@') ? parseAccount(key) : undefined;
  const found = [named, linked, byKey].find((one) => one !== undefined && 'handle' in one);
  const identity: Identity = found && 'handle' in found ? { handle: found.handle } : {};
  const isTwo = named && linked && 'handle' in named && 'handle' in linked;
  if (isTwo && named.handle !== linked.handle) leaveOut('handles-differ', url);
  if (key !== '' && byKey === undefined) {
    const read = parseId(key);
    if ('id' in read) identity.id = read.id;
    else leaveOut(read.problem, key);
  }
  if (identity.handle !== undefined || identity.id !== undefined) return identity;
  const problem = [named, linked].find((one) => one !== undefined && 'problem' in one);
  return problem && 'problem' in problem
    ? { bad: problem.problem, text: handle || url }
    : { bad: 'no-creator', text: key };
}

function toShown(text: string): string {
  return text.length > maxTextShown ? `${text.slice(0, maxTextShown - 1)}…` : text;
}

import { messages } from '@/assets/messages/messages';
import { reportWords } from '@/assets/messages/report';
import type { DeskRow } from '@/components/desk/row';
import type { ReportAddition } from './report';
import type { PrivatePart } from './report-choice';

const { signals } = messages;
const words = reportWords.file.creators;

type Told = Exclude<PrivatePart, 'ruled-out'>;

/** What each private part tells of a creator; nothing where there is nothing. */
const parts: Record<Told, (row: DeskRow) => ReportAddition[]> = {
  notes: ({ entry }) => {
    const note = entry?.note.trim() ?? '';
    return note === '' ? [] : [{ label: words.note, text: note }];
  },
  contacts: ({ rating: { contact } }) => [
    ...(contact.email === undefined
      ? []
      : [{ label: words.email, text: contact.email, href: toMailAddress(contact.email) }]),
    ...(contact.bioLink === undefined
      ? []
      : [{ label: words.link, text: contact.bioLink, href: toWebAddress(contact.bioLink) }]),
  ],
  fees: ({ entry, collaboration }) => [
    ...(entry?.quotedFee === undefined
      ? []
      : [{ label: words.quoted, text: signals.money(entry.quotedFee) }]),
    ...(collaboration?.fee === undefined
      ? []
      : [{ label: words.agreed, text: signals.money(collaboration.fee) }]),
  ],
  'check-first': ({ rating: { authenticity, sponsored } }) => {
    const found = [
      ...authenticity.tests.filter(({ state }) => state === 'check').map(signals.findSentence),
      ...(authenticity.checks > 0 ? [signals.checkSentence(authenticity)] : []),
      ...sponsored.conflicts.map(signals.conflictSentence),
    ];
    return found.length === 0 ? [] : [{ label: words.checkFirst, text: found.join(' ') }];
  },
};
const told = Object.keys(parts) as Told[];

/** Everything private of a creator that was ticked, in a fixed order. */
export function toAdditions(row: DeskRow, adds: ReadonlySet<PrivatePart>): ReportAddition[] {
  return told.filter((part) => adds.has(part)).flatMap((part) => parts[part](row));
}

/** Of how many of the creators each part would tell something. */
export function countAdditions(rows: readonly DeskRow[]): Record<Told, number> {
  const countOf = (part: Told) =>
    rows.reduce((sum, row) => sum + (parts[part](row).length > 0 ? 1 : 0), 0);
  return {
    notes: countOf('notes'),
    contacts: countOf('contacts'),
    fees: countOf('fees'),
    'check-first': countOf('check-first'),
  };
}

/** The link as an address that a click may open; `undefined` for anything but `http` and `https`. */
export function toWebAddress(link: string): string | undefined {
  const address = /^[a-z][a-z\d+.-]*:/i.test(link) ? link : `https://${link}`;
  if (!URL.canParse(address)) return undefined;
  const { protocol, href } = new URL(address);
  return protocol === 'https:' || protocol === 'http:' ? href : undefined;
}

/** What would begin a subject or a copy to others is part of the address. */
function toMailAddress(email: string): string {
  return `mailto:${encodeURI(email).replace(/[?&#]/g, encodeURIComponent)}`;
}

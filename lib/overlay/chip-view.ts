/**
 * What a chip says, as data: which state leads, what is drawn in the room there is, and the full
 * text for those who cannot see it. Never a verdict, a grade, a percentile, a price or an e-mail.
 */
import { messages } from '@/assets/messages/messages';
import { readContactMade } from './contact-made';
import { decidedAt, type Elsewhere, readElsewhere } from './elsewhere';
import { type ChipTone, type RatingParts, toRatingParts } from './rating-parts';
import type { Subject } from './subject';

export interface ChipToggle {
  name: string;
  isPressed: boolean;
  /** A decision waits for the store: shown busy, clicks are ignored. */
  isPending: boolean;
  isDisabled: boolean;
}

export interface ChipView {
  /** Name of the group. */
  label: string;
  /** Empty where the state has none. */
  glyph: string;
  tone: ChipTone;
  /** The first segment drawn, in the tone's colour. */
  lead: string;
  /** The other segments drawn, each with its separator; empty where none fits. */
  rest: string;
  /** Everything, drawn or not. */
  full: string;
  isDimmed: boolean;
  /** Absent where the creator cannot be added. */
  toggle?: ChipToggle;
}

export interface ChipRoom {
  /** Pixels for glyph and text when the toggle is there; without it the text has its room too. */
  text: number;
  /** Pixels the toggle takes. */
  toggle: number;
  /** A narrow card: the short form at most. */
  isShort: boolean;
}

/** What a state puts first, before the figures. */
interface Lead {
  kind: 'none' | 'state' | 'business';
  glyph: string;
  tone: ChipTone;
  segments: string[];
  /** The segments as read aloud, where a glyph or a sign carries meaning. */
  said?: string[];
  isDimmed?: boolean;
  /** The state stands alone; the figures are in the full text only. */
  isAlone?: boolean;
}

const separator = ' · ';
const text = messages.overlay.chip;
const plain: Lead = { kind: 'none', glyph: '', tone: 'text', segments: [] };

/**
 * The view of a subject in the room there is. Whole segments are left out, from the least needed
 * to the most, until the text fits; a state alone may still be too long and is cut by the style.
 *
 * @param now milliseconds, for the year in dates
 * @param measureText width in pixels of a text in the chip's font
 */
export function toChipView(
  subject: Subject,
  room: ChipRoom,
  now: number,
  measureText: (text: string) => number = estimateTextWidth,
): ChipView {
  const lead = readLead(subject, now);
  const isPlain = lead.kind === 'none';
  const parts = toRatingParts(subject, lead.kind);
  const toggle = toToggle(subject);
  const elsewhere = readElsewhere(subject);
  const forms = lead.isAlone
    ? prefixes(lead.segments)
    : toForms(subject, lead, parts, room.isShort, elsewhere);
  const glyph = isPlain ? parts.glyph : lead.glyph;
  const width = room.text + (toggle ? 0 : room.toggle);
  const fits = (form: string[]) => measureText(toText(glyph, form)) <= width;
  const drawn = forms.find(fits) ?? forms.at(-1) ?? [];
  const [first = '', ...rest] = drawn;
  return {
    label: messages.overlay.label(subject.creator.handle),
    glyph,
    tone: isPlain ? parts.tone : lead.tone,
    lead: first,
    rest: rest.map((segment) => `${separator}${segment}`).join(''),
    full: [
      ...(lead.said ?? lead.segments),
      ...(elsewhere?.said ?? []),
      ...parts.full,
      ...readFormats(subject),
    ].join(separator),
    isDimmed: lead.isDimmed === true,
    toggle,
  };
}

/**
 * What may be drawn, from the richest form to the poorest. Where nothing is decided here, another
 * campaign's decision stands after what leads, and gives way before fit and tier do.
 */
function toForms(
  { known }: Subject,
  lead: Lead,
  { forms, shortFrom, poorFrom }: RatingParts,
  isShort: boolean,
  elsewhere: Elsewhere | undefined,
): string[][] {
  const from = isShort ? shortFrom : 0;
  const plainForms = forms.slice(from).map((form) => [...lead.segments, ...form]);
  const isDecided = (known?.entry?.decision ?? 'none') !== 'none';
  if (elsewhere === undefined || isDecided) return plainForms;
  const place = Math.max(1, lead.segments.length);
  const rich = plainForms.slice(0, Math.max(0, poorFrom - from));
  const withElsewhere = [elsewhere.drawn, elsewhere.brief].flatMap((words) =>
    rich.map((form) => [...form.slice(0, place), words, ...form.slice(place)]),
  );
  return [...withElsewhere, ...plainForms];
}

/** The first state that matches leads; without one the rating itself does. */
function readLead(subject: Subject, now: number): Lead {
  const { known, notRated, rating, isDoNotContact } = subject;
  const entry = known?.entry;
  if (isDoNotContact) {
    return {
      kind: 'state',
      glyph: '⊘',
      tone: 'check',
      segments: [text.doNotContact],
      isAlone: true,
    };
  }
  const contact = readContactMade(subject);
  if (contact) {
    const words = text.contacted(contact.word, contact.at, now);
    const segments = contact.campaign === undefined ? [words] : [words, contact.campaign];
    return { kind: 'state', glyph: '✉', tone: 'accent', segments, isAlone: true };
  }
  if (entry?.decision === 'listed') {
    return { kind: 'state', glyph: '✓', tone: 'accent', segments: [text.shortlisted] };
  }
  if (entry?.decision === 'later')
    return { kind: 'state', glyph: '◔', tone: 'text', segments: [text.later] };
  if (entry?.decision === 'ruled-out') {
    const { ruledOutReason: reason } = entry;
    const word = text.ruledOut(reason && messages.signals.ruledOutReasons[reason]);
    const segments = [word, text.date(decidedAt(entry), now)];
    return { kind: 'state', glyph: '×', tone: 'text', segments, isDimmed: true, isAlone: true };
  }
  if (notRated !== undefined) return plain;
  if (rating?.isBusiness) {
    return { kind: 'business', glyph: '', tone: 'text', segments: [messages.signals.business] };
  }
  const posts = known?.seen?.posts ?? 0;
  if (posts >= 2) {
    const [segments, said] = [[text.seen(posts)], [text.seenSaid(posts)]];
    return { kind: 'state', glyph: '↻', tone: 'text', segments, said };
  }
  return plain;
}

/** What the card shows beside a plain video; nothing of what is withheld. */
function readFormats({ post, notRated }: Subject): string[] {
  const isWithheld = notRated === 'private' || notRated === 'minor';
  return post === undefined || isWithheld ? [] : messages.signals.postFormats(post);
}

function toToggle({
  creator,
  known,
  notRated,
  pending,
  isDoNotContact,
}: Subject): ChipToggle | undefined {
  const isPressed = known?.entry?.decision === 'listed';
  const isAddable = notRated !== 'private' && notRated !== 'minor';
  // Whoever is on the shortlist can be taken off it, whatever has become known since.
  if (!isAddable && !isPressed) return undefined;
  return {
    name: text.toggle(creator.handle),
    isPressed,
    isPending: pending !== undefined,
    isDisabled: isDoNotContact === true && !isPressed,
  };
}

function prefixes(segments: string[]): string[][] {
  return segments.map((_, index) => segments.slice(0, segments.length - index));
}

function toText(glyph: string, segments: string[]): string {
  // The glyph's column is fixed; one wide letter stands for it.
  return `${glyph === '' ? '' : 'M '}${segments.join(separator)}`;
}

/** Average advance of 600 12px system fonts; only for where nothing can be measured. */
export function estimateTextWidth(text: string): number {
  return text.length * 6.4;
}

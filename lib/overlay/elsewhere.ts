import { messages } from '@/assets/messages/messages';
import type { Decision, Entry } from '@/lib/model/entry';
import type { Subject } from './subject';

/** What other campaigns decided. */
export interface Elsewhere {
  /** The weightiest decision beside its glyph, and how many more: `✓ in Summer teaser +1`. */
  drawn: string;
  /** Where that is too long: the glyph and the campaign's beginning. */
  brief: string;
  /** All of them. */
  said: string[];
}

const { signals, triage } = messages;
const glyphs: Record<Exclude<Decision, 'none'>, string> = {
  listed: '✓',
  'ruled-out': '×',
  later: '◔',
};
const briefLength = 10;
/** Who was chosen before says more than who was not. */
const weight: Decision[] = ['listed', 'ruled-out', 'later', 'none'];

/** Decisions of other campaigns, a listing first, then the latest; `undefined` without one. */
export function readElsewhere({ known }: Pick<Subject, 'known'>): Elsewhere | undefined {
  const decided = (known?.elsewhere ?? [])
    .filter(({ entry }) => entry.decision !== 'none')
    .sort(
      (a, b) =>
        weight.indexOf(a.entry.decision) - weight.indexOf(b.entry.decision) ||
        decidedAt(b.entry) - decidedAt(a.entry),
    );
  const [first, ...more] = decided;
  if (first === undefined || first.entry.decision === 'none') return undefined;
  const { decision } = first.entry;
  const words = triage.elsewhere.drawn[decision](first.campaign, reasonOf(first.entry));
  const others = more.length === 0 ? '' : ` ${triage.elsewhere.more(more.length)}`;
  return {
    drawn: `${glyphs[decision]} ${words}${others}`,
    brief: `${glyphs[decision]} ${cut(first.campaign)}`,
    said: decided.flatMap(({ campaign, entry }) =>
      entry.decision === 'none'
        ? []
        : triage.elsewhere.said[entry.decision](campaign, reasonOf(entry)),
    ),
  };
}

function cut(name: string): string {
  const letters = [...name];
  return letters.length <= briefLength
    ? name
    : `${letters
        .slice(0, briefLength - 1)
        .join('')
        .trimEnd()}…`;
}

/** When the present decision was made; entries of earlier versions know their last change only. */
export function decidedAt(entry: Entry): number {
  return entry.decidedAt ?? entry.updatedAt;
}

function reasonOf({ ruledOutReason }: Entry): string | undefined {
  return ruledOutReason && signals.ruledOutReasons[ruledOutReason];
}

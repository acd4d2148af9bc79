import { writingWords } from '@/assets/messages/writing';
import type { HeldBack } from '@/lib/model/held-back';
import type { Letter } from './writing-port';

const words = writingWords.why;

/** What a letter is told by: its first creator. */
export function toLetterKey({ rows }: Letter): string {
  return rows[0]?.key ?? '';
}

/** The handles of a letter's creators, with `@`. */
export function toHandles({ rows }: Letter): string {
  return rows.map(({ creator }) => `@${creator.handle}`).join(', ');
}

/** Why somebody is not to be written to, as a sentence. */
export function toReason(why: HeldBack, now: number): string {
  switch (why.reason) {
    case 'do-not-contact':
      return words['do-not-contact'](why.at, now);
    case 'contacted':
      return why.at === undefined
        ? words.contactedOnce(why.campaign)
        : words.contacted(why.campaign, why.at, now);
    default:
      return words[why.reason];
  }
}

/** Whether the search names somebody of the letter; an empty one names everybody. */
export function isFound({ rows, email = '' }: Letter, search: string): boolean {
  const wanted = search.trim().replace(/^@/, '').toLowerCase();
  return (
    wanted === '' ||
    email.includes(wanted) ||
    rows.some(({ creator }) =>
      `${creator.handle} ${creator.name ?? ''}`.toLowerCase().includes(wanted),
    )
  );
}

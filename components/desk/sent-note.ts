import type { ContactNote } from '@/lib/model/collaboration';

/** What a contact log says of something that the scout says went out now. */
export function createSentNote(
  said: Pick<ContactNote, 'route' | 'text'>,
  { newId, now }: { newId(): string; now(): number },
): ContactNote {
  return { id: newId(), at: now(), isFromCreator: false, ...said };
}

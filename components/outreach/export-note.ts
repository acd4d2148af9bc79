import { outreachWords } from '@/assets/messages/outreach';
import type { ContactNote } from '@/lib/model/collaboration';

/** What a contact log says of somebody who was written to from a file; such files go to e-mail tools. */
export function toExportNote(
  fileName: string,
  { newId, now }: { newId(): string; now(): number },
): ContactNote {
  return {
    id: newId(),
    at: now(),
    route: 'email',
    isFromCreator: false,
    text: outreachWords.download.note(fileName),
  };
}

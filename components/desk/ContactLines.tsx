import { listWords } from '@/assets/messages/lists';
import type { ContactElsewhere } from './contact-elsewhere';

const words = listWords.transfer;
const shownLines = 5;

/** Who was written to for which other campaign; the first few by name. */
export function ContactLines({
  contacts,
  now,
}: {
  contacts: readonly ContactElsewhere[];
  now: number;
}) {
  return (
    <ul class="contact-lines">
      {contacts.slice(0, shownLines).map(({ row, campaign, at }) => (
        <li key={row.key}>
          <span aria-hidden="true">✉ </span>
          {words.contactedLine(row.creator.handle, campaign, at, now)}
        </li>
      ))}
      {contacts.length > shownLines && <li>{words.andMore(contacts.length - shownLines)}</li>}
    </ul>
  );
}

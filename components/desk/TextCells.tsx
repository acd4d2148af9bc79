import { listWords } from '@/assets/messages/lists';
import { messages } from '@/assets/messages/messages';
import { pageWords } from '@/assets/messages/pages';
import { Unknown } from './Cells';
import { Fact } from './Fact';
import type { DeskRow } from './row';
import { toElsewhere } from './standing-words';

const words = listWords.cell;

/** A place or language by its name. */
export function PlaceCell({
  code,
  toName,
}: {
  code: string | undefined;
  toName(code: string): string;
}) {
  if (code === undefined) return <Unknown said={words.notTold} shown="–" />;
  return <span class="clip">{toName(code)}</span>;
}

export function PostsRatedCell({ row }: { row: DeskRow }) {
  const { engagement } = row.rating;
  return (
    <Fact said={messages.signals.engagementSentence(engagement)}>
      {pageWords.count(engagement.n)}
    </Fact>
  );
}

interface EmailCellProps {
  row: DeskRow;
  tabIndex: number;
  onCopy(email: string): void;
}

export function EmailCell({ row, tabIndex, onCopy }: EmailCellProps) {
  const { email } = row.rating.contact;
  if (email === undefined) return <Unknown said={words.noEmail} shown="–" />;
  return (
    <button
      type="button"
      class="email-text clip"
      title={words.copyEmail(email)}
      aria-label={words.copyEmail(email)}
      tabIndex={tabIndex}
      onClick={() => onCopy(email)}
    >
      {email}
    </button>
  );
}

export function TagsCell({ row }: { row: DeskRow }) {
  const tags = row.entry?.tags ?? [];
  if (tags.length === 0) return <span class="said">{words.noTags}</span>;
  return (
    <span class="tags clip" title={tags.join(', ')}>
      {tags.map((tag) => (
        <bdi key={tag} class="tag">
          {tag}
        </bdi>
      ))}
    </span>
  );
}

/** Where else the creator stands; the first campaign, and how many more. */
export function ElsewhereCell({ row: { elsewhere } }: { row: DeskRow }) {
  const [first, ...others] = elsewhere.map(({ campaign, entry }) =>
    words.elsewhere(campaign, toElsewhere(entry)),
  );
  if (first === undefined) return <span class="said">{words.nowhereElse}</span>;
  return (
    <span class="clip" title={[first, ...others].join('\n')}>
      {first}
      {others.length > 0 && <small> {words.more(others.length)}</small>}
    </span>
  );
}

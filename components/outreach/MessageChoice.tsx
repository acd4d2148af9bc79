import { useId, useMemo } from 'preact/hooks';
import { outreachWords } from '@/assets/messages/outreach';
import { toHash } from '@/components/desk/section';
import type { Template } from '@/lib/model/template';
import type { ExportCheckView, WriteMessage } from './export-port';

interface MessageChoiceProps {
  /** Absent while they are read. */
  templates?: readonly Template[];
  chosen?: Template;
  write?: WriteMessage;
  mailboxes: ExportCheckView['mailboxes'];
  isDisabled: boolean;
  onChange(template: Template | undefined): void;
}

const words = outreachWords.message;
/** Filling a message takes a tenth of a millisecond; more of them would be felt with every choice. */
const mostLooked = 1_000;

/** Which template becomes two more columns of the file, and in how many messages something is missing. */
export function MessageChoice(props: MessageChoiceProps) {
  const { templates, chosen, write, mailboxes, isDisabled, onChange } = props;
  const id = useId();
  const letters = templates?.filter(({ route }) => route === 'email') ?? [];
  const looked = Math.min(mailboxes.length, mostLooked);
  const gaps = useMemo(
    () => (write === undefined ? 0 : countGaps(mailboxes.slice(0, mostLooked), write)),
    [write, mailboxes],
  );
  return (
    <div class="view-card export-card export-field">
      <label for={id}>{words.label}</label>
      <select
        id={id}
        value={chosen?.id ?? ''}
        disabled={isDisabled || letters.length === 0}
        aria-describedby={`${id}-hint`}
        onChange={({ currentTarget }) =>
          onChange(letters.find((letter) => letter.id === currentTarget.value))
        }
      >
        <option value="">{words.none}</option>
        {letters.map((letter) => (
          <option key={letter.id} value={letter.id}>
            {letter.name}
          </option>
        ))}
      </select>
      <p class="hint" id={`${id}-hint`}>
        {templates !== undefined && letters.length === 0 ? words.noTemplates : words.hint}{' '}
        <a href={toHash('outreach/messages')}>{words.open}</a>
      </p>
      {chosen !== undefined && looked > 0 && (
        <p class={gaps > 0 ? 'export-warning' : 'hint'} role="status">
          {gaps > 0 && <span aria-hidden="true">▲ </span>}
          {words.gaps(gaps, looked)}
        </p>
      )}
    </div>
  );
}

function countGaps(mailboxes: ExportCheckView['mailboxes'], write: WriteMessage): number {
  return mailboxes.filter((mailbox) => {
    const [row] = mailbox.rows;
    const { unfilled, unknown } = write(row, mailbox);
    return unfilled.length + unknown.length > 0;
  }).length;
}

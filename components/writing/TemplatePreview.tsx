import { useId, useMemo, useState } from 'preact/hooks';
import { writingWords } from '@/assets/messages/writing';
import type { Template } from '@/lib/model/template';
import { MessagePaper } from './MessagePaper';
import type { WritingProps } from './MessagesView';

const words = writingWords.editor;
/** More are no choice but a search. */
const maxChoices = 100;

/** The template being written as somebody of the shortlist would get it. */
export function TemplatePreview({
  data,
  ports,
  port,
  template,
}: Pick<WritingProps, 'data' | 'ports' | 'port'> & { template: Template }) {
  const letters = useMemo(
    () => Object.values(port.toQueue(data.rows).letters).flat().slice(0, maxChoices),
    [port, data.rows],
  );
  const [chosen, setChosen] = useState<string>();
  const letter = letters.find(({ rows }) => rows[0]?.key === chosen) ?? letters[0];
  const id = useId();

  if (letter === undefined) return <p class="hint">{words.noPreview}</p>;
  const place = { campaign: data.campaign, now: ports.now() };
  const message = port.compose(template, letter.rows, place);
  const count = message.body.text.split(/\s+/).filter(Boolean).length;

  return (
    <section class="template-preview" aria-label={words.preview}>
      <div class="preview-for">
        <label for={id}>{words.previewFor}</label>
        <select
          id={id}
          value={letter.rows[0]?.key}
          onChange={(event) => setChosen(event.currentTarget.value)}
        >
          {letters.map(({ rows }) => (
            <option key={rows[0]?.key} value={rows[0]?.key}>
              {rows.map(({ creator }) => `@${creator.handle}`).join(', ')}
            </option>
          ))}
        </select>
        <span class="hint">{words.words(count)}</span>
      </div>
      <MessagePaper message={message} hasSubject={template.route === 'email'} />
    </section>
  );
}

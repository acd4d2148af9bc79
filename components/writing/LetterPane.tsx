import { useMemo, useState } from 'preact/hooks';
import { writingWords } from '@/assets/messages/writing';
import type { Template } from '@/lib/model/template';
import type { TemplateVariable } from '@/lib/model/template-variable';
import { findTranslation, suggestTemplate, type TemplateChoice, toWish } from './choose-template';
import { FirstName } from './FirstName';
import { LetterActions } from './LetterActions';
import { LetterHead } from './LetterHead';
import { LetterText } from './LetterText';
import type { WritingProps } from './MessagesView';
import { TemplateSelect } from './TemplateSelect';
import type { WritingMemory } from './writing-memory';
import type { Letter, Stage } from './writing-port';

export interface LetterPaneProps extends WritingProps {
  templates: Template[];
  letter: Letter;
  stage: Stage;
  position: { at: number; of: number };
  memory: WritingMemory;
  onStep(by: 1 | -1): void;
  /** It went out; with a text there is something to say. */
  onSent(text?: string): void;
}

const words = writingWords.letter;

/** One letter: to whom, by which template, how it reads, and what can be done with it. */
export function LetterPane(props: LetterPaneProps) {
  const { data, desk, ports, port, templates, letter, memory } = props;
  const wish = toWish(letter, props.stage);
  const usedIn = useMemo(() => createUsedIn(port), [port]);
  const key = letter.rows[0]?.key ?? '';
  const choice = { templates, usedIn, usedLast: memory.usedLast(props.stage) };
  const [chosenId, setChosenId] = useState(memory.chosenFor(key, props.stage));
  const template = templates.find(({ id }) => id === chosenId) ?? suggestTemplate(choice, wish);
  const [version, setVersion] = useState(0);
  const [row] = letter.rows;

  if (template === undefined || row === undefined) return null;
  const translation = findTranslation(choice, wish, template);
  const message = port.compose(template, letter.rows, {
    campaign: data.campaign,
    now: ports.now(),
  });
  const adjustedKey = `${key} ${template.id}`;
  const adjusted = memory.adjusted.get(adjustedKey);
  const isToMailbox = wish.isToMailbox && template.route === 'email';

  function choose(id: string) {
    memory.choose(key, id, props.stage);
    setChosenId(id);
  }

  return (
    <>
      <div class="letter-scroll">
        <LetterHead {...props} />
        <div class="letter-with">
          <TemplateSelect
            templates={templates}
            chosen={template}
            translation={translation}
            language={letter.language?.code}
            onChoose={choose}
          />
          {isToMailbox
            ? message.facts.first_name === undefined && (
                <p class="hint">{writingWords.firstName.shared}</p>
              )
            : letter.rows.length === 1 && (
                <FirstName key={row.key} row={row} desk={desk} port={port} />
              )}
        </div>
        {isToMailbox && !usedIn(template).includes('creators') && (
          <p class="letter-warning">
            <span class="warning-sign" aria-hidden="true">
              ▲
            </span>{' '}
            {words.lacksCreators}
          </p>
        )}
        <LetterText
          template={template}
          message={message}
          adjusted={adjusted}
          campaignId={data.campaign.id}
          used={usedIn(template)}
          onAdjust={(texts) => {
            if (texts === undefined) memory.adjusted.delete(adjustedKey);
            else memory.adjusted.set(adjustedKey, texts);
            setVersion(version + 1);
          }}
        />
      </div>
      <LetterActions {...props} template={template} message={message} adjusted={adjusted} />
    </>
  );
}

/** Reads each template once: of a hundred the suggestion asks them all, for every letter. */
function createUsedIn(port: WritingProps['port']): TemplateChoice['usedIn'] {
  const known = new Map<string, readonly TemplateVariable[]>();
  return ({ subject, body }) => {
    const text = `${subject}\n${body}`;
    const used = known.get(text) ?? port.readVariables(text).used;
    known.set(text, used);
    return used;
  };
}

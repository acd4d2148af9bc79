import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { writingWords } from '@/assets/messages/writing';
import type { Template } from '@/lib/model/template';
import { templateVariables } from '@/lib/model/template-variable';
import { type Edited, insertAt, type TemplateProblems, wrapPassage } from './template-form';

interface TemplateTextProps {
  template: Template;
  problems: TemplateProblems;
  /** What stands in braces and is no variable. */
  unknown: readonly string[];
  onChange(change: Partial<Pick<Template, 'subject' | 'body'>>): void;
}

type Field = 'subject' | 'body';

const words = writingWords.editor;

/** Subject and message, with the variables to put where the caret stands. */
export function TemplateText({ template, problems, unknown, onChange }: TemplateTextProps) {
  const subject = useRef<HTMLInputElement>(null);
  const body = useRef<HTMLTextAreaElement>(null);
  const last = useRef<Field>('body');
  const caret = useRef<number | undefined>(undefined);
  const id = useId();
  const hasSubject = template.route === 'email';
  const errorOf = (field: Field) => problems[field];

  // The caret can be placed only once the field holds the new text.
  useLayoutEffect(() => {
    if (caret.current === undefined) return;
    const field = last.current === 'subject' ? subject.current : body.current;
    field?.focus();
    field?.setSelectionRange(caret.current, caret.current);
    caret.current = undefined;
  });

  function edit(toEdited: (text: string, from: number, to: number) => Edited) {
    const field: Field = last.current === 'subject' && hasSubject ? 'subject' : 'body';
    const element = field === 'subject' ? subject.current : body.current;
    const text = template[field];
    const from = element?.selectionStart ?? text.length;
    const edited = toEdited(text, from, element?.selectionEnd ?? from);
    last.current = field;
    caret.current = edited.caret;
    onChange({ [field]: edited.text });
  }

  return (
    <div class="template-text">
      {hasSubject && (
        <div class={`field ${problems.subject === undefined ? '' : 'has-error'}`}>
          <label for={`${id}-subject`}>{words.subject}</label>
          <input
            id={`${id}-subject`}
            ref={subject}
            dir="auto"
            autocomplete="off"
            value={template.subject}
            aria-invalid={problems.subject !== undefined}
            aria-describedby={`${id}-subject-hint`}
            onFocus={() => {
              last.current = 'subject';
            }}
            onInput={(event) => onChange({ subject: event.currentTarget.value })}
          />
          <span class={errorOf('subject') ? 'error' : 'hint'} id={`${id}-subject-hint`}>
            {errorOf('subject') ?? words.subjectHint}
          </span>
        </div>
      )}
      <fieldset class="variable-chips">
        <legend>{words.insert}</legend>
        {templateVariables.map((variable) => {
          const { label, from } = writingWords.variables[variable];
          return (
            <button
              key={variable}
              type="button"
              class="token"
              title={from}
              aria-label={words.insertOne(label, from)}
              onClick={() => edit((...place) => insertAt(...place, `{${variable}}`))}
            >
              {label}
            </button>
          );
        })}
        <button
          type="button"
          class="token is-passage"
          title={words.passageSaid}
          onClick={() => edit(wrapPassage)}
        >
          {words.passage}
        </button>
      </fieldset>
      <div class={`field ${problems.body === undefined ? '' : 'has-error'}`}>
        <label for={`${id}-body`}>{words.body}</label>
        <textarea
          id={`${id}-body`}
          ref={body}
          dir="auto"
          rows={14}
          value={template.body}
          aria-invalid={problems.body !== undefined}
          aria-describedby={`${id}-body-hint`}
          onFocus={() => {
            last.current = 'body';
          }}
          onInput={(event) => onChange({ body: event.currentTarget.value })}
        />
        <span class={errorOf('body') ? 'error' : 'hint'} id={`${id}-body-hint`}>
          {errorOf('body') ?? words.bodyHint}
        </span>
      </div>
      <p class="error template-unknown" role="status">
        {unknown.length > 0 && words.unknown(unknown.join(' '))}
      </p>
    </div>
  );
}

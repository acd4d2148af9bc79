import { useId, useMemo, useState } from 'preact/hooks';
import { messages } from '@/assets/messages/messages';
import { writingWords } from '@/assets/messages/writing';
import { EditorForm } from '@/components/desk/EditorForm';
import { TextField } from '@/components/desk/TextField';
import { type Template, templateRoutes } from '@/lib/model/template';
import type { WritingProps } from './MessagesView';
import { TemplatePreview } from './TemplatePreview';
import { TemplateText } from './TemplateText';
import { findProblems, type TemplateProblems, toStored } from './template-form';

interface TemplateEditorProps extends WritingProps {
  /** Under which what is typed is kept until it is saved or given up. */
  draftKey: string;
  isNew: boolean;
  begin(): Template;
  /** Resolves to whether it was stored. */
  onSave(template: Template): Promise<boolean>;
  onLeave(): void;
}

const words = writingWords.editor;

/** A template with its preview. What is typed survives leaving the view. */
export function TemplateEditor(props: TemplateEditorProps) {
  const { port, draftKey, isNew, begin, onLeave } = props;
  const { drafts } = port;
  const [isKept, setKept] = useState(drafts.has(draftKey));
  const [template, setTemplate] = useState(() => drafts.get(draftKey) ?? begin());
  const [isChecked, setChecked] = useState(false);
  const [isSaving, setSaving] = useState(false);
  const id = useId();
  const all = findProblems(template);
  const problems: TemplateProblems = isChecked ? all : {};
  const count = Object.keys(problems).length;
  const languages = useMemo(() => toLanguageChoices(port.languages), [port.languages]);

  function change(part: Partial<Template>) {
    const next = { ...template, ...part };
    setTemplate(next);
    drafts.set(draftKey, next);
  }

  async function save(form: HTMLFormElement) {
    setChecked(true);
    if (Object.keys(all).length > 0) {
      requestAnimationFrame(() => form.querySelector<HTMLElement>('[aria-invalid=true]')?.focus());
      return;
    }
    setSaving(true);
    if (await props.onSave(toStored(template))) drafts.delete(draftKey);
    setSaving(false);
  }

  return (
    <EditorForm
      title={isNew ? words.newTitle : words.title}
      intro={
        <>
          <p>{words.intro}</p>
          {isKept && (
            <p class="kept">
              {words.kept}{' '}
              <button
                type="button"
                class="text-button"
                onClick={() => {
                  drafts.delete(draftKey);
                  setTemplate(begin());
                  setKept(false);
                }}
              >
                {words.discard}
              </button>
            </p>
          )}
        </>
      }
      aside={<TemplatePreview {...props} template={template} />}
      problem={count === 0 ? undefined : words.problems(count)}
      saveLabel={words.save}
      leaveLabel={words.leave}
      isSaving={isSaving}
      onSave={save}
      onLeave={() => {
        drafts.delete(draftKey);
        onLeave();
      }}
    >
      <TextField
        label={words.name}
        hint={words.nameHint}
        error={problems.name}
        value={template.name}
        onInput={(name) => change({ name })}
      />
      <div class="template-way">
        <fieldset class="field">
          <legend>{words.route}</legend>
          <div class="choices">
            {templateRoutes.map((route) => (
              <label key={route} class="choice">
                <input
                  type="radio"
                  name={`${id}-route`}
                  checked={template.route === route}
                  onChange={() => change({ route })}
                />
                {writingWords.routes[route]}
              </label>
            ))}
          </div>
        </fieldset>
        <div class="field">
          <label for={`${id}-language`}>{words.language}</label>
          <select
            id={`${id}-language`}
            aria-describedby={`${id}-language-hint`}
            value={template.language}
            onChange={(event) => change({ language: event.currentTarget.value })}
          >
            {languages.map(({ code, name }) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </select>
          <span class="hint" id={`${id}-language-hint`}>
            {words.languageHint}
          </span>
        </div>
      </div>
      <TemplateText
        template={template}
        problems={problems}
        unknown={port.readVariables(`${template.subject}\n${template.body}`).unknown}
        onChange={change}
      />
    </EditorForm>
  );
}

function toLanguageChoices(codes: readonly string[]): { code: string; name: string }[] {
  return codes
    .map((code) => ({ code, name: messages.names.language(code) }))
    .sort((a, b) => a.name.localeCompare(b.name));
}

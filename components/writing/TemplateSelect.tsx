import { useId } from 'preact/hooks';
import { messages } from '@/assets/messages/messages';
import { writingWords } from '@/assets/messages/writing';
import type { Template } from '@/lib/model/template';

interface TemplateSelectProps {
  templates: readonly Template[];
  chosen: Template;
  /** The like of it in the language of the captions. */
  translation?: Template;
  /** Of the captions. */
  language?: string;
  onChoose(id: string): void;
}

const words = writingWords.letter;

/** The template of a letter, and one in the creator's language where another is chosen: captions only suggest. */
export function TemplateSelect(props: TemplateSelectProps) {
  const { templates, chosen, translation, language, onChoose } = props;
  const id = useId();
  const languages = [...new Set(templates.map((template) => template.language))].sort((a, b) =>
    messages.names.language(a).localeCompare(messages.names.language(b)),
  );
  const isOther = language !== undefined && chosen.language !== language;

  return (
    <div class="field template-select">
      <label for={id}>{words.template}</label>
      <select
        id={id}
        value={chosen.id}
        aria-describedby={`${id}-hint`}
        onChange={(event) => onChoose(event.currentTarget.value)}
      >
        {languages.map((code) => (
          <optgroup key={code} label={messages.names.language(code)}>
            {templates
              .filter((template) => template.language === code)
              .map((template) => (
                <option key={template.id} value={template.id}>
                  {template.name} · {messages.names.language(code)}
                </option>
              ))}
          </optgroup>
        ))}
      </select>
      <span class="hint" id={`${id}-hint`}>
        {!isOther && words.otherRoute[chosen.route]}
        {isOther && translation === undefined && words.noneInLanguage(nameOf(language))}
        {isOther && translation !== undefined && (
          <>
            {words.inLanguage(nameOf(language))}{' '}
            <button type="button" class="text-button" onClick={() => onChoose(translation.id)}>
              {words.useIt}
            </button>
          </>
        )}
      </span>
    </div>
  );
}

function nameOf(language: string | undefined): string {
  return language === undefined ? '' : messages.names.language(language);
}

import { useId } from 'preact/hooks';
import { reportWords } from '@/assets/messages/report';
import { maxIntro, maxTitle, type ReportText } from './report-text';

interface TextOptionsProps {
  text: ReportText;
  /** The title where none is typed. */
  placeholder: string;
  onChange(text: ReportText): void;
}

const words = reportWords.text;

/** Title and introduction of the report. */
export function TextOptions({ text, placeholder, onChange }: TextOptionsProps) {
  const id = useId();
  return (
    <fieldset class="report-group">
      <legend>{words.legend}</legend>
      <div class="field">
        <label for={`${id}-title`}>{words.title}</label>
        <input
          id={`${id}-title`}
          dir="auto"
          autocomplete="off"
          maxLength={maxTitle}
          placeholder={placeholder}
          value={text.title}
          aria-describedby={`${id}-title-hint`}
          onInput={({ currentTarget: { value } }) => onChange({ ...text, title: value })}
        />
        <span class="hint" id={`${id}-title-hint`}>
          {words.titleHint}
        </span>
      </div>
      <div class="field">
        <label for={`${id}-intro`}>{words.intro}</label>
        <textarea
          id={`${id}-intro`}
          dir="auto"
          rows={4}
          maxLength={maxIntro}
          value={text.intro}
          aria-describedby={`${id}-intro-hint`}
          onInput={({ currentTarget: { value } }) => onChange({ ...text, intro: value })}
        />
        <span class="hint" id={`${id}-intro-hint`}>
          {words.introHint}
        </span>
      </div>
    </fieldset>
  );
}

import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { pageWords } from '@/assets/messages/pages';
import './styles/editor.css';

interface EditorFormProps {
  /** Absent where the intro brings its own. */
  title?: string;
  /** Under the title. */
  intro?: ComponentChildren;
  /** Beside the fields, under them where there is no room. */
  aside?: ComponentChildren;
  /** In the foot, while there is no problem. */
  footNote?: ComponentChildren;
  /** What keeps the form from being saved; read out at once. */
  problem?: string;
  saveLabel: string;
  /** "Cancel", unless leaving does more than that. */
  leaveLabel?: string;
  isSaving?: boolean;
  onSave(form: HTMLFormElement): void;
  onLeave(): void;
  children: ComponentChildren;
}

/** A form in place of the list: title and fields scroll, the buttons stay. */
export function EditorForm(props: EditorFormProps) {
  const { title, intro, aside, problem, isSaving = false, onSave, onLeave, children } = props;
  const root = useRef<HTMLFormElement>(null);

  // Before the first paint: a later focus would take the field from under typing hands.
  useLayoutEffect(() => root.current?.querySelector('h2')?.focus(), []);

  return (
    <form
      class="editor"
      ref={root}
      novalidate
      onSubmit={(event) => {
        event.preventDefault();
        onSave(event.currentTarget);
      }}
    >
      <div class={aside === undefined ? 'editor-scroll' : 'editor-scroll has-aside'}>
        <div class="editor-main">
          <div class="editor-body">
            <div class="editor-intro">
              {title !== undefined && <h2 tabIndex={-1}>{title}</h2>}
              {intro}
            </div>
            {children}
          </div>
        </div>
        {aside !== undefined && <div class="editor-aside">{aside}</div>}
      </div>
      <div class="editor-foot">
        <span role="alert" class="error">
          {problem}
        </span>
        {problem === undefined && props.footNote !== undefined && (
          <span class="foot-note">{props.footNote}</span>
        )}
        <button type="button" class="button" onClick={onLeave}>
          {props.leaveLabel ?? pageWords.brief.cancel}
        </button>
        <button type="submit" class="button primary" disabled={isSaving}>
          {props.saveLabel}
        </button>
      </div>
    </form>
  );
}

import type { ComponentChildren } from 'preact';
import { writingWords } from '@/assets/messages/writing';
import { Dialog } from '@/components/desk/Dialog';
import type { TemplateVariable } from '@/lib/model/template-variable';

interface GapDialogProps {
  unfilled: readonly TemplateVariable[];
  unknown: readonly string[];
  onClose(): void;
  /** What goes on all the same. */
  children: ComponentChildren;
}

const words = writingWords.letter;

/** Asks before a message leaves with something missing in it. */
export function GapDialog({ unfilled, unknown, onClose, children }: GapDialogProps) {
  const names = unfilled.map((variable) => writingWords.variables[variable].label).join(', ');
  return (
    <Dialog
      title={words.gapsTitle}
      onClose={onClose}
      buttons={
        <>
          <button type="button" class="button" onClick={onClose}>
            {words.goBack}
          </button>
          {children}
        </>
      }
    >
      {unfilled.length > 0 && <p>{words.gapsText(names)}</p>}
      {unknown.length > 0 && <p>{words.unknownText(unknown.join(' '))}</p>}
    </Dialog>
  );
}

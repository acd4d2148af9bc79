import type { ComponentChildren } from 'preact';
import { messages } from '@/assets/messages/messages';

const text = messages.overlay.dossier;

export interface MoreProps {
  /** The row's label. */
  about: string;
  /** One paragraph each; what is not known says nothing here. */
  sentences?: readonly (string | undefined)[];
  children?: ComponentChildren;
}

/** What a row has beyond figure, drawing and sentence, folded away; nothing for nothing. */
export function More({ about, sentences = [], children }: MoreProps) {
  const said = sentences.filter((sentence) => sentence !== undefined);
  if (said.length === 0 && !children) return null;
  return (
    <details class="more">
      <summary aria-label={text.moreOn(about)}>{text.more}</summary>
      <div class="more-body">
        {said.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        {children}
      </div>
    </details>
  );
}

import { writingWords } from '@/assets/messages/writing';
import type { Filled } from '@/lib/model/template-variable';
import type { ComposedMessage } from './writing-port';

const words = writingWords.letter;

interface MessagePaperProps {
  message: Pick<ComposedMessage, 'subject' | 'body'>;
  hasSubject: boolean;
}

/** A message as it will be read, with what was filled in tinted and what is missing named. */
export function MessagePaper({ message, hasSubject }: MessagePaperProps) {
  return (
    <div class="paper">
      {hasSubject && (
        <p class="paper-subject">
          <span class="muted">{words.subject}</span>
          <strong>
            <FilledText filled={message.subject} />
          </strong>
        </p>
      )}
      <p class="paper-body">
        <FilledText filled={message.body} />
      </p>
    </div>
  );
}

function FilledText({ filled }: { filled: Filled }) {
  return (
    <>
      {filled.parts.map(({ text, from, isGap }, i) => {
        if (from === undefined) return text;
        const { label, from: source } = writingWords.variables[from];
        if (!isGap) {
          return (
            <span key={i} class="from-fact" title={source}>
              {text}
            </span>
          );
        }
        return (
          <span key={i} class="gap" title={words.gapSaid(label)}>
            <span aria-hidden="true">▲ {words.gap(label)}</span>
            <span class="said">{words.gapSaid(label)}</span>
          </span>
        );
      })}
    </>
  );
}

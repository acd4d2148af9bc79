import { useId } from 'preact/hooks';
import { writingWords } from '@/assets/messages/writing';
import { toHash } from '@/components/desk/section';
import type { Template } from '@/lib/model/template';
import type { TemplateVariable } from '@/lib/model/template-variable';
import { MessagePaper } from './MessagePaper';
import { findGaps } from './message-gaps';
import type { Adjusted } from './writing-memory';
import type { ComposedMessage } from './writing-port';

interface LetterTextProps {
  template: Template;
  message: ComposedMessage;
  /** The texts as changed by hand. */
  adjusted?: Adjusted;
  campaignId: string;
  /** Variables that the template names. */
  used: readonly TemplateVariable[];
  /** `undefined` goes back to the template. */
  onAdjust(texts: Adjusted | undefined): void;
}

const words = writingWords.letter;
const fromDetails: readonly TemplateVariable[] = ['product', 'offer', 'sender', 'disclosure'];

/** How the letter reads: filled in, with its gaps named; or as the scout changed it. */
export function LetterText(props: LetterTextProps) {
  const { template, message, adjusted, onAdjust } = props;
  const { unfilled, unknown } = findGaps(message);
  const id = useId();

  if (adjusted !== undefined) {
    return (
      <div class="letter-text is-adjusted">
        {template.route === 'email' && (
          <div class="field">
            <label for={`${id}-subject`}>{words.subject}</label>
            <input
              id={`${id}-subject`}
              dir="auto"
              value={adjusted.subject}
              onInput={(event) => onAdjust({ ...adjusted, subject: event.currentTarget.value })}
            />
          </div>
        )}
        <div class="field">
          <label for={`${id}-body`}>{words.message}</label>
          <textarea
            id={`${id}-body`}
            dir="auto"
            rows={14}
            value={adjusted.body}
            onInput={(event) => onAdjust({ ...adjusted, body: event.currentTarget.value })}
          />
          <span class="hint">{words.adjusted}</span>
        </div>
        <button type="button" class="text-button" onClick={() => onAdjust(undefined)}>
          {words.backToTemplate}
        </button>
      </div>
    );
  }
  return (
    <div class="letter-text">
      {unfilled.length + unknown.length > 0 && (
        <div class="letter-gaps" role="status">
          {unfilled.length > 0 && (
            <p>
              <strong>
                <span class="warning-sign" aria-hidden="true">
                  ▲
                </span>{' '}
                {words.unfilled(unfilled.length)}:{' '}
                {unfilled.map((variable) => writingWords.variables[variable].label).join(', ')}
              </strong>{' '}
              {words.unfilledHint}
            </p>
          )}
          {unknown.length > 0 && <p>{words.unknown(unknown.join(' '))}</p>}
          {unfilled.includes('brand') && (
            <a class="gap-link" href={toHash(`campaigns/${props.campaignId}`)}>
              {words.fillBrief}
            </a>
          )}
          {unfilled.some((variable) => fromDetails.includes(variable)) && (
            <a class="gap-link" href={toHash('outreach/tracking')}>
              {words.fillDetails}
            </a>
          )}
        </div>
      )}
      <MessagePaper message={message} hasSubject={template.route === 'email'} />
      <div class="letter-below">
        <button
          type="button"
          class="button"
          onClick={() => onAdjust({ subject: message.subject.text, body: message.body.text })}
        >
          {words.adjust}
        </button>
        <FactList used={props.used} message={message} />
      </div>
    </div>
  );
}

function FactList({ used, message }: Pick<LetterTextProps, 'used' | 'message'>) {
  return (
    <details class="fact-list">
      <summary>{words.facts}</summary>
      <dl>
        {used.map((variable) => {
          const { label, from } = writingWords.variables[variable];
          const value = message.facts[variable];
          return (
            <div key={variable}>
              <dt>
                {label} <small>{from}</small>
              </dt>
              <dd>{value === undefined ? <em>{words.notKnown}</em> : <bdi>{value}</bdi>}</dd>
            </div>
          );
        })}
      </dl>
    </details>
  );
}

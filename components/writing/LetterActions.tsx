import { useState } from 'preact/hooks';
import { writingWords } from '@/assets/messages/writing';
import { Icon } from '@/components/desk/Icon';
import type { Template } from '@/lib/model/template';
import { GapDialog } from './GapDialog';
import type { LetterPaneProps } from './LetterPane';
import { toLetterNote } from './letter-note';
import { toHandles } from './letter-words';
import { findGaps } from './message-gaps';
import type { Adjusted } from './writing-memory';
import type { ComposedMessage } from './writing-port';

interface LetterActionsProps extends LetterPaneProps {
  template: Template;
  message: ComposedMessage;
  adjusted?: Adjusted;
}

const words = writingWords.letter;

/** Takes the letter to where it is sent, and says that it was: Feedscout sends nothing. */
export function LetterActions(props: LetterActionsProps) {
  const { letter, stage, template, message, adjusted, desk, ports, port, say } = props;
  const [asking, setAsking] = useState<'copy' | 'open'>();
  const [isBusy, setBusy] = useState(false);
  const { rows, email, link } = letter;
  const texts = adjusted ?? { subject: message.subject.text, body: message.body.text };
  const gaps = findGaps(message);
  // What was written by hand is the scout's own.
  const hasGaps = adjusted === undefined && gaps.unfilled.length + gaps.unknown.length > 0;
  const mailto =
    email !== undefined && template.route === 'email' ? port.toMailto(email, texts) : undefined;

  async function copy(text: string, said: string) {
    say((await ports.copyText(text)) ? said : words.notCopied);
  }

  const copyBody = () => copy(texts.body, words.copied);

  async function sent() {
    setBusy(true);
    const toNote = () => toLetterNote(letter, template, ports);
    props.memory.choose(rows[0]?.key ?? '', template.id, stage);
    if (stage === 'first') {
      // The next letter is shown at once; what the store says of this one comes as a notice.
      props.onSent();
      await desk.markContacted(rows, toNote);
      setBusy(false);
      return;
    }
    const isLogged = await desk.logContact(rows, toNote);
    setBusy(false);
    if (isLogged) props.onSent(words.logged(toHandles(letter)));
  }

  const openEmail = mailto && (
    <a
      class="button"
      href={mailto.href}
      target="_blank"
      rel="noreferrer"
      onClick={() => {
        if (mailto.isBodyLeftOut) void copy(texts.body, words.tooLongCopied);
        setAsking(undefined);
      }}
    >
      <Icon name="mail" />
      {asking === 'open' ? words.openAnyway : words.openEmail}
    </a>
  );

  return (
    <footer class="letter-foot">
      {mailto?.isBodyLeftOut && <p class="hint letter-long">{words.tooLong}</p>}
      <button
        type="button"
        class="button primary"
        onClick={() => (hasGaps ? setAsking('copy') : copyBody())}
      >
        {words.copy}
      </button>
      {template.route === 'email' && (
        <button
          type="button"
          class="button"
          disabled={texts.subject === ''}
          onClick={() => copy(texts.subject, words.copiedSubject)}
        >
          {words.copySubject}
        </button>
      )}
      {!hasGaps && openEmail}
      {hasGaps && mailto && (
        <button type="button" class="button" onClick={() => setAsking('open')}>
          <Icon name="mail" />
          {words.openEmail}
        </button>
      )}
      {link !== undefined && email === undefined && (
        <a class="button" href={link} target="_blank" rel="noreferrer">
          <Icon name="link" />
          {words.openLink}
        </a>
      )}
      {rows.length === 1 && rows[0] !== undefined && (
        <a
          class="button"
          href={ports.toProfileUrl(rows[0].creator.handle)}
          target="_blank"
          rel="noreferrer"
        >
          <Icon name="window" />
          {words.openProfile}
        </a>
      )}
      <span class="letter-mark">
        <span class="hint">{words.markHint}</span>
        <button
          type="button"
          class="button inviting"
          title={words.markSaid}
          disabled={isBusy}
          onClick={sent}
        >
          <Icon name="check" />
          {stage === 'first' ? words.mark : words.logSent}
        </button>
      </span>
      {asking !== undefined && (
        <GapDialog {...gaps} onClose={() => setAsking(undefined)}>
          {asking === 'open' ? (
            openEmail
          ) : (
            <button
              type="button"
              class="button primary"
              onClick={() => {
                setAsking(undefined);
                void copyBody();
              }}
            >
              {words.copyAnyway}
            </button>
          )}
        </GapDialog>
      )}
    </footer>
  );
}

import { messages } from '@/assets/messages/messages';
import { writingWords } from '@/assets/messages/writing';
import type { LetterPaneProps } from './LetterPane';
import { toHandles, toReason } from './letter-words';

const words = writingWords.letter;
const maxBeside = 5;

/** To whom the letter goes, by which way, and what is to be known before. */
export function LetterHead({ letter, ports, position, onStep }: LetterPaneProps) {
  const { rows, route, email, language, beside } = letter;
  const now = ports.now();
  const log = rows[0]?.collaboration?.log ?? [];
  const sent = log.filter(({ isFromCreator }) => !isFromCreator);
  const [lastSent] = sent;

  return (
    <header class="letter-head">
      <div class="letter-title">
        <h3 tabIndex={-1}>
          {rows.map(({ key, creator }, i) => (
            <span key={key}>
              {i > 0 && ', '}
              <a
                href={ports.toProfileUrl(creator.handle)}
                target="_blank"
                rel="noreferrer"
                title={words.profile(creator.handle)}
              >
                <bdi>@{creator.handle}</bdi>
              </a>
            </span>
          ))}
        </h3>
        <div class="letter-steps" title={words.keys}>
          <button
            type="button"
            class="button"
            aria-keyshortcuts="Alt+ArrowUp"
            disabled={position.at === 0}
            onClick={() => onStep(-1)}
          >
            {words.previous}
          </button>
          <span class="muted">{words.position(position.at + 1, position.of)}</span>
          <button
            type="button"
            class="button"
            aria-keyshortcuts="Alt+ArrowDown"
            disabled={position.at + 1 >= position.of}
            onClick={() => onStep(1)}
          >
            {words.next}
          </button>
        </div>
      </div>
      <p class="letter-names" title={toHandles(letter)}>
        {rows.flatMap(({ creator }) => creator.name ?? []).join(', ')}
      </p>
      <ul class="letter-facts">
        <li>{email === undefined ? words.routes[route] : words.toMailbox(email)}</li>
        <li>{toCaptions()}</li>
        {lastSent !== undefined && (
          <li>
            {words.lastSent(lastSent.at, now)} · {words.sentTimes(sent.length)}
          </li>
        )}
      </ul>
      {beside.slice(0, maxBeside).map(({ row, why }) => (
        <p key={row.key} class="letter-warning">
          <span class="warning-sign" aria-hidden="true">
            ▲
          </span>{' '}
          {words.beside(row.creator.handle, toReason(why, now))}
        </p>
      ))}
    </header>
  );

  function toCaptions(): string {
    if (language !== undefined) {
      const name = messages.names.language(language.code);
      return words.captions(name, language.sharePct, language.n);
    }
    const isMixed = rows.some(({ rating }) => rating.content.language !== undefined);
    return isMixed ? words.captionsDiffer : words.captionsUnknown;
  }
}

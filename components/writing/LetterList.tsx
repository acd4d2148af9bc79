import { useEffect, useRef, useState } from 'preact/hooks';
import { messages } from '@/assets/messages/messages';
import { writingWords } from '@/assets/messages/writing';
import { Icon, type IconName } from '@/components/desk/Icon';
import { toHandles, toLetterKey } from './letter-words';
import type { Letter } from './writing-port';

interface LetterListProps {
  letters: readonly Letter[];
  /** Which of them is being written. */
  current: number;
  onShow(letter: Letter): void;
}

const words = writingWords.queue;
/** So many are drawn; thousands would make every key slow. */
const part = 100;

const icons: Record<Letter['route'], IconName> = {
  email: 'mail',
  link: 'link',
  dm: 'message',
  unchecked: 'question',
};

/** The letters, one after the other; the arrow keys go through them. */
export function LetterList({ letters, current, onShow }: LetterListProps) {
  const [asked, setAsked] = useState(part);
  const list = useRef<HTMLUListElement>(null);
  const shown = Math.max(asked, Math.ceil((current + 1) / part) * part);
  const left = letters.length - shown;

  useEffect(() => {
    const button = list.current?.querySelector<HTMLElement>('[aria-current]');
    // The focus moves along only where it is in the list already.
    if (list.current?.contains(document.activeElement)) button?.focus();
    button?.scrollIntoView({ block: 'nearest' });
  }, [current]);

  return (
    <>
      <ul
        class="letter-list"
        ref={list}
        aria-label={words.list}
        onKeyDown={(event) => {
          if (event.altKey || event.ctrlKey || event.metaKey) return;
          const by = { ArrowDown: 1, ArrowUp: -1 }[event.key] ?? 0;
          const next = letters[current + by];
          if (by === 0 || next === undefined) return;
          event.preventDefault();
          onShow(next);
        }}
      >
        {letters.slice(0, shown).map((letter, i) => (
          <li key={toLetterKey(letter)}>
            <button
              type="button"
              aria-current={i === current ? 'true' : undefined}
              onClick={() => onShow(letter)}
            >
              <span class="letter-way" title={words.routes[letter.route]}>
                <Icon name={icons[letter.route]} />
                <span class="said">{words.routes[letter.route]}</span>
              </span>
              <span class="letter-who">
                <b class="clip">{toHandles(letter)}</b>
                <small class="clip">
                  {letter.rows.length > 1
                    ? words.shared(letter.rows.length)
                    : (letter.email ?? words.routes[letter.route])}
                </small>
              </span>
              {letter.language !== undefined && (
                <abbr class="letter-language" title={messages.names.language(letter.language.code)}>
                  {letter.language.code}
                </abbr>
              )}
            </button>
          </li>
        ))}
      </ul>
      {left > 0 && (
        <button type="button" class="button letters-more" onClick={() => setAsked(shown + part)}>
          {words.more(Math.min(part, left))}
        </button>
      )}
    </>
  );
}

import { useState } from 'preact/hooks';
import { messages } from '@/assets/messages/messages';
import { writingWords } from '@/assets/messages/writing';
import { Icon } from '@/components/desk/Icon';
import { Popover } from '@/components/desk/Popover';
import { toHash } from '@/components/desk/section';
import { toStarterPath } from './starter-template';
import type { Starter } from './writing-port';

const words = writingWords.templates;

/** An empty template, or one that begins with a message written already. */
export function NewTemplateMenu({ starters }: { starters: readonly Starter[] }) {
  const languages = [...new Set(starters.map(({ language }) => language))];
  const own = messages.locale.slice(0, 2);
  const [language, setLanguage] = useState(languages.includes(own) ? own : languages[0]);

  return (
    <Popover class="new-template" label={words.newFrom} before={<Icon name="add" />}>
      {() => (
        <>
          <a class="new-choice" href={toHash('outreach/messages/templates/new')}>
            <b>{words.blank}</b>
          </a>
          <label class="new-language">
            {writingWords.editor.language}
            <select value={language} onChange={(event) => setLanguage(event.currentTarget.value)}>
              {languages.map((code) => (
                <option key={code} value={code}>
                  {messages.names.language(code)}
                </option>
              ))}
            </select>
          </label>
          {starters
            .filter((starter) => starter.language === language)
            .map((starter) => (
              <a
                key={starter.kind}
                class="new-choice"
                href={toHash(`outreach/messages/templates/new/${toStarterPath(starter)}`)}
              >
                <b>{writingWords.kinds[starter.kind].name}</b>
                <small>{writingWords.kinds[starter.kind].hint}</small>
              </a>
            ))}
        </>
      )}
    </Popover>
  );
}

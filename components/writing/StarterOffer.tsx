import { useState } from 'preact/hooks';
import { messages } from '@/assets/messages/messages';
import { writingWords } from '@/assets/messages/writing';
import { Icon } from '@/components/desk/Icon';
import { toHash } from '@/components/desk/section';
import type { WritingProps } from './MessagesView';
import { toTemplate } from './starter-template';
import type { Templates } from './use-templates';

const words = writingWords.starters;

/** While there is no template: messages that are written already, in the languages of the brief. */
export function StarterOffer({
  data,
  ports,
  port,
  say,
  templates,
}: WritingProps & { templates: Templates }) {
  const languages = [...new Set(port.starters.map(({ language }) => language))];
  const [chosen, setChosen] = useState(() => {
    const wanted = languages.filter((language) => data.campaign.brief.languages.includes(language));
    return wanted.length > 0 ? wanted : languages.slice(0, 1);
  });
  const [isSaving, setSaving] = useState(false);
  const picked = port.starters.filter(({ language }) => chosen.includes(language));

  async function add() {
    setSaving(true);
    const made = picked.map((starter) => toTemplate(starter, ports));
    if (await templates.save(...made)) say(words.added(made.length));
    setSaving(false);
  }

  return (
    <div class="starter-offer">
      <Icon name="message" />
      <h3>{words.title}</h3>
      <p>{words.text}</p>
      <fieldset class="choices">
        <legend>{words.languages}</legend>
        {languages.map((language) => (
          <label key={language} class="choice">
            <input
              type="checkbox"
              checked={chosen.includes(language)}
              onChange={(event) =>
                setChosen(
                  event.currentTarget.checked
                    ? [...chosen, language]
                    : chosen.filter((one) => one !== language),
                )
              }
            />
            {messages.names.language(language)}
          </label>
        ))}
      </fieldset>
      <div class="starter-buttons">
        <button
          type="button"
          class="button primary"
          disabled={picked.length === 0 || isSaving}
          onClick={add}
        >
          {words.add(picked.length)}
        </button>
        <a class="button" href={toHash('outreach/messages/templates/new')}>
          {words.own}
        </a>
      </div>
    </div>
  );
}

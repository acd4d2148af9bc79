import { useState } from 'preact/hooks';
import { messages } from '@/assets/messages/messages';
import { writingWords } from '@/assets/messages/writing';
import { Dialog } from '@/components/desk/Dialog';
import { Icon } from '@/components/desk/Icon';
import { toHash } from '@/components/desk/section';
import type { Template } from '@/lib/model/template';
import type { WritingProps } from './MessagesView';
import { NewTemplateMenu } from './NewTemplateMenu';
import type { Templates } from './use-templates';

const words = writingWords.templates;
const maxName = 80;

/** What messages are written with: to edit, to copy, to delete. */
export function TemplateList({
  ports,
  port,
  say,
  templates,
}: WritingProps & { templates: Templates & { all: Template[] } }) {
  const [removed, setRemoved] = useState<Template>();
  const { all } = templates;
  const isFull = all.length >= port.maxTemplates;

  async function duplicate(template: Template) {
    if (isFull) return say(words.full(all.length));
    const name = words.copyOf(template.name).slice(0, maxName);
    const copy = { ...template, id: ports.newId(), name };
    if (await templates.save(copy)) say(words.saved(name));
  }

  async function remove(template: Template) {
    setRemoved(undefined);
    if (await templates.remove(template)) say(words.removed(template.name));
  }

  return (
    <div class="templates-page">
      <div class="templates-bar">
        {isFull ? (
          <p class="hint">{words.full(all.length)}</p>
        ) : (
          <NewTemplateMenu starters={port.starters} />
        )}
      </div>
      <ul class="template-list" aria-label={words.label}>
        {all.map((template) => {
          const { unknown } = port.readVariables(`${template.subject}\n${template.body}`);
          return (
            <li key={template.id} class="template-item">
              <div>
                <h3>
                  <a href={toHash(`outreach/messages/templates/${template.id}`)}>
                    <bdi>{template.name}</bdi>
                  </a>
                </h3>
                <p class="template-facts">
                  <span class="way">
                    <Icon name={template.route === 'email' ? 'mail' : 'message'} />
                    {writingWords.routes[template.route]}
                  </span>
                  <span>{messages.names.language(template.language)}</span>
                  <span class="muted">{words.changed(template.updatedAt, ports.now())}</span>
                </p>
                <p class="template-start" dir="auto">
                  {template.subject || template.body.replace(/\s+/g, ' ')}
                </p>
                {unknown.length > 0 && <p class="error">{words.unknown(unknown.join(' '))}</p>}
              </div>
              <div class="template-buttons">
                <button
                  type="button"
                  class="button"
                  aria-label={words.duplicateOne(template.name)}
                  onClick={() => duplicate(template)}
                >
                  {words.duplicate}
                </button>
                <button
                  type="button"
                  class="button"
                  aria-label={words.removeOne(template.name)}
                  onClick={() => setRemoved(template)}
                >
                  {words.remove}
                </button>
              </div>
            </li>
          );
        })}
      </ul>
      {removed !== undefined && (
        <Dialog
          title={words.removeTitle(removed.name)}
          onClose={() => setRemoved(undefined)}
          buttons={
            <>
              <button type="button" class="button" onClick={() => setRemoved(undefined)}>
                {words.cancel}
              </button>
              <button type="button" class="button primary" onClick={() => remove(removed)}>
                {words.removeConfirm}
              </button>
            </>
          }
        >
          <p>{words.removeText}</p>
        </Dialog>
      )}
    </div>
  );
}

import { messages } from '@/assets/messages/messages';
import { writingWords } from '@/assets/messages/writing';
import { toHash } from '@/components/desk/section';
import type { Template } from '@/lib/model/template';
import type { WritingProps } from './MessagesView';
import { emptyTemplate, toStarterPath, toTemplate } from './starter-template';
import { TemplateEditor } from './TemplateEditor';
import type { Templates } from './use-templates';

const list = 'outreach/messages/templates';

/** One template under its own address; `new` begins an empty one, `new/<starter>` one that is written. */
export function TemplatePage(props: WritingProps & { templates: Templates & { all: Template[] } }) {
  const { path, templates, ports, port, go, say } = props;
  const [id, from] = path.split('/');
  const stored = templates.all.find((template) => template.id === id);

  if (id !== 'new' && stored === undefined) {
    return (
      <div class="empty" role="alert">
        <h2>{writingWords.templates.gone}</h2>
        <a class="button" href={toHash(list)}>
          {writingWords.templates.back}
        </a>
      </div>
    );
  }

  function begin(): Template {
    if (stored !== undefined) return stored;
    const starter = port.starters.find((one) => toStarterPath(one) === from);
    if (starter !== undefined) return toTemplate(starter, ports);
    const own = messages.locale.slice(0, 2);
    return emptyTemplate(port.languages.includes(own) ? own : 'en', ports);
  }

  return (
    <TemplateEditor
      key={path}
      {...props}
      draftKey={path}
      isNew={stored === undefined}
      begin={begin}
      onSave={async (template) => {
        const { all } = templates;
        if (stored === undefined && all.length >= port.maxTemplates) {
          say(writingWords.templates.full(all.length));
          return false;
        }
        const isSaved = await templates.save({ ...template, updatedAt: ports.now() });
        if (isSaved) say(writingWords.templates.saved(template.name));
        if (isSaved) go(list);
        return isSaved;
      }}
      onLeave={() => go(list)}
    />
  );
}

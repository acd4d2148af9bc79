import { writingWords } from '@/assets/messages/writing';
import { ListSkeleton } from '@/components/desk/EmptyState';
import { type SectionProps, toHash } from '@/components/desk/section';
import { StarterOffer } from './StarterOffer';
import { TemplateList } from './TemplateList';
import { TemplatePage } from './TemplatePage';
import { useTemplates } from './use-templates';
import { WritingDesk } from './WritingDesk';
import './letters.css';
import './writing.css';
import type { WritingPort } from './writing-port';

export interface WritingProps extends SectionProps {
  port: WritingPort;
}

const words = writingWords;

/**
 * `#outreach/messages` writes to the shortlist, `…/templates` lists what is written with,
 * `…/templates/<id>` and `…/templates/new` edit it.
 */
export function MessagesView(props: WritingProps) {
  const { path, port, say } = props;
  const templates = useTemplates(port, say);
  const [at = '', ...rest] = path.split('/');
  const isAtTemplates = at === 'templates';
  const { all } = templates;

  if (all === undefined && templates.isFailed) {
    return (
      <div class="empty" role="alert">
        <span class="warning" aria-hidden="true">
          ▲
        </span>
        <h2>{words.failedTitle}</h2>
        <p>{words.failedText}</p>
        <button type="button" class="button primary" onClick={templates.reload}>
          {words.retry}
        </button>
      </div>
    );
  }
  if (all === undefined) return <ListSkeleton />;
  if (isAtTemplates && rest[0]) {
    return (
      <div class="writing">
        <TemplatePage {...props} path={rest.join('/')} templates={{ ...templates, all }} />
      </div>
    );
  }
  return (
    <div class="writing">
      <header class="writing-head">
        <h2 class="said">{words.title}</h2>
        <nav class="writing-places" aria-label={words.places.label}>
          <a href={toHash('outreach/messages')} aria-current={isAtTemplates ? undefined : 'page'}>
            {words.places.write}
          </a>
          <a
            href={toHash('outreach/messages/templates')}
            aria-current={isAtTemplates ? 'page' : undefined}
          >
            {words.places.templates(all.length)}
          </a>
        </nav>
      </header>
      {all.length === 0 ? (
        <StarterOffer {...props} templates={templates} />
      ) : isAtTemplates ? (
        <TemplateList {...props} templates={{ ...templates, all }} />
      ) : (
        <WritingDesk {...props} templates={all} />
      )}
    </div>
  );
}

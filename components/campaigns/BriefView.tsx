import { useEffect, useState } from 'preact/hooks';
import { messages } from '@/assets/messages/messages';
import { workspaceWords } from '@/assets/messages/workspace';
import { ListSkeleton } from '@/components/desk/EmptyState';
import type { CampaignEditor, CampaignEditorProps } from './CampaignEditor';

const words = workspaceWords;

/** The editor of a brief, loaded when it is first opened: a popup is opened for its list. */
export function BriefView(props: CampaignEditorProps) {
  const [loaded, setLoaded] = useState<{ Editor?: typeof CampaignEditor }>();
  const [attempt, setAttempt] = useState(0);

  // Again with every attempt.
  useEffect(() => {
    let isOver = false;
    const settle = (Editor?: typeof CampaignEditor) => !isOver && setLoaded({ Editor });
    import('./CampaignEditor').then(
      (file) => settle(file.CampaignEditor),
      () => settle(),
    );
    return () => {
      isOver = true;
    };
  }, [attempt]);

  if (loaded === undefined) return <ListSkeleton />;
  const { Editor } = loaded;
  if (Editor !== undefined) return <Editor key={props.campaign.id} {...props} />;
  return (
    <div class="empty" role="alert">
      <span class="warning" aria-hidden="true">
        ▲
      </span>
      <h2>{words.notLoadedTitle}</h2>
      <p>{words.notLoadedText}</p>
      <button type="button" class="button primary" onClick={() => setAttempt(attempt + 1)}>
        {messages.pages.empty.retry}
      </button>
    </div>
  );
}

import { type ComponentChildren, Fragment } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { messages } from '@/assets/messages/messages';
import { workspaceWords } from '@/assets/messages/workspace';
import { ListSkeleton } from './EmptyState';
import type { SectionId, SectionProps, Sections } from './section';

interface SectionViewProps extends SectionProps {
  sections: Sections;
  section: Exclude<SectionId, 'lists'>;
}

type Section = (props: SectionProps) => ComponentChildren;
const words = workspaceWords;

/** A section of the workspace, loaded when it is first opened. */
export function SectionView({ sections, section, ...props }: SectionViewProps) {
  const [loaded, setLoaded] = useState<{ section: string; View?: Section }>();
  const [attempt, setAttempt] = useState(0);

  useEffect(() => {
    let isOver = false;
    const settle = (View?: Section) => !isOver && setLoaded({ section, View });
    sections[section]().then(settle, () => settle());
    return () => {
      isOver = true;
    };
  }, [sections, section, attempt]);

  if (loaded?.section !== section) return <ListSkeleton />;
  const { View } = loaded;
  if (View !== undefined) {
    return (
      <Fragment key={section}>
        <View {...props} />
      </Fragment>
    );
  }
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

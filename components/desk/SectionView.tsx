import { type ComponentChildren, Fragment } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { NotLoaded } from '@/components/NotLoaded';
import { ListSkeleton } from './EmptyState';
import type { SectionProps, SectionViewProps } from './section';

type Section = (props: SectionProps) => ComponentChildren;

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
  return <NotLoaded onRetry={() => setAttempt(attempt + 1)} />;
}

import { useEffect, useRef } from 'preact/hooks';
import { workspaceWords } from '@/assets/messages/workspace';
import { Icon, type IconName } from './Icon';
import { type SectionId, sectionIds, toHash } from './section';

const icons: Record<SectionId, IconName> = {
  lists: 'list',
  insights: 'chart',
  campaigns: 'flag',
  outreach: 'send',
  partners: 'people',
  results: 'results',
  planner: 'coins',
  report: 'note',
  import: 'import',
  data: 'database',
  settings: 'settings',
  help: 'question',
};

/** The views of the workspace, as links: a middle click opens one beside the others. */
export function SectionNav({ current }: { current: SectionId }) {
  const words = workspaceWords.sections;
  const nav = useRef<HTMLElement>(null);
  // A narrow window shows some of them at a time: the present one is among these.
  useEffect(() => {
    const link = nav.current?.querySelector('[aria-current]');
    link?.scrollIntoView?.({ block: 'nearest', inline: 'nearest' });
  }, [current]);
  return (
    <nav class="section-nav" aria-label={words.label} ref={nav}>
      {sectionIds.map((id) => (
        <a
          key={id}
          href={toHash(id)}
          aria-current={id === current ? 'page' : undefined}
          title={words[id]}
        >
          <Icon name={icons[id]} />
          <span>{words[id]}</span>
        </a>
      ))}
    </nav>
  );
}

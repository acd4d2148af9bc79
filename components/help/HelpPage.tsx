import { useEffect, useRef, useState } from 'preact/hooks';
import { helpWords } from '@/assets/messages/help';
import { type SectionProps, toHash } from '@/components/desk/section';
import { defaultRetentionDays, shortcutActions } from '@/lib/model/settings';
import { findTopics, type TopicId, topicGroups } from './find-topics';
import { KeyList } from './KeyList';
import { SampleChip } from './SampleChip';
import { TopicText } from './TopicText';

const words = helpWords;
const groups = ['use', 'figures', 'limits'] as const;

/** Everything there is to know, on one page: contents and search beside it, and it prints. */
export function HelpPage({ data, ports, path }: SectionProps) {
  const [search, setSearch] = useState('');
  const root = useRef<HTMLDivElement>(null);
  const keys = [words.keys.onTikTok, words.keys.inLists, ...shortcutActions.map(toDoes)].join('\n');
  const found = findTopics(search, { keys });

  useEffect(() => {
    if (path !== '')
      root.current?.querySelector(`[data-topic="${CSS.escape(path)}"]`)?.scrollIntoView();
  }, [path]);

  const list = (group: keyof typeof topicGroups) =>
    topicGroups[group].filter((id) => found.has(id));

  return (
    <div class="help" ref={root}>
      <nav class="help-contents" aria-label={words.contents}>
        <input
          type="search"
          aria-label={words.search}
          placeholder={words.search}
          value={search}
          onInput={(event) => setSearch(event.currentTarget.value)}
        />
        <span class="said" role="status">
          {search.trim() === '' ? '' : words.found(found.size)}
        </span>
        {groups.map((group) => (
          <div key={group} hidden={list(group).length === 0}>
            <h3>{words.groups[group]}</h3>
            <ul>
              {list(group).map((id) => (
                <li key={id}>
                  <a href={toHash(`help/${id}`)} aria-current={id === path ? 'true' : undefined}>
                    {words.topics[id].title}
                  </a>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </nav>
      <article class="help-text">
        <header class="help-head">
          <h2>{words.title}</h2>
          <a class="button" href={toHash('help/start')}>
            {words.start}
          </a>
          <button type="button" class="button" onClick={() => print()}>
            {words.print}
          </button>
        </header>
        {found.size === 0 && <p class="muted">{words.foundNothing(search.trim())}</p>}
        {groups.map((group) => (
          <section key={group} hidden={list(group).length === 0}>
            <h3 class="help-group">{words.groups[group]}</h3>
            {list(group).map((id) => (
              <section key={id} class="topic" data-topic={id} aria-labelledby={`topic-${id}`}>
                <h4 id={`topic-${id}`}>{words.topics[id].title}</h4>
                {id === 'chip' && <SampleChip />}
                <TopicText id={id} />
                <TopicExtra id={id} data={data} />
              </section>
            ))}
          </section>
        ))}
        <footer class="muted">{words.version(ports.product.version)}</footer>
      </article>
    </div>
  );
}

/** What a topic shows besides its words: what is set in this browser. */
function TopicExtra({ id, data }: Pick<SectionProps, 'data'> & { id: TopicId }) {
  const { settings } = data;
  if (id === 'keys') {
    return <KeyList shortcuts={settings.shortcuts} />;
  }
  if (id !== 'privacy') return null;
  return (
    <>
      <p>{words.expiry(settings.retentionDays ?? defaultRetentionDays)}</p>
      <p class="help-links">
        <a href={toHash('data')}>{words.dataLink}</a>
        <a href={toHash('settings')}>{words.settingsLink}</a>
      </p>
    </>
  );
}

function toDoes(action: (typeof shortcutActions)[number]): string {
  return words.keys.does[action];
}

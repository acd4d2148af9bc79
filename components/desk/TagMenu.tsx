import { useId, useState } from 'preact/hooks';
import { listWords } from '@/assets/messages/lists';
import { Icon } from './Icon';
import { Popover } from './Popover';
import type { DeskRow } from './row';
import { canTag, countTags, parseTags } from './tags';

interface TagMenuProps {
  rows: readonly DeskRow[];
  /** Tags that occur in the campaign, the most frequent first. */
  known: readonly string[];
  actions: {
    onAddTags(rows: readonly DeskRow[], tags: readonly string[]): void;
    onRemoveTags(rows: readonly DeskRow[], tags: readonly string[]): void;
  };
}

const words = listWords.bulk;
const suggested = 8;

/** Tags for all selected creators: one typed, one used before, or one taken away. */
export function TagMenu(props: TagMenuProps) {
  return (
    <Popover label={words.tags} class="upwards tag-menu">
      {(close) => <TagChoice {...props} onDone={close} />}
    </Popover>
  );
}

function TagChoice({ rows, known, actions, onDone }: TagMenuProps & { onDone(): void }) {
  const [text, setText] = useState('');
  const [hasError, setError] = useState(false);
  const id = useId();
  const present = countTags(rows);
  const everyone = new Set(present.filter(({ count }) => count === rows.length).map((t) => t.tag));
  const offered = known.filter((tag) => !everyone.has(tag)).slice(0, suggested);

  function add(tags: readonly string[]) {
    if (tags.length === 0) return;
    const isRoom = rows.every(({ entry }) => canTag(entry?.tags ?? [], tags));
    setError(!isRoom);
    if (!isRoom) return;
    onDone();
    actions.onAddTags(rows, tags);
  }

  return (
    <form
      class="tag-choice"
      onSubmit={(event) => {
        event.preventDefault();
        add(parseTags(text));
      }}
    >
      <div class="field">
        <label for={id}>{words.addTag}</label>
        <span class="joined">
          <input
            id={id}
            dir="auto"
            autocomplete="off"
            maxLength={200}
            value={text}
            aria-describedby={`${id}-hint`}
            aria-invalid={hasError}
            onInput={(event) => setText(event.currentTarget.value)}
          />
          <button type="submit" class="button">
            {words.add}
          </button>
        </span>
        <span class={hasError ? 'error' : 'hint'} id={`${id}-hint`}>
          {hasError ? listWords.cell.tooManyTags : words.addHint}
        </span>
      </div>
      {offered.length > 0 && (
        <TagList
          title={words.tagsOften}
          tags={offered}
          toSaid={words.suggestTag}
          icon="add"
          onPick={(tag) => add([tag])}
        />
      )}
      {present.length > 0 && (
        <TagList
          title={words.removeTag}
          tags={present.map(({ tag }) => tag)}
          toSaid={(tag) => words.removeTagSaid(tag, rows.length)}
          icon="remove"
          onPick={(tag) => {
            onDone();
            actions.onRemoveTags(
              rows.filter(({ entry }) => entry?.tags.includes(tag)),
              [tag],
            );
          }}
        />
      )}
    </form>
  );
}

interface TagListProps {
  title: string;
  tags: readonly string[];
  toSaid(tag: string): string;
  icon: 'add' | 'remove';
  onPick(tag: string): void;
}

function TagList({ title, tags, toSaid, icon, onPick }: TagListProps) {
  return (
    <div class="tag-list">
      <h3>{title}</h3>
      {tags.map((tag) => (
        <button
          key={tag}
          type="button"
          class="token"
          aria-label={toSaid(tag)}
          onClick={() => onPick(tag)}
        >
          <bdi class="clip">{tag}</bdi>
          <Icon name={icon} />
        </button>
      ))}
    </div>
  );
}

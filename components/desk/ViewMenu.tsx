import { useId, useState } from 'preact/hooks';
import { listWords } from '@/assets/messages/lists';
import type { SavedView } from '@/lib/model/settings';
import type { ChosenColumn } from './columns';
import { Icon } from './Icon';
import type { DeskView } from './list-view';
import { Popover } from './Popover';
import {
  findByName,
  isSameView,
  maxViews,
  type NamedView,
  readViews,
  toContent,
  type ViewContent,
  withView,
} from './saved-views';
import { ViewLine } from './ViewLine';
import './styles/overview.css';

interface SavedViewsProps {
  saved: readonly SavedView[] | undefined;
  present: ViewContent;
  newId(): string;
  onApply(view: ViewContent): void;
  onSave(views: SavedView[]): void;
}

export interface ViewMenuProps extends Omit<SavedViewsProps, 'present'> {
  view: DeskView;
  columns: ChosenColumn[] | undefined;
}

const words = listWords.views;

/** Saved views: apply, save, update, rename, delete. */
export function ViewMenu({ view, columns, ...props }: ViewMenuProps) {
  const present = toContent(view, columns);
  return (
    <Popover label={words.open} class="view-menu" before={<Icon name="bookmark" />}>
      {(close) => <ViewList {...props} present={present} onDone={close} />}
    </Popover>
  );
}

function ViewList(props: SavedViewsProps & { onDone(): void }) {
  const { saved = [], present, onApply, onSave, onDone } = props;
  const { views, broken } = readViews(saved);

  function replace(view: NamedView, change: Partial<SavedView>) {
    onSave(saved.map((one) => (one.id === view.id ? { ...one, ...change } : one)));
  }

  return (
    <>
      {views.length > 0 && (
        <ul aria-label={words.list}>
          {views.map((view) => (
            <ViewLine
              key={view.id}
              view={view}
              isPresent={isSameView(view, present)}
              isTaken={(name) => {
                const other = findByName(saved, name);
                return other !== undefined && other.id !== view.id;
              }}
              onApply={() => {
                onDone();
                onApply(view);
              }}
              onUpdate={() => replace(view, { view: { ...present } })}
              onRename={(name) => replace(view, { name })}
              onDelete={() => onSave(saved.filter(({ id }) => id !== view.id))}
            />
          ))}
        </ul>
      )}
      {broken.length > 0 && (
        <p class="error">
          {words.broken(broken.map(({ name }) => name))}{' '}
          {broken.map(({ id, name }) => (
            <button
              key={id}
              type="button"
              class="text-button"
              onClick={() => onSave(saved.filter((view) => view.id !== id))}
            >
              {words.delete(name)}
            </button>
          ))}
        </p>
      )}
      <SaveForm {...props} />
    </>
  );
}

/** The present view under a name; a name that is taken replaces that view, and says so before. */
function SaveForm({ saved = [], present, newId, onSave }: SavedViewsProps) {
  const [name, setName] = useState('');
  const [isTried, setTried] = useState(false);
  const id = useId();
  const taken = findByName(saved, name);
  const isFull = taken === undefined && saved.length >= maxViews;
  const problem = isFull
    ? words.full(maxViews)
    : isTried && name.trim() === ''
      ? words.nameMissing
      : undefined;

  return (
    <form
      class="field save-view"
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (name.trim() === '') return;
        const next = withView(saved, { id: newId(), name, content: present });
        if (next === undefined) return;
        onSave(next);
        setName('');
        setTried(false);
      }}
    >
      <label for={id}>{words.name}</label>
      <span class="joined">
        <input
          id={id}
          dir="auto"
          autocomplete="off"
          maxLength={60}
          placeholder={words.namePlaceholder}
          value={name}
          aria-describedby={`${id}-hint`}
          aria-invalid={problem !== undefined}
          onInput={(event) => setName(event.currentTarget.value)}
        />
        <button type="submit" class="button">
          {words.save}
        </button>
      </span>
      <span class={problem === undefined ? 'hint' : 'error'} id={`${id}-hint`}>
        {problem ?? (taken === undefined ? words.none : words.replaces(taken.name))}
      </span>
    </form>
  );
}

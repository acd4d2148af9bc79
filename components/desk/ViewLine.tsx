import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { listWords } from '@/assets/messages/lists';
import { Icon, type IconName } from './Icon';
import type { NamedView } from './saved-views';

interface ViewLineProps {
  view: NamedView;
  /** It is what the list shows now. */
  isPresent: boolean;
  /** Whether another view has this name. */
  isTaken(name: string): boolean;
  onApply(): void;
  onUpdate(): void;
  onRename(name: string): void;
  onDelete(): void;
}

const words = listWords.views;

/** One saved view with what can be done with it. */
export function ViewLine(props: ViewLineProps) {
  const { view, isPresent, onApply, onUpdate, onDelete } = props;
  const [isRenaming, setRenaming] = useState(false);
  if (isRenaming) {
    return (
      <li>
        <RenameForm {...props} onDone={() => setRenaming(false)} />
      </li>
    );
  }
  return (
    <li>
      <button
        type="button"
        class="view-name clip"
        aria-current={isPresent ? 'true' : undefined}
        onClick={onApply}
      >
        <span class="glyph" aria-hidden="true">
          {isPresent ? '✓' : ''}
        </span>
        <bdi>{view.name}</bdi>
        {isPresent && <span class="said"> ({words.isPresent})</span>}
      </button>
      {!isPresent && <Act label={words.update(view.name)} icon="import" onAct={onUpdate} />}
      <Act label={words.rename(view.name)} icon="edit" onAct={() => setRenaming(true)} />
      <Act label={words.delete(view.name)} icon="remove" onAct={onDelete} />
    </li>
  );
}

function Act({ label, icon, onAct }: { label: string; icon: IconName; onAct(): void }) {
  return (
    <button type="button" class="square" aria-label={label} title={label} onClick={onAct}>
      <Icon name={icon} />
    </button>
  );
}

function RenameForm({ view, isTaken, onRename, onDone }: ViewLineProps & { onDone(): void }) {
  const [name, setName] = useState(view.name);
  const field = useRef<HTMLInputElement>(null);
  const problem =
    name.trim() === '' ? words.nameMissing : isTaken(name) ? words.nameTaken(name) : undefined;
  useLayoutEffect(() => field.current?.select(), []);

  return (
    <form
      class="rename"
      onSubmit={(event) => {
        event.preventDefault();
        if (problem !== undefined) return;
        onDone();
        onRename(name.trim());
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        onDone();
      }}
    >
      <span class="joined">
        <input
          ref={field}
          dir="auto"
          maxLength={60}
          aria-label={words.newName(view.name)}
          aria-invalid={problem !== undefined}
          value={name}
          onInput={(event) => setName(event.currentTarget.value)}
        />
        <button type="submit" class="button">
          {words.keep}
        </button>
      </span>
      {problem !== undefined && (
        <span class="error" role="alert">
          {problem}
        </span>
      )}
    </form>
  );
}

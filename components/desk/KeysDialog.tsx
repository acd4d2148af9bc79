import { listWords } from '@/assets/messages/lists';
import { Dialog } from './Dialog';
import type { ListAction } from './table-keys';

interface KeysDialogProps {
  keyOf: Readonly<Record<ListAction, string>>;
  onClose(): void;
}

const words = listWords.keys;
const { names } = words;
const actions: readonly ListAction[] = ['shortlist', 'later', 'rule-out', 'note', 'undo', 'keys'];

/** Every key of the list. */
export function KeysDialog({ keyOf, onClose }: KeysDialogProps) {
  const lines: [keys: readonly string[], does: string][] = [
    [['↑', '↓'], words.move],
    [[names.home, names.end], words.ends],
    [[names.space], words.select],
    [[names.shift, '↑ ↓'], words.range],
    [[names.control, 'A'], words.all],
    [[names.escape], words.clear],
    [[names.enter], words.open],
    [[names.shift, 'F10'], words.menu],
    [['/'], words.search],
    ...actions
      .filter((action) => keyOf[action] !== '')
      .map((action): [string[], string] => [[keyOf[action].toUpperCase()], words.actions[action]]),
  ];
  return (
    <Dialog
      title={words.title}
      onClose={onClose}
      buttons={
        <button type="button" class="button" onClick={onClose}>
          {listWords.dialog.close}
        </button>
      }
    >
      <p class="hint">{words.hint}</p>
      <dl class="keys">
        {lines.map(([keys, does]) => (
          <div key={does}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}

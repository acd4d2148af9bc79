import { helpWords } from '@/assets/messages/help';
import { toHash } from '@/components/desk/section';
import { type Settings, shortcutActions } from '@/lib/model/settings';
import { toBindings } from '@/lib/model/shortcuts';

interface KeyListProps {
  shortcuts: Settings['shortcuts'];
}

const words = helpWords.keys;

/** The keys as they are bound now: the scout's own before the usual ones. */
export function KeyList({ shortcuts }: KeyListProps) {
  const bindings = toBindings(shortcuts);
  return (
    <>
      <h5>{words.onTikTok}</h5>
      <dl class="key-list">
        {shortcutActions.map((action) => (
          <Key key={action} cap={bindings[action]} does={words.does[action]} />
        ))}
        <Key cap="1–9" does={words.digits} />
        <Key cap={words.escapeKey} does={words.escape} />
      </dl>
      <h5>{words.inLists}</h5>
      <dl class="key-list">
        <Key cap="u" does={words.undoInLists} />
        <Key cap="/" does={words.search} />
        <Key cap={words.escapeKey} does={words.escape} />
      </dl>
      <p>
        <a href={toHash('settings')}>{words.change}</a>
      </p>
    </>
  );
}

function Key({ cap, does }: { cap: string; does: string }) {
  return (
    <div>
      <dt>
        {cap === '' ? (
          <span class="muted">{words.none}</span>
        ) : (
          <kbd>{cap.length === 1 ? cap.toUpperCase() : cap}</kbd>
        )}
      </dt>
      <dd>{does}</dd>
    </div>
  );
}

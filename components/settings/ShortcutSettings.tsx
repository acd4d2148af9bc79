import { useEffect, useRef, useState } from 'preact/hooks';
import { preferenceWords } from '@/assets/messages/preferences';
import { toShortcutKey } from '@/components/shortcut-key';
import { type Settings, type ShortcutAction, shortcutActions } from '@/lib/model/settings';
import { defaultBindings, type PageKey, toBindings } from '@/lib/model/shortcuts';
import { ShortcutRow } from './ShortcutRow';
import { explainProblem } from './shortcut-problem';

type OwnKeys = NonNullable<Settings['shortcuts']>;

interface ShortcutSettingsProps {
  shortcuts: OwnKeys;
  pageKeys: readonly PageKey[];
  /** Resolves to whether they were stored. */
  onSave(shortcuts: OwnKeys): Promise<boolean>;
}

const words = preferenceWords.keys;

/** The keys on TikTok's page, each to be bound anew; nothing is stored while two are in conflict. */
export function ShortcutSettings({ shortcuts, pageKeys, onSave }: ShortcutSettingsProps) {
  const [own, setOwn] = useState(shortcuts);
  const [waiting, setWaiting] = useState<ShortcutAction>();
  const [refused, setRefused] = useState<{ action: ShortcutAction; problem: string }>();
  const unsaved = useRef(0);
  const bindings = toBindings(own);

  // Not while one is under way: the store would give back the keys from before.
  useEffect(() => {
    if (unsaved.current === 0) setOwn(shortcuts);
  }, [shortcuts]);

  async function save(next: OwnKeys) {
    setOwn(next);
    setRefused(undefined);
    setWaiting(undefined);
    unsaved.current += 1;
    const isSaved = await onSave(next);
    unsaved.current -= 1;
    if (!isSaved && unsaved.current === 0) setOwn(shortcuts);
  }

  function bind(action: ShortcutAction, key: string | undefined) {
    const next = { ...bindings, [action]: key };
    const problem =
      key === undefined ? words.problems['not-a-sign'] : explainProblem(next, action, pageKeys);
    if (key === undefined || problem !== undefined) {
      setRefused({ action, problem: problem ?? words.problems['not-a-sign'] });
      return;
    }
    const { [action]: _, ...others } = own;
    // The usual key needs no keeping.
    save(key === defaultBindings[action] ? others : { ...others, [action]: key });
  }

  function wait(action: ShortcutAction, isWaiting: boolean) {
    setRefused(undefined);
    setWaiting(isWaiting ? action : undefined);
  }

  return (
    <section class="settings-group" aria-labelledby="settings-keys">
      <h3 id="settings-keys">{words.title}</h3>
      <p class="hint">{words.hint}</p>
      <ul class="shortcuts">
        {shortcutActions.map((action) => (
          <ShortcutRow
            key={action}
            action={action}
            keyName={bindings[action]}
            isWaiting={waiting === action}
            problem={
              refused?.action === action
                ? refused.problem
                : explainProblem(bindings, action, pageKeys)
            }
            onWait={(isWaiting) => wait(action, isWaiting)}
            onPress={(event) => bind(action, toShortcutKey(event))}
            onClear={() => save({ ...own, [action]: '' })}
          />
        ))}
      </ul>
      {Object.keys(own).length > 0 && (
        <button type="button" class="button" onClick={() => save({})}>
          {words.reset}
        </button>
      )}
    </section>
  );
}

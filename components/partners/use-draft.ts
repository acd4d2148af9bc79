import { useState } from 'preact/hooks';

/** What was typed into forms and not sent, while this page is open. */
const drafts = new Map<string, unknown>();

/**
 * A form's state that is still there when the scout comes back to it from another view.
 *
 * @param key which form, of whom
 * @param empty the state of a form in which nothing was typed
 * @returns the state, its change, and what makes the form empty again
 */
export function useDraft<Value>(
  key: string,
  empty: Value,
): [value: Value, change: (part: Partial<Value>) => void, clear: () => void] {
  const [value, setValue] = useState<Value>(() => ({ ...empty, ...readDraft(key) }));
  return [
    value,
    (part) =>
      setValue((before) => {
        const next = { ...before, ...part };
        drafts.set(key, next);
        return next;
      }),
    () => {
      drafts.delete(key);
      setValue(empty);
    },
  ];
}

function readDraft(key: string): object {
  const found = drafts.get(key);
  return typeof found === 'object' && found !== null ? found : {};
}

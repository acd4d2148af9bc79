import { isTyped } from '@/components/desk/table-keys';

/**
 * Alt and an arrow key step through the letters from wherever the focus is, but from fields, where an
 * arrow key is the text's own. A modifier, so that nobody who dictates sets it off by a word.
 *
 * @returns its undoing
 */
export function createStepKeys(onStep: (by: 1 | -1) => void): () => void {
  const onKey = (event: KeyboardEvent) => {
    const by = isTyped(event) ? undefined : readStep(event);
    if (by === undefined) return;
    event.preventDefault();
    onStep(by);
  };
  document.addEventListener('keydown', onKey);
  return () => document.removeEventListener('keydown', onKey);
}

/** @returns `undefined` for every other key */
export function readStep({
  key,
  altKey,
  ctrlKey,
  metaKey,
  shiftKey,
}: Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey'>): 1 | -1 | undefined {
  if (!altKey || ctrlKey || metaKey || shiftKey) return undefined;
  if (key === 'ArrowDown') return 1;
  return key === 'ArrowUp' ? -1 : undefined;
}

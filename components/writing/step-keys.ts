/**
 * Alt and an arrow key step through the letters from wherever the focus is, but from fields, where an
 * arrow key is the text's own. A modifier, so that nobody who dictates sets it off by a word.
 *
 * @returns its undoing
 */
export function createStepKeys(
  onStep: (by: 1 | -1) => void,
  page: Pick<Document, 'addEventListener' | 'removeEventListener'> = document,
): () => void {
  const onKey = (event: KeyboardEvent) => {
    const by = readStep(event);
    if (by === undefined) return;
    event.preventDefault();
    onStep(by);
  };
  page.addEventListener('keydown', onKey);
  return () => page.removeEventListener('keydown', onKey);
}

/** @returns `undefined` for every other key */
export function readStep({
  key,
  altKey,
  ctrlKey,
  metaKey,
  shiftKey,
  target,
}: Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'target'>):
  | 1
  | -1
  | undefined {
  if (!altKey || ctrlKey || metaKey || shiftKey) return undefined;
  if (target instanceof Element && target.matches('input, textarea, select')) return undefined;
  if (key === 'ArrowDown') return 1;
  return key === 'ArrowUp' ? -1 : undefined;
}

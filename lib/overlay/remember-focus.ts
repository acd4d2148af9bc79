/**
 * Remembers what on the page has the focus now.
 *
 * @returns gives the focus back, as far as the element is still there; what had none gets none
 */
export function rememberFocus(document: Pick<Document, 'activeElement'>): () => void {
  const { activeElement } = document;
  return () => {
    if (!activeElement?.isConnected || !('focus' in activeElement)) return;
    (activeElement as HTMLElement).focus({ preventScroll: true });
  };
}

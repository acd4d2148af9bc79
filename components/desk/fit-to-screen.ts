/**
 * A popup that is higher than the room below the toolbar gets a scroll bar of the browser's, which no
 * style takes away and which moves header and footer out of sight. Where it shows, the document asks
 * for no more than the height that it got; the list inside scrolls.
 *
 * @returns its undoing
 */
export function fitToScreen(
  page: Pick<
    Window,
    'addEventListener' | 'removeEventListener' | 'document' | 'innerHeight' | 'innerWidth'
  > = window,
): () => void {
  const { documentElement } = page.document;
  const shrink = () => {
    // The one sign of that scroll bar: it takes its width from the document.
    if (page.innerWidth > documentElement.clientWidth) {
      documentElement.style.blockSize = `${page.innerHeight}px`;
    }
  };
  page.addEventListener('resize', shrink);
  shrink();
  return () => page.removeEventListener('resize', shrink);
}

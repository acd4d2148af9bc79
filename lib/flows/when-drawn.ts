/** Longer than a frame takes; a page in the background draws none at all. */
const longestMs = 100;

/** Resolves once what was put into the page has been drawn, or after a tenth of a second. */
export function whenDrawn(): Promise<void> {
  return new Promise((resolve) => {
    const wait = setTimeout(resolve, longestMs);
    requestAnimationFrame(() =>
      setTimeout(() => {
        clearTimeout(wait);
        resolve();
      }),
    );
  });
}

import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';

export interface ScrollBox {
  scrollTopPx: number;
  viewportPx: number;
}

/**
 * How far a list is scrolled and how much of it is in view, for lists that draw only that.
 *
 * @param rowPx the box moves on row by row: drawing anew for every pixel would not keep up with a fast
 *   wheel
 */
export function useScrollBox(scroller: RefObject<HTMLElement | null>, rowPx: number): ScrollBox {
  const [box, setBox] = useState({ scrollTopPx: 0, viewportPx: 600 });
  useEffect(() => {
    const element = scroller.current;
    if (element === null) return undefined;
    const measure = () => {
      const viewportPx = element.clientHeight;
      const scrollTopPx = Math.floor(element.scrollTop / rowPx) * rowPx;
      setBox((before) =>
        before.scrollTopPx === scrollTopPx && before.viewportPx === viewportPx
          ? before
          : { scrollTopPx, viewportPx },
      );
    };
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    element.addEventListener('scroll', measure, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener('scroll', measure);
    };
  }, [scroller, rowPx]);
  return box;
}

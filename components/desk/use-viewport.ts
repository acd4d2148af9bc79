import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** How much of a long list is in view. */
export interface Viewport {
  /** In steps: drawing anew for every pixel would not keep up with a fast wheel. */
  scrollTopPx: number;
  heightPx: number;
  widthPx: number;
  /** Of what is scrolled. */
  contentPx: number;
}

/**
 * The scroller's ref, and what is in view of it.
 *
 * @param stepPx up to so much more than told is in view below
 */
export function useViewport(stepPx: number): [RefObject<HTMLDivElement | null>, Viewport] {
  const scroller = useRef<HTMLDivElement>(null);
  const [box, setBox] = useState<Viewport>({
    scrollTopPx: 0,
    heightPx: 600,
    widthPx: 0,
    contentPx: 0,
  });

  // Before the first paint: the columns depend on the width.
  useLayoutEffect(() => {
    const element = scroller.current;
    if (element === null) return undefined;
    const measure = () => {
      const next = {
        scrollTopPx: Math.floor(element.scrollTop / stepPx) * stepPx,
        heightPx: element.clientHeight,
        widthPx: element.clientWidth,
        contentPx: element.scrollWidth,
      };
      setBox((box) => (isSame(box, next) ? box : next));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    element.addEventListener('scroll', measure, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener('scroll', measure);
    };
  }, [stepPx]);

  return [scroller, box];
}

function isSame(a: Viewport, b: Viewport): boolean {
  return (
    a.scrollTopPx === b.scrollTopPx &&
    a.heightPx === b.heightPx &&
    a.widthPx === b.widthPx &&
    a.contentPx === b.contentPx
  );
}

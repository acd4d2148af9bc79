import { useCallback, useLayoutEffect, useState } from 'preact/hooks';
import { type Place, toHash, toPlace } from './section';

/** Where the address of the page leads, and how to go elsewhere. */
export function usePlace(): [Place, (to: string) => void] {
  const [place, setPlace] = useState(() => toPlace(location.hash));
  useLayoutEffect(() => {
    const onHash = () => setPlace(toPlace(location.hash));
    addEventListener('hashchange', onHash);
    return () => removeEventListener('hashchange', onHash);
  }, []);
  const go = useCallback((to: string) => {
    location.hash = toHash(to);
  }, []);
  return [place, go];
}

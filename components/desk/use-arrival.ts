import { useEffect, useRef } from 'preact/hooks';
import type { CreatorKey } from '@/lib/model/creator';
import type { DeskData } from './desk-source';
import type { DeskRow } from './row';
import type { Place } from './section';
import type { SessionRecap } from './session-recap';

interface Arrivals {
  onReview(recap: SessionRecap): void;
  onErase(rows: readonly DeskRow[]): void;
}

/**
 * What an address asks of the lists, done once all rows are there: `lists/session` reviews the latest
 * session, `lists/erase/…` asks about the creators that a popup handed over.
 */
export function useArrival(place: Place, data: DeskData, { onReview, onErase }: Arrivals): void {
  const done = useRef<Place | undefined>(undefined);
  useEffect(() => {
    if (data.isPartial || done.current === place) return;
    done.current = place;
    const { path } = place;
    const [session] = data.sessions;
    if (path === 'session' && session !== undefined) {
      void import('./session-recap').then(({ recapSession }) =>
        onReview(recapSession(data, session)),
      );
    }
    const keys = new Set(toKeys(path));
    const rows = keys.size === 0 ? [] : data.rows.filter(({ key }) => keys.has(key));
    if (rows.length > 0) onErase(rows);
  });
}

/** An address has room for some; with more the list itself is the place to select them. */
const maxKeys = 40;
const erase = 'erase/';

/** Where in the workspace these creators can be erased. */
export function toErasePlace(rows: readonly DeskRow[]): string {
  const keys = rows.map(({ key }) => key).join(',');
  return rows.length > maxKeys ? 'lists' : `lists/${erase}${keys}`;
}

function toKeys(path: string): CreatorKey[] {
  return path.startsWith(erase) ? path.slice(erase.length).split(',') : [];
}

import { useEffect, useRef } from 'preact/hooks';
import type { DeskData } from './desk-source';
import { toEraseKeys } from './erase-place';
import type { DeskRow } from './row';
import type { Place } from './section';
import { recapSession, type SessionRecap } from './session-recap';

interface ArrivalProps {
  place: Place;
  data: DeskData;
  onReview(recap: SessionRecap): void;
  onErase(rows: readonly DeskRow[]): void;
}

/**
 * What an address asks of the lists, done once all rows are there: `lists/session` reviews the latest
 * session, `lists/erase/…` asks about the creators that a popup handed over.
 */
export function Arrival({ place, data, onReview, onErase }: ArrivalProps) {
  const done = useRef<Place | undefined>(undefined);
  useEffect(() => {
    if (data.isPartial || done.current === place) return;
    done.current = place;
    const { path } = place;
    const [session] = data.sessions;
    if (path === 'session' && session !== undefined) onReview(recapSession(data, session));
    const keys = new Set(toEraseKeys(path));
    const rows = keys.size === 0 ? [] : data.rows.filter(({ key }) => keys.has(key));
    if (rows.length > 0) onErase(rows);
  });
  return null;
}

import { useMemo, useState } from 'preact/hooks';
import type { DeskData } from './desk-source';
import { SessionBar, SessionCard } from './SessionCard';
import { recapSession, type SessionRecap } from './session-recap';
import './styles/overview.css';

interface SessionPlaceProps {
  data: DeskData;
  /** In one line, and only while the session is fresh. */
  isCompact: boolean;
  now: number;
  onReview(recap: SessionRecap): void;
}

/** So long after the last post a popup still tells of it. */
const freshMs = 12 * 60 * 60 * 1000;

/** The recap of the latest session, or of an earlier one that is chosen; nothing before the first. */
export function SessionPlace({ data, isCompact, now, onReview }: SessionPlaceProps) {
  const { sessions, rows } = data;
  const [chosenAt, setChosenAt] = useState<number>();
  const session = sessions.find(({ startedAt }) => startedAt === chosenAt) ?? sessions[0];
  const recap = useMemo(
    () => session && recapSession(data, session),
    [data.rows, data.sessions, data.campaign, session],
  );
  if (recap === undefined || (isCompact && now - recap.session.lastAt > freshMs)) return null;
  const View = isCompact ? SessionBar : SessionCard;
  return (
    <View
      recap={recap}
      sessions={sessions}
      rows={rows}
      now={now}
      onChoose={({ startedAt }) => setChosenAt(startedAt)}
      onReview={() => onReview(recap)}
    />
  );
}

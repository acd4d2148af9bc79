import { listWords } from '@/assets/messages/lists';
import type { ScoutingSession } from '@/lib/model/scouting-session';
import type { DeskRow } from './row';
import type { SessionRecap } from './session-recap';
import { toTierWord } from './tier-word';

export interface SessionRecapProps {
  recap: SessionRecap;
  /** The latest first. */
  sessions: readonly ScoutingSession[];
  /** Rated with the tiers that are in force. */
  rows: readonly DeskRow[];
  now: number;
  onChoose(session: ScoutingSession): void;
  onReview(session: ScoutingSession): void;
}

const words = listWords.session;

/** What came of a stretch of scouting: who was seen, who fits, what was decided, in how much time. */
export function SessionCard(props: SessionRecapProps) {
  const { recap, rows } = props;
  const { session } = recap;
  return (
    <section class="session" aria-label={words.title}>
      <div class="session-card">
        <SessionChoice {...props} />
        <Counts recap={recap} />
        <span class="muted">{words.time(session.activeMs, session.posts)}</span>
        {recap.tiers.length > 0 && (
          <span class="session-tiers">
            <span class="said">{words.tiers}: </span>
            {recap.tiers.map(({ tier, count }) => (
              <span key={tier ?? ''} class="tier">
                {words.tier(tier === undefined ? words.noTier : toTierWord(rows, tier), count)}
              </span>
            ))}
          </span>
        )}
        <ReviewButton {...props} />
      </div>
    </section>
  );
}

/** The same in one line, for a popup. */
export function SessionBar(props: SessionRecapProps) {
  return (
    <section class="session-bar" aria-label={words.title}>
      <b>{words.title}</b>
      <Counts recap={props.recap} />
      <ReviewButton {...props} />
    </section>
  );
}

function SessionChoice({ recap, sessions, now, onChoose }: SessionRecapProps) {
  const { session } = recap;
  if (sessions.length < 2) return <b>{words.title}</b>;
  return (
    <select
      aria-label={words.choose}
      value={session.startedAt}
      onChange={(event) => {
        const at = Number(event.currentTarget.value);
        const chosen = sessions.find(({ startedAt }) => startedAt === at);
        if (chosen !== undefined) onChoose(chosen);
      }}
    >
      {sessions.map(({ startedAt, posts }, index) => (
        <option key={startedAt} value={startedAt}>
          {index === 0 ? words.title : words.option(startedAt, posts, now)}
        </option>
      ))}
    </select>
  );
}

function Counts({ recap }: { recap: SessionRecap }) {
  const reasons = recap.reasons.map(({ reason, count }) => words.reason(reason, count)).join(', ');
  const counts = [
    words.seen(recap.seen),
    recap.fitting === undefined ? undefined : words.fitting(recap.fitting),
    words.shortlisted(recap.shortlisted),
    recap.later === 0 ? undefined : words.later(recap.later),
  ].filter((count) => count !== undefined);
  return (
    <span class="session-counts">
      {counts.map((count, index) => (
        <span key={count}>
          {index > 0 && ' · '}
          {count}
        </span>
      ))}
      {recap.ruledOut > 0 && (
        <span title={reasons}>
          {' · '}
          {words.ruledOut(recap.ruledOut)} <span class="reasons muted">({reasons})</span>
        </span>
      )}
    </span>
  );
}

function ReviewButton({ recap, onReview }: SessionRecapProps) {
  const { toReview, fitting, session } = recap;
  if (toReview.length === 0) return <span class="muted review">{words.nothingLeft}</span>;
  return (
    <button
      type="button"
      class="button inviting review"
      aria-label={words.reviewSaid(toReview.length, fitting !== undefined)}
      onClick={() => onReview(session)}
    >
      {words.review(toReview.length)}
    </button>
  );
}

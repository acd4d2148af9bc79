import { messages } from '@/assets/messages/messages';
import type { FeedReading } from '@/lib/model/feed-report';

const words = messages.feedMeter;

export interface FeedPillProps {
  reading: FeedReading;
  isOpen: boolean;
  /** @param isKeyboard pressed by key, so that focus should follow */
  onToggle(isKeyboard: boolean): void;
}

/** The meter in one line; opens the recap. */
export function FeedPill({ reading, isOpen, onToggle }: FeedPillProps) {
  const { state } = reading;
  const sentence = words.meterSentence(reading);
  const hasShare = state !== 'no-brief' && state !== 'early';
  return (
    <button
      type="button"
      class="pill"
      lang={messages.locale}
      dir={messages.direction}
      data-state={state}
      aria-label={words.pill.said(sentence)}
      title={sentence}
      aria-haspopup="dialog"
      aria-expanded={isOpen}
      onClick={(event) => onToggle(event.detail === 0)}
    >
      <ShareRing share={hasShare ? reading.fitting / reading.posts : undefined} />
      {state === 'dropped' && <span aria-hidden="true">▼</span>}
      <span class="wide">
        {hasShare
          ? words.pill.share(reading)
          : words.pill[state === 'early' ? state : 'no-brief']()}
      </span>
      {hasShare && <span class="brief">{words.pill.brief(reading)}</span>}
    </button>
  );
}

/** A share as an arc from twelve o'clock; an empty ring where there is none. */
function ShareRing({ share }: { share?: number }) {
  return (
    <svg class="ring" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <circle class="ring-track" cx="8" cy="8" r="6" />
      {share !== undefined && share > 0 && (
        <circle
          class="ring-share"
          cx="8"
          cy="8"
          r="6"
          pathLength="100"
          stroke-dasharray={`${Math.round(share * 100)} 100`}
          transform="rotate(-90 8 8)"
        />
      )}
    </svg>
  );
}

import { listWords } from '@/assets/messages/lists';
import { pageWords } from '@/assets/messages/pages';
import { Failed } from '@/components/Failed';
import { Icon } from './Icon';
import type { Tab } from './list-view';

const words = pageWords.empty;

/** Nobody is in the list yet: how creators get here. */
export function NobodyYet({ tab }: { tab: Tab }) {
  return (
    <div class="empty">
      <Icon name={tab === 'shortlist' ? 'add' : 'search'} />
      <h2>{tab === 'shortlist' ? words.shortlistTitle : words.seenTitle}</h2>
      {tab === 'shortlist' ? (
        <>
          <p>{words.shortlistText}</p>
          <p>
            {words.shortlistKeys[0]}
            <kbd>{words.shortlistKey}</kbd>
            {words.shortlistKeys[1]}
            <kbd>+</kbd>
            {words.shortlistKeys[2]}
          </p>
        </>
      ) : (
        <p>{words.seenText}</p>
      )}
      <p class="muted">{words.reload}</p>
    </div>
  );
}

interface NoMatchProps {
  /** Creators in the list, all hidden. */
  hidden: number;
  onClear(): void;
}

export function NoMatch({ hidden, onClear }: NoMatchProps) {
  return (
    <div class="empty">
      <Icon name="filter" />
      <h2>{words.noMatchTitle}</h2>
      <p>{words.noMatchText(hidden)}</p>
      <button type="button" class="button" onClick={onClear}>
        {pageWords.toolbar.clear}
      </button>
    </div>
  );
}

interface NobodyToReviewProps {
  /** Otherwise none has begun yet. */
  hasSession: boolean;
  onClear(): void;
}

/** A session's review has come to its end, or there was no session. */
export function NobodyToReview({ hasSession, onClear }: NobodyToReviewProps) {
  const { noOneTitle, noOneText, none, noneText } = listWords.session;
  return (
    <div class="empty">
      <Icon name={hasSession ? 'check' : 'clock'} />
      <h2>{hasSession ? noOneTitle : none}</h2>
      <p>{hasSession ? noOneText : noneText}</p>
      <button type="button" class="button" onClick={onClear}>
        {pageWords.toolbar.clear}
      </button>
    </div>
  );
}

export function ReadingFailed({ onRetry }: { onRetry(): void }) {
  return <Failed title={words.failedTitle} text={words.failedText} onRetry={onRetry} />;
}

/** The shape of the list while it is read. */
export function ListSkeleton() {
  return (
    <div class="skeleton" role="status" aria-label={words.loading}>
      {Array.from({ length: 8 }, (_, index) => (
        <div key={index} class="skeleton-row" aria-hidden="true">
          <i />
          <i />
          <i />
        </div>
      ))}
    </div>
  );
}

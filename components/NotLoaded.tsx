import { listWords } from '@/assets/messages/lists';
import { pageWords } from '@/assets/messages/pages';

const words = listWords.notLoaded;

/** A part of the page that could not be read, and the way to try again. */
export function NotLoaded({ onRetry }: { onRetry(): void }) {
  return (
    <div class="empty" role="alert">
      <span class="warning" aria-hidden="true">
        ▲
      </span>
      <h2>{words.title}</h2>
      <p>{words.text}</p>
      <button type="button" class="button primary" onClick={onRetry}>
        {pageWords.empty.retry}
      </button>
    </div>
  );
}

import { pageWords } from '@/assets/messages/pages';

interface FailedProps {
  title: string;
  text: string;
  onRetry(): void;
}

/** Something of the page could not be read, and the way to try again. */
export function Failed({ title, text, onRetry }: FailedProps) {
  return (
    <div class="empty" role="alert">
      <span class="warning" aria-hidden="true">
        ▲
      </span>
      <h2>{title}</h2>
      <p>{text}</p>
      <button type="button" class="button primary" onClick={onRetry}>
        {pageWords.empty.retry}
      </button>
    </div>
  );
}

import { listWords } from '@/assets/messages/lists';
import { Failed } from './Failed';

const { title, text } = listWords.notLoaded;

/** A part of the page that could not be read, and the way to try again. */
export function NotLoaded({ onRetry }: { onRetry(): void }) {
  return <Failed title={title} text={text} onRetry={onRetry} />;
}

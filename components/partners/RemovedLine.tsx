import { useLayoutEffect, useRef } from 'preact/hooks';
import { partnersWords } from '@/assets/messages/partners';

interface RemovedLineProps {
  /** What was removed, as a sentence. */
  text: string;
  onUndo(): void;
}

/** Says what was removed and takes the focus that went with it. Give it the removed thing's id for a key. */
export function RemovedLine({ text, onUndo }: RemovedLineProps) {
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => button.current?.focus(), []);
  return (
    <p class="removed" role="status">
      {text}
      <button type="button" class="text-button" ref={button} onClick={onUndo}>
        {partnersWords.undo}
      </button>
    </p>
  );
}

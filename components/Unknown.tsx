import type { ComponentChildren } from 'preact';

/** What is not known, in words, under a hatched line: never a 0, never an empty place. */
export function Unknown({ children }: { children: ComponentChildren }) {
  return (
    <div class="unknown">
      <div class="unknown-line" aria-hidden="true" />
      <p class="unknown-words">{children}</p>
    </div>
  );
}

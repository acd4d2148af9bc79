import type { ComponentChildren } from 'preact';

interface PlanTableFrameProps {
  /** What the table tells. */
  said: string;
  children: ComponentChildren;
}

/** A table that scrolls sideways where there is no room for it, its first column fixed. */
export function PlanTableFrame({ said, children }: PlanTableFrameProps) {
  return (
    <section
      class="plan-scroller"
      aria-label={said}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls needs a way in for keys
      tabIndex={0}
    >
      <table class="plan-table">
        <caption class="said">{said}</caption>
        {children}
      </table>
    </section>
  );
}

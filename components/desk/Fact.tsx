import type { ComponentChildren } from 'preact';

interface FactProps {
  /** The whole sentence with n and denominator: read aloud, and shown on hover. */
  said: string;
  /** What there is room for. */
  children: ComponentChildren;
  class?: string;
}

/** A figure in a cell: short to look at, complete to hear. */
export function Fact({ said, children, class: className = '' }: FactProps) {
  return (
    <span class={`fact ${className}`} title={said}>
      <span aria-hidden="true">{children}</span>
      <span class="said">{said}</span>
    </span>
  );
}

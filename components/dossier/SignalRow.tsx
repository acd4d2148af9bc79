import type { ComponentChildren } from 'preact';

export interface SignalRowProps {
  label: string;
  /** `check`: deserves a look. */
  tone?: 'check';
  children: ComponentChildren;
}

/** One signal: its name, then figure, picture, sentence and what is folded. */
export function SignalRow({ label, tone, children }: SignalRowProps) {
  return (
    <div class="row" data-tone={tone}>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

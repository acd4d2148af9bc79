import type { ComponentChildren } from 'preact';

/** One signal: its name, then figure, picture and sentence. */
export function SignalRow({ label, children }: { label: string; children: ComponentChildren }) {
  return (
    <div class="row">
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

interface ProgressProps {
  label: string;
  /** Beside the bar. */
  text: string;
  done: number;
  total: number;
}

/** How far long work has come, as a bar and in words. */
export function Progress({ label, text, done, total }: ProgressProps) {
  return (
    <div class="progress">
      <progress aria-label={label} value={done} max={Math.max(1, total)} />
      <span class="hint">{text}</span>
    </div>
  );
}

export interface CloseButtonProps {
  label: string;
  onClose(): void;
}

export function CloseButton({ label, onClose }: CloseButtonProps) {
  return (
    <button type="button" class="close" aria-label={label} title={label} onClick={onClose}>
      <svg viewBox="0 0 12 12" aria-hidden="true" focusable="false">
        <path d="M1.5 1.5l9 9m0-9l-9 9" />
      </svg>
    </button>
  );
}

import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';

interface ConfirmDialogProps {
  title: string;
  confirmLabel: string;
  cancelLabel: string;
  isConfirmable?: boolean;
  onConfirm(): void;
  onCancel(): void;
  children: ComponentChildren;
}

/** A question over the page that has to be answered; Escape says no. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const { title, confirmLabel, cancelLabel, isConfirmable = true, children } = props;
  const { onConfirm, onCancel } = props;
  const root = useRef<HTMLDialogElement>(null);
  const id = useId();

  useLayoutEffect(() => {
    const dialog = root.current;
    dialog?.showModal();
    return () => dialog?.close();
  }, []);

  return (
    <dialog
      class="confirm"
      ref={root}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onCancel();
      }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (isConfirmable) onConfirm();
        }}
      >
        <h3 id={id}>{title}</h3>
        {children}
        <div class="confirm-foot">
          <button type="button" class="button" onClick={onCancel}>
            {cancelLabel}
          </button>
          <button type="submit" class="button primary" disabled={!isConfirmable}>
            {confirmLabel}
          </button>
        </div>
      </form>
    </dialog>
  );
}

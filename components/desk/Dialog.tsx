import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';

interface DialogProps {
  title: string;
  class?: string;
  /** Buttons, the way back first. */
  buttons?: ComponentChildren;
  onClose(): void;
  onKeyDown?(event: KeyboardEvent): void;
  children?: ComponentChildren;
}

/**
 * Asks or tells something before all else; Escape and a click beside it close it. The browser keeps
 * the focus inside and gives it back afterwards.
 */
export function Dialog({ title, buttons, onClose, onKeyDown, children, ...more }: DialogProps) {
  const root = useRef<HTMLDialogElement>(null);
  const id = useId();

  useLayoutEffect(() => {
    const element = root.current;
    element?.showModal();
    return () => element?.close();
  }, []);

  return (
    <dialog
      class={`dialog ${more.class ?? ''}`}
      ref={root}
      aria-labelledby={id}
      onKeyDown={(event) => {
        onKeyDown?.(event);
        // Keys of the page below mean nothing while it asks; Escape would close the browser's popup.
        event.stopPropagation();
        if (event.key !== 'Escape') return;
        event.preventDefault();
        onClose();
      }}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={(event) => event.target === root.current && onClose()}
    >
      <div class="dialog-body">
        <h2 id={id}>{title}</h2>
        {children}
        {buttons !== undefined && <div class="dialog-buttons">{buttons}</div>}
      </div>
    </dialog>
  );
}

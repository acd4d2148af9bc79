import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Icon } from './Icon';

interface PopoverProps {
  label: string;
  class?: string;
  disabled?: boolean;
  before?: ComponentChildren;
  /** Given a function that closes the panel and puts the focus back on the button. */
  children: (close: () => void) => ComponentChildren;
}

/** A button that opens a panel below it; Escape, a click elsewhere or leaving by Tab closes it. */
export function Popover({
  label,
  class: className = '',
  disabled,
  before,
  children,
}: PopoverProps) {
  const [isOpen, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const panelId = useId();

  // Before the next press: a click elsewhere must find the panel open.
  useLayoutEffect(() => {
    if (!isOpen) return undefined;
    const ending = new AbortController();
    const onElsewhere = (event: Event) => {
      if (event.target instanceof Node && !root.current?.contains(event.target)) setOpen(false);
    };
    document.addEventListener('pointerdown', onElsewhere, { signal: ending.signal });
    document.addEventListener('focusin', onElsewhere, { signal: ending.signal });
    return () => ending.abort();
  }, [isOpen]);

  function close() {
    setOpen(false);
    button.current?.focus();
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only catches Escape on its way up from the controls inside
    <div
      class={`popover ${className}`}
      ref={root}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !isOpen) return;
        // Otherwise Escape would close the browser's popup with it.
        event.preventDefault();
        event.stopPropagation();
        close();
      }}
    >
      <button
        type="button"
        class="button"
        ref={button}
        disabled={disabled}
        aria-expanded={isOpen}
        aria-controls={panelId}
        onClick={() => setOpen(!isOpen)}
      >
        {before}
        <span class="clip">{label}</span>
        <Icon name="chevron" />
      </button>
      <div class="panel" id={panelId} hidden={!isOpen}>
        {isOpen && children(close)}
      </div>
    </div>
  );
}

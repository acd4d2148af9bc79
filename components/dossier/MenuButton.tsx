import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';

export interface MenuItem {
  key: string;
  content: ComponentChildren;
  /** Given, the item is one of several to choose from, or a state to switch. */
  role?: 'menuitemradio' | 'menuitemcheckbox';
  isChecked?: boolean;
  /** A key that picks it while the menu is open. */
  shortcut?: string;
  /** Leads elsewhere, and stands apart from the choices before it. */
  isApart?: boolean;
  onPick(): void;
}

export interface MenuButtonProps {
  /** Of the element around button and menu. */
  class: string;
  content: ComponentChildren;
  /** Where the content does not say it all. */
  label?: string;
  menuLabel: string;
  isPressed?: boolean;
  isPending?: boolean;
  items: readonly MenuItem[];
}

/** A button with a menu: arrows walk, Escape, Tab and a click elsewhere close. */
export function MenuButton(props: MenuButtonProps) {
  const { content, label, menuLabel, isPressed, isPending = false, items } = props;
  const [isOpen, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const menu = useRef<HTMLDivElement>(null);
  const menuId = useId();

  // Before the next key or press: what is done at once must find the menu.
  useLayoutEffect(() => {
    if (!isOpen) return;
    const checked = menu.current?.querySelector<HTMLElement>('[aria-checked="true"]');
    (checked ?? menu.current?.querySelector('button'))?.focus({ preventScroll: true });
  }, [isOpen]);

  useLayoutEffect(
    () => (isOpen ? observeElsewhere(menu.current, () => setOpen(false)) : undefined),
    [isOpen],
  );

  const close = () => {
    setOpen(false);
    opener.current?.focus({ preventScroll: true });
  };
  const pick = (item: MenuItem) => {
    close();
    item.onPick();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const picked = items.find(({ shortcut }) => shortcut === event.key);
    if (event.key === 'Escape' || event.key === 'Tab') close();
    else if (picked !== undefined) pick(picked);
    else if (!walk(menu.current, event.key)) return;
    event.preventDefault();
  };

  return (
    <div class={props.class}>
      <button
        ref={opener}
        type="button"
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-controls={isOpen ? menuId : undefined}
        aria-disabled={isPending}
        aria-label={label}
        title={label}
        data-pressed={isPressed}
        onClick={() => !isPending && setOpen(!isOpen)}
      >
        {content}
      </button>
      {isOpen && (
        <div
          ref={menu}
          id={menuId}
          class="menu"
          role="menu"
          tabIndex={-1}
          aria-label={menuLabel}
          onKeyDown={onKeyDown}
        >
          {items.map((item) => (
            <button
              key={item.key}
              type="button"
              class={item.isApart ? 'apart' : undefined}
              role={item.role ?? 'menuitem'}
              {...(item.role && { 'aria-checked': item.isChecked === true })}
              tabIndex={-1}
              onClick={() => pick(item)}
            >
              {item.content}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}

/** @returns whether the key walks */
function walk(menu: HTMLElement | null, key: string): boolean {
  const items = [...(menu?.querySelectorAll('button') ?? [])];
  const at = items.findIndex((item) => item.matches(':focus'));
  const next = {
    ArrowDown: (at + 1) % items.length,
    ArrowUp: at <= 0 ? items.length - 1 : at - 1,
    Home: 0,
    End: items.length - 1,
  }[key];
  if (next === undefined) return false;
  items[next]?.focus();
  return true;
}

/** Calls back for a press anywhere but in the menu and its button; returns its undoing. */
function observeElsewhere(menu: HTMLElement | null, onElsewhere: () => void) {
  const root = menu?.getRootNode();
  const around = menu?.parentElement;
  if (!menu || !root || !around) return undefined;
  const ending = new AbortController();
  const options = { signal: ending.signal, capture: true };
  const onPress = (event: Event) => {
    if (!event.composedPath().includes(around)) onElsewhere();
  };
  root.addEventListener('pointerdown', onPress, options);
  // A closed root shows the document its host only.
  const host = 'host' in root ? root.host : undefined;
  const onPagePress = (event: Event) => {
    if (event.target !== host) onElsewhere();
  };
  if (host) menu.ownerDocument.addEventListener('pointerdown', onPagePress, options);
  return () => ending.abort();
}

import type { ColumnList } from './column-list.ts';
import { counters } from './counters.ts';
import { toggleMute } from './sound.ts';

/**
 * The page's keys: arrows move, L likes, M mutes, space pauses, F fills the screen. They are heard
 * on the document and left alone while somebody types; a field inside somebody's shadow root is
 * none that the page can know of.
 */
export function listenToShortcuts(list: ColumnList, signal: AbortSignal): void {
  const actions: Record<string, () => void> = {
    ArrowDown: () => list.move(1),
    ArrowUp: () => list.move(-1),
    l: () => list.current()?.like(),
    m: toggleMute,
    f: () => counters.fullscreens++,
    ' ': () => list.current()?.togglePause(),
  };
  document.addEventListener(
    'keydown',
    (event) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      if (isField(event.target)) return;
      const act = actions[event.key.length === 1 ? event.key.toLowerCase() : event.key];
      if (!act) return;
      event.preventDefault();
      counters.keys++;
      counters.keyNames.push(event.key);
      act();
    },
    { signal },
  );
}

function isField(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input, textarea, select'))
  );
}
